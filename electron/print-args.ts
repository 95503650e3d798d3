import { z } from 'zod';

const MICRONS_PER_MM = 1_000;
const millimetresSchema = z.int().min(20).max(3_000);
const pageSizeSchema = z
  .strictObject({ widthMm: millimetresSchema, heightMm: millimetresSchema })
  .transform(({ widthMm, heightMm }) => ({
    width: widthMm * MICRONS_PER_MM,
    height: heightMm * MICRONS_PER_MM,
  }));

/** The bridge's `print` arguments: the paper, as the printer wants its size; none stands for A4. */
export const printArgsSchema = z.union([
  z.tuple([]).transform(() => 'A4' as const),
  z.tuple([pageSizeSchema]).transform(([pageSize]) => pageSize),
]);

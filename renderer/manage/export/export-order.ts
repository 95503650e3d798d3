import { z } from 'zod';
import { localDateSchema } from '../../../domain/hall/hall.ts';

export const ENCODINGS = ['utf8', 'cp932'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What is asked for: a period of whole days, how the files are written, from which size counts are published. */
export const exportOrderSchema = z
  .object({
    from: localDateSchema,
    to: localDateSchema,
    encoding: z.enum(ENCODINGS),
    /** Null: the hall's own. */
    k: z.int().min(3).max(1000).nullable(),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'] });
export type ExportOrder = z.infer<typeof exportOrderSchema>;

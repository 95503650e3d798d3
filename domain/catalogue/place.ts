import { z } from 'zod';
import { codeSchema } from './code.ts';
import { namesSchema } from './language.ts';

/** A place outside the hall that a procedure is done at (旅券コーナー, 保健所). */
export const placeSchema = z.strictObject({ id: codeSchema, names: namesSchema }).readonly();

/** Where a procedure is done: at the counters of one of the hall's services (業務), or outside. */
export const whereSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('hall'),
      service: codeSchema,
      floor: z.string().regex(/^B?[1-9][0-9]?F$/),
    }),
    z.strictObject({ kind: z.literal('outside'), place: codeSchema }),
  ])
  .readonly();

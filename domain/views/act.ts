import { z } from 'zod';
import { queueVisitSchema } from './queue.ts';

/** The answer to an act: the journal row that says so, and the visit as it stands now (null where it is gone). */
export const actAnswerSchema = z.object({
  seq: z.int(),
  visit: queueVisitSchema.nullable(),
  ticket: z.int().nullable(),
});
export type ActAnswer = z.infer<typeof actAnswerSchema>;

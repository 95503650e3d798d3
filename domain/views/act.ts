import { z } from 'zod';
import { counterViewSchema, queueVisitSchema } from './queue.ts';

/** The answer to an act: the journal row that says so, and the visit as it stands now (null where it is gone). */
export const actAnswerSchema = z.object({
  seq: z.int(),
  visit: queueVisitSchema.nullable(),
  ticket: z.int().nullable(),
  counter: counterViewSchema
    .optional()
    .describe(
      'what the counter’s screen shows after the act, for acts at a counter with Prefer: return=representation',
    ),
});
export type ActAnswer = z.infer<typeof actAnswerSchema>;

import { z } from 'zod';
import { codeSchema } from './code.ts';
import { plainTextSchema } from './language.ts';

const deadlineUnitSchema = z.enum(['day', 'month', 'year']);
export type DeadlineUnit = z.infer<typeof deadlineUnitSchema>;

const withinSchema = z.strictObject({
  kind: z.literal('within'),
  amount: z.int().min(1).max(3650),
  unit: deadlineUnitSchema,
  /** Code of the event that the period runs from. */
  from: codeSchema,
  /** Whether the day of the event is the first day of the period (戸籍法43条). */
  inclusive: z.boolean(),
  text: plainTextSchema,
});

const beforeSchema = z.strictObject({
  kind: z.literal('before'),
  /** Code of the event that must not have come yet. */
  from: codeSchema,
  text: plainTextSchema,
});

const statedSchema = z.strictObject({ kind: z.literal('stated'), text: plainTextSchema });

/**
 * A time limit: `within` a period from an event, `before` an event, or `stated` on a paper or by the office (no date can
 * be computed). `text` is the Japanese sentence for staff.
 */
export const deadlineSchema = z
  .discriminatedUnion('kind', [withinSchema, beforeSchema, statedSchema])
  .readonly();
export type Deadline = z.infer<typeof deadlineSchema>;
export type WithinDeadline = z.infer<typeof withinSchema>;

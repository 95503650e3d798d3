import { z } from 'zod';
import { NOTICES } from '../hall/codes.ts';
import { readyKindSchema } from '../ticket/schemas.ts';

const instant = z.int().describe('UTC milliseconds');

/** A number called now. Quiet calls never appear here. */
const boardCallSchema = z.object({
  number: z.string(),
  counter: z.string(),
  service: z.string(),
  state: z.enum(['called', 'serving']),
  kind: z.enum(['reception', ...readyKindSchema.options]),
  calledAt: instant,
  calls: z.int(),
  late: z.boolean().describe('called only after a wait longer than the target of its service'),
});
export type BoardCall = z.infer<typeof boardCallSchema>;

/** What the information board shows: codes and numbers only, nothing about a person. */
export const boardViewSchema = z.object({
  seq: z.int(),
  now: instant,
  day: z.string(),
  calls: z.array(boardCallSchema).describe('newest call first'),
  services: z.array(z.object({ service: z.string(), waiting: z.int(), openCounters: z.int() })),
  notice: z.enum(NOTICES).nullable().describe('what takes the whole board'),
  absent: z.array(z.object({ number: z.string(), service: z.string() })),
});
export type BoardView = z.infer<typeof boardViewSchema>;

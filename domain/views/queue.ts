import { z } from 'zod';
import { PAUSE_REASONS } from '../hall/codes.ts';
import { FINAL_STATES, LIVE_STATES } from '../ticket/codes.ts';
import {
  callRuleSchema,
  holdReasonSchema,
  intakeSchema,
  priorityClassSchema,
  procedureOutcomeSchema,
  readyKindSchema,
  supportNeedSchema,
  visitModeSchema,
} from '../ticket/schemas.ts';
import { rangeSchema } from './estimates.ts';

const instant = z.int().describe('UTC milliseconds');

/** A ticket as staff see it. `since` is the instant at which it entered its present state. */
const queueTicketSchema = z.object({
  id: z.int(),
  service: z.string(),
  cls: priorityClassSchema,
  state: z.enum([...LIVE_STATES, ...FINAL_STATES]),
  line: z.enum(['waiting', 'ready']),
  readyKind: readyKindSchema.nullable(),
  arrivedAt: instant,
  since: instant,
  front: z.boolean(),
  placeAt: instant,
  targetMs: z.int().nullable(),
  onlyCounter: z.string().nullable(),
  counter: z.string().nullable(),
  calls: z.int(),
  lastCallAt: instant.nullable(),
  holdReason: holdReasonSchema.nullable(),
  outcomes: z.array(procedureOutcomeSchema),
  promise: rangeSchema.nullable().describe('the wait it was promised when it came; null: none was'),
});
export type QueueTicket = z.infer<typeof queueTicketSchema>;

/** A visit that is in the hall now, with what was learned about it. */
export const queueVisitSchema = z.object({
  id: z.int(),
  number: z.string().nullable(),
  arrivedAt: instant,
  mode: visitModeSchema,
  intake: intakeSchema,
  support: z.array(supportNeedSchema),
  note: z.string(),
  handoverNotes: z.array(z.object({ counter: z.string().nullable(), note: z.string() })),
  tickets: z.array(queueTicketSchema),
});
export type QueueVisit = z.infer<typeof queueVisitSchema>;

export const queueViewSchema = z.object({
  seq: z.int(),
  now: instant,
  day: z.string(),
  visits: z.array(queueVisitSchema),
});
export type QueueView = z.infer<typeof queueViewSchema>;

export const counterStatusSchema = z.object({
  counter: z.string(),
  state: z.enum(['open', 'paused', 'closed']),
  since: instant,
  reason: z.enum(PAUSE_REASONS).nullable(),
});

/** What one counter's screen shows: whom it has, whom it may call in which order and why, what it can take back. */
export const counterViewSchema = z.object({
  seq: z.int(),
  now: instant,
  day: z.string(),
  counter: z.string(),
  status: counterStatusSchema,
  current: z.object({ visit: queueVisitSchema, ticket: z.int() }).nullable(),
  order: z.array(z.object({ visit: z.int(), ticket: z.int(), rule: callRuleSchema })),
  visits: z.array(queueVisitSchema).describe('the visits in order, and those held, absent or preparing here'),
  clerk: z.string().nullable().describe('the display name under which somebody serves here'),
  reserved: z
    .int()
    .describe('tickets that only this counter may call: they go back to their line where it closes'),
  undo: z
    .object({ kind: z.string(), number: z.string().nullable(), at: instant, until: instant })
    .nullable()
    .describe('the act that undo would take back'),
});
export type CounterView = z.infer<typeof counterViewSchema>;

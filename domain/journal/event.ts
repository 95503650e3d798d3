import { z } from 'zod';
import { ALERT_KINDS } from '../alerts/codes.ts';
import { catalogueListSchema } from '../catalogue/entry.ts';
import { promiseSchema } from '../estimate/promise.ts';
import { NOTICES, PAUSE_REASONS } from '../hall/codes.ts';
import { counterSchema, hallSchema, idSchema, localDateSchema, serviceSchema } from '../hall/hall.ts';
import { commentTagSchema } from '../survey/comment-tags.ts';
import { monthSchema } from '../survey/period.ts';
import { surveySettingsSchema } from '../survey/settings.ts';
import { surveyVersionSchema } from '../survey/version.ts';
import {
  callRuleSchema,
  cancelReasonSchema,
  channelSchema,
  exceedReasonSchema,
  guidanceReasonSchema,
  holdReasonSchema,
  intakeSchema,
  outOfOrderReasonSchema,
  placeSchema,
  priorityClassSchema,
  procedureOutcomeSchema,
  readyKindSchema,
  releaseReasonSchema,
  releaseTargetSchema,
  ticketNumberSchema,
  visitModeSchema,
} from '../ticket/schemas.ts';

const instant = z.int();

/** How a counter stood, and since when. */
const counterStandingSchema = z.object({
  state: z.enum(['open', 'paused', 'closed']),
  since: instant,
  reason: z.enum(PAUSE_REASONS).nullable(),
});
const rowId = z.int().positive();

const openedTicket = z.object({
  id: rowId,
  service: idSchema,
  targetMs: z.int().positive().nullable(),
  onlyCounter: idSchema.nullable(),
});

const onTicket = { visit: rowId, ticket: rowId };

/** A ticket that has already ended when it becomes known: imported history, or a number from the paper pad. */
const pastTicket = {
  date: localDateSchema,
  service: idSchema,
  cls: priorityClassSchema,
  targetMs: z.int().positive().nullable(),
  arrivedAt: instant,
  calledAt: instant.nullable(),
  startedAt: instant.nullable(),
  endedAt: instant,
  outcome: z.enum(['served', 'no_show', 'left', 'transferred']),
  counter: idSchema.nullable(),
};

/** Every act that the journal knows: the decisions, as codes and instants (UTC ms), so that a replay asks no rule again. */
export const eventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hall.set'), hall: hallSchema }),
  z.object({ kind: z.literal('service.set'), service: serviceSchema }),
  z.object({ kind: z.literal('counter.set'), counter: counterSchema }),
  z.object({
    kind: z.literal('counter.opened'),
    counter: idSchema,
    /** How it was before, where it opened by itself with the act in the next row. */
    was: counterStandingSchema.optional(),
  }),
  z.object({ kind: z.literal('counter.set_back'), counter: idSchema, to: counterStandingSchema }),
  z.object({ kind: z.literal('counter.paused'), counter: idSchema, reason: z.enum(PAUSE_REASONS) }),
  z.object({ kind: z.literal('counter.closed'), counter: idSchema }),
  /** Open at `until` and again now: the time between is the clock's jump, not the counter's. */
  z.object({ kind: z.literal('counter.clock_jumped'), counter: idSchema, until: instant }),
  z.object({ kind: z.literal('counter.staff_changed'), counter: idSchema }),
  z.object({ kind: z.literal('counter.day_ended'), counter: idSchema, closingAt: instant }),
  z.object({
    kind: z.literal('visit.issued'),
    visit: rowId,
    number: ticketNumberSchema.nullable(),
    mode: visitModeSchema,
    channel: channelSchema,
    cls: priorityClassSchema,
    intake: intakeSchema,
    /** Why the day's contingent was exceeded. */
    exceeds: exceedReasonSchema.optional(),
    tickets: z.array(openedTicket).min(1).max(16),
  }),
  z.object({ kind: z.literal('visit.intake_changed'), visit: rowId, intake: intakeSchema }),
  z.object({
    kind: z.literal('ticket.called'),
    ...onTicket,
    counter: idSchema,
    rule: callRuleSchema,
    reason: outOfOrderReasonSchema.nullable(),
  }),
  z.object({ kind: z.literal('ticket.recalled'), ...onTicket }),
  z.object({ kind: z.literal('ticket.started'), ...onTicket }),
  z.object({ kind: z.literal('ticket.absent'), ...onTicket }),
  z.object({ kind: z.literal('ticket.returned'), ...onTicket, placeAt: instant.optional() }),
  z.object({
    kind: z.literal('ticket.released'),
    ...onTicket,
    reason: releaseReasonSchema,
    to: releaseTargetSchema,
  }),
  z.object({
    kind: z.literal('visit.plan_set'),
    visit: rowId,
    mode: visitModeSchema,
    order: z.array(rowId).min(1).max(32),
    opened: z.array(openedTicket).max(16),
    dropped: z.array(rowId).max(32),
    /** Those of the dropped that had been called already: their wait counts. */
    redirected: z.array(rowId).max(32).optional(),
  }),
  z.object({
    kind: z.literal('estimate.promised'),
    promises: z
      .array(z.object({ ticket: rowId, promise: promiseSchema }))
      .min(1)
      .max(16),
  }),
  z.object({
    kind: z.literal('alert.dismissed'),
    alert: z.enum(ALERT_KINDS),
    ticket: rowId.nullable(),
    service: idSchema.nullable(),
    level: z.int().min(1),
  }),
  z.object({ kind: z.literal('emergency.raised') }),
  z.object({ kind: z.literal('emergency.acknowledged'), raised: rowId }),
  z.object({ kind: z.literal('notice.set'), notice: z.enum(NOTICES).nullable() }),
  z.object({ kind: z.literal('ticket.unreserved'), ...onTicket }),
  z.object({ kind: z.literal('ticket.held'), ...onTicket, reason: holdReasonSchema }),
  z.object({ kind: z.literal('ticket.resumed'), ...onTicket, counter: idSchema.nullable() }),
  z.object({
    kind: z.literal('ticket.finished'),
    ...onTicket,
    outcomes: z.array(procedureOutcomeSchema).max(30),
  }),
  z.object({ kind: z.literal('ticket.prepared'), ...onTicket }),
  z.object({ kind: z.literal('ticket.made_ready'), ...onTicket, readyKind: readyKindSchema }),
  z.object({ kind: z.literal('ticket.transferred'), ...onTicket, place: placeSchema, to: openedTicket }),
  z.object({ kind: z.literal('ticket.cancelled'), ...onTicket, reason: cancelReasonSchema }),
  z.object({ kind: z.literal('act.undone'), visit: rowId, counter: idSchema, undoes: rowId }),
  z.object({ kind: z.literal('visit.day_ended'), visit: rowId, closingAt: instant }),
  z.object({ kind: z.literal('visit.clock_moved'), visit: rowId, byMs: z.int() }),
  z.object({
    kind: z.literal('ticket.imported'),
    ...onTicket,
    key: z.string(),
    ...pastTicket,
  }),
  z.object({ kind: z.literal('ticket.entered'), ...onTicket, ...pastTicket, number: ticketNumberSchema }),
  z.object({
    kind: z.literal('guidance.given'),
    reason: guidanceReasonSchema,
    procedure: idSchema.nullable(),
    /** What the visitor lacked and was sent home for; left out where nothing was. */
    papersMissing: z.array(idSchema).max(60).optional(),
  }),
  z.object({ kind: z.literal('guidance.undone'), undoes: rowId }),
  z.object({
    kind: z.literal('catalogue.entry_set'),
    list: catalogueListSchema,
    id: z.string().min(1).max(60),
    position: z.int().min(0),
    content: z.record(z.string(), z.unknown()),
  }),
  z.object({
    kind: z.literal('catalogue.entry_removed'),
    list: catalogueListSchema,
    id: z.string().min(1).max(60),
  }),
  z.object({ kind: z.literal('survey.version_set'), version: surveyVersionSchema }),
  z.object({ kind: z.literal('survey.settings_set'), settings: surveySettingsSchema }),
  z.object({ kind: z.literal('survey.tags_set'), tags: z.array(commentTagSchema).max(50).readonly() }),
  z.object({ kind: z.literal('survey.comment_removed'), month: monthSchema }),
  z.object({ kind: z.literal('clock.accepted'), from: instant, to: instant }),
  z.object({ kind: z.literal('clock.jumped'), byMs: z.int() }),
  z.object({ kind: z.literal('store.restored'), epoch: z.string() }),
]);
export type JournalEvent = z.infer<typeof eventSchema>;

/** One row of the journal. `at` in UTC ms; `day` is its business day; `counter` the counter it was done at. */
export interface JournalEntry {
  readonly seq: number;
  readonly at: number;
  readonly day: string;
  readonly actor: string;
  readonly device: string;
  readonly counter: string | null;
  readonly event: JournalEvent;
}

import { z } from 'zod';
import { actorAt, staffField } from '../../domain/door/visitor.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { idSchema, type Service } from '../../domain/hall/hall.ts';
import { requireNoPersonalNumber } from '../../domain/privacy/personal-number.ts';
import { noteSchema } from '../../domain/ticket/note.ts';
import { nextNumber, type SeriesPosition } from '../../domain/ticket/number.ts';
import {
  channelSchema,
  exceedReasonSchema,
  intakeSchema,
  priorityClassSchema,
  supportNeedSchema,
  type TicketNumber,
  visitModeSchema,
} from '../../domain/ticket/schemas.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { getRow } from '../database.ts';
import { promiseWaits } from '../estimates/promise-waits.ts';
import { savePrivate } from '../state/private.ts';
import type { Store } from '../store.ts';
import { type Caller, type Tx, write } from '../write.ts';
import { answerOf } from './answer.ts';
import { findCounter, findService } from './find.ts';
import { withLastOnes } from './plan.ts';
import { requireContingent, requireReception } from './reception.ts';
import { TICKETS_PER_ROW } from './ticket-ids.ts';

export const issueSchema = z.object({
  services: z
    .array(z.object({ service: idSchema, onlyCounter: idSchema.nullable().default(null) }))
    .min(1)
    .max(TICKETS_PER_ROW)
    .describe('in planned order; the number has the series of the first'),
  mode: visitModeSchema.default('in_order'),
  cls: priorityClassSchema.default('normal'),
  channel: channelSchema.exclude(['imported', 'paper']).default('floor'),
  intake: intakeSchema,
  support: z.array(supportNeedSchema).max(supportNeedSchema.options.length).default([]),
  note: noteSchema.default(''),
  exceeds: exceedReasonSchema
    .nullable()
    .default(null)
    .describe('why staff give a number beyond the day’s contingent'),
  withinHours: z
    .boolean()
    .optional()
    .describe('staff want no number outside the hours of reception before they have confirmed it'),
});
export type IssueInput = z.infer<typeof issueSchema>;

function lastOfSeries(tx: Tx, series: string): SeriesPosition | null {
  const sql = 'SELECT lap, digits FROM number_series WHERE day = ? AND series = ?';
  return getRow<SeriesPosition>(tx.db, sql, tx.day, series) ?? null;
}

/** Whether somebody in the hall bears these digits of the series today. */
export function isNumberHeld(tx: Tx, series: string, digits: number): boolean {
  const sql = 'SELECT 1 AS held FROM visit WHERE live = 1 AND day = ? AND series = ? AND digits = ?';
  return getRow(tx.db, sql, tx.day, series, digits) !== undefined;
}

function numberFor(tx: Tx, service: Service): TicketNumber {
  const { series } = service;
  return nextNumber(lastOfSeries(tx, series), service, (digits) => isNumberHeld(tx, series, digits));
}

function requireDistinct(services: readonly { readonly service: string }[]): void {
  const seen = new Set<string>();
  for (const { service } of services) {
    if (seen.has(service)) throw new DomainError('service-twice', { service });
    seen.add(service);
  }
}

/** What comes from a kiosk was chosen by a visitor, through whichever door the kiosk is shown. */
function requireVisitorsOwn(input: IssueInput): void {
  if (actorAt(input.channel) !== 'visitor') return;
  const field = staffField(input);
  if (field !== undefined) throw new DomainError('staff-only', { field });
}

function issue(tx: Tx, input: IssueInput): ActAnswer {
  requireVisitorsOwn(input);
  requireDistinct(input.services);
  const visit = tx.nextSeq;
  const planned = withLastOnes(
    input.services.map(({ service, onlyCounter }) => ({
      service: findService(tx, service),
      onlyCounter: onlyCounter === null ? null : findCounter(tx, onlyCounter).id,
    })),
  );
  for (const { service } of planned) {
    requireReception(tx, service, input);
    requireContingent(tx, service, input.exceeds);
  }
  const [first] = planned;
  if (!first) throw new Error('an issue without services');
  tx.append({
    kind: 'visit.issued',
    visit,
    number: numberFor(tx, first.service),
    mode: input.mode,
    channel: input.channel,
    cls: input.cls,
    intake: input.intake,
    ...(input.exceeds === null ? {} : { exceeds: input.exceeds }),
    tickets: planned.map(({ service, onlyCounter }, index) => ({
      id: visit * TICKETS_PER_ROW + index,
      service: service.id,
      targetMs: service.targetMs,
      onlyCounter,
    })),
  });
  promiseWaits(tx, tx.visit(visit));
  savePrivate(tx.db, { visit, day: tx.day, note: input.note, support: input.support });
  return answerOf(tx, visit, visit * TICKETS_PER_ROW);
}

/**
 * Gives a visit its number and puts it in the lines of its services.
 * @throws DomainError staff-only, unknown-service, service-not-active, unknown-counter, service-twice,
 *   number-range-exhausted, reception-closed, contingent-reached, note-holds-personal-number
 */
export function issueVisit(store: Store, caller: Caller, input: IssueInput): ActAnswer {
  requireNoPersonalNumber(input.note);
  return write(store, caller, (tx) => issue(tx, input));
}

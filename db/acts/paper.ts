import { z } from 'zod';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { idSchema } from '../../domain/hall/hall.ts';
import { isOnPad, numberLabel } from '../../domain/ticket/number.ts';
import { priorityClassSchema } from '../../domain/ticket/schemas.ts';
import { localDate } from '../../domain/time/zone.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { getRow } from '../database.ts';
import { readService } from '../state/hall.ts';
import type { Store } from '../store.ts';
import { type Caller, type Tx, write } from '../write.ts';
import { answerOf } from './answer.ts';
import { findCounter } from './find.ts';
import { TICKETS_PER_ROW } from './ticket-ids.ts';

const instant = z.int().positive().describe('UTC milliseconds');

export const paperSchema = z.object({
  service: idSchema,
  digits: z.int().min(1).max(9999).describe('as printed on the pad'),
  cls: priorityClassSchema.default('normal'),
  arrivedAt: instant,
  calledAt: instant.nullable(),
  endedAt: instant,
  outcome: z.enum(['served', 'no_show', 'left']),
  counter: idSchema.nullable(),
});
type PaperInput = z.infer<typeof paperSchema>;

function requireOrder(input: PaperInput, now: number): void {
  const { arrivedAt, calledAt, endedAt } = input;
  const inOrder =
    arrivedAt <= (calledAt ?? arrivedAt) && (calledAt ?? arrivedAt) <= endedAt && endedAt <= now;
  if (!inOrder) throw new DomainError('paper-times');
  if (input.outcome === 'served' && calledAt === null) throw new DomainError('paper-times');
}

function requireUnused(tx: Tx, date: string, series: string, digits: number): void {
  const sql = 'SELECT 1 AS used FROM visit WHERE day = ? AND series = ? AND digits = ?';
  if (getRow(tx.db, sql, date, series, digits)) {
    throw new DomainError('paper-number-used', { number: numberLabel(series, digits), date });
  }
}

/**
 * Enters a number that was torn from the paper pad while the program could not be used. It counts as an outcome;
 * its times are not exact.
 * @throws DomainError unknown-service, unknown-counter, paper-not-on-pad, paper-number-used, paper-times
 */
export function enterPaperTicket(store: Store, caller: Caller, input: PaperInput): ActAnswer {
  return write(store, caller, (tx) => {
    const service = readService(tx.db, input.service);
    if (!service) throw new DomainError('unknown-service', { service: input.service });
    const label = numberLabel(service.series, input.digits);
    if (!isOnPad(service, input.digits)) throw new DomainError('paper-not-on-pad', { number: label });
    requireOrder(input, tx.now);
    const date = localDate(input.arrivedAt, tx.hall.zone);
    requireUnused(tx, date, service.series, input.digits);
    const visit = tx.nextSeq;
    const ticket = visit * TICKETS_PER_ROW;
    tx.append({
      kind: 'ticket.entered',
      visit,
      ticket,
      date,
      service: service.id,
      cls: input.cls,
      targetMs: service.targetMs,
      arrivedAt: input.arrivedAt,
      calledAt: input.calledAt,
      startedAt: input.outcome === 'served' ? input.calledAt : null,
      endedAt: input.endedAt,
      outcome: input.outcome,
      counter: input.counter === null ? null : findCounter(tx, input.counter).id,
      number: { series: service.series, digits: input.digits, lap: 1, label },
    });
    return answerOf(tx, visit, ticket);
  });
}

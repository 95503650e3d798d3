import { z } from 'zod';
import { DomainError } from '../../domain/errors/domain-error.ts';
import type { Counter } from '../../domain/hall/hall.ts';
import { requireAct } from '../../domain/ticket/acts.ts';
import type { CallRule, OutOfOrderReason } from '../../domain/ticket/codes.ts';
import { outOfOrderReasonSchema } from '../../domain/ticket/schemas.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import type { Store } from '../store.ts';
import { nextAt } from '../views/line.ts';
import { type Caller, type Tx, write } from '../write.ts';
import { answerOf } from './answer.ts';
import { ensureOpen } from './counters.ts';
import { findCounter, findTicket, requireFreeCounter } from './find.ts';

export const callSchema = z.object({
  ticket: z.int().positive(),
  reason: outOfOrderReasonSchema
    .nullable()
    .default(null)
    .describe('needed where the ticket is not the next in order'),
});

function call(
  tx: Tx,
  counter: Counter,
  visit: number,
  ticket: number,
  rule: CallRule,
  reason: OutOfOrderReason | null,
): ActAnswer {
  ensureOpen(tx, counter.id);
  tx.append({ kind: 'ticket.called', visit, ticket, counter: counter.id, rule, reason });
  return answerOf(tx, visit, ticket);
}

/**
 * Calls the next ticket by the order of calling.
 * @throws DomainError unknown-counter, counter-busy, nobody-waiting
 */
export function callNext(store: Store, caller: Caller, counterId: string): ActAnswer {
  return write(store, caller, (tx) => {
    const counter = findCounter(tx, counterId);
    requireFreeCounter(tx.db, counter.id);
    const next = nextAt(tx.db, tx.hall, counter, tx.day, tx.liveVisits());
    if (!next) throw new DomainError('nobody-waiting');
    return call(tx, counter, next.candidate.visit, next.candidate.ticket, next.rule, null);
  });
}

function requireTakes(counter: Counter, ticket: Ticket): void {
  if (ticket.onlyCounter === counter.id) return;
  if (ticket.onlyCounter !== null)
    throw new DomainError('only-at-other-counter', { counter: ticket.onlyCounter });
  if (counter.services.some((s) => s.service === ticket.service)) return;
  throw new DomainError('counter-takes-no-such-service', { service: ticket.service });
}

/**
 * Calls a chosen ticket. Out of order it needs a reason, which is journaled.
 * @throws DomainError unknown-ticket, unknown-counter, taken-by-other-counter, visit-is-elsewhere, wrong-state,
 *   counter-busy, only-at-other-counter, counter-takes-no-such-service, out-of-order-needs-reason
 */
export function callTicket(
  store: Store,
  caller: Caller,
  counterId: string,
  input: z.infer<typeof callSchema>,
): ActAnswer {
  return write(store, caller, (tx) => {
    const counter = findCounter(tx, counterId);
    const { visit, ticket } = findTicket(tx, input.ticket);
    requireAct('call', visit, ticket, counter.id);
    requireFreeCounter(tx.db, counter.id);
    requireTakes(counter, ticket);
    const next = nextAt(tx.db, tx.hall, counter, tx.day, tx.liveVisits());
    if (next?.candidate.ticket === ticket.id) return call(tx, counter, visit.id, ticket.id, next.rule, null);
    if (input.reason === null) throw new DomainError('out-of-order-needs-reason');
    return call(tx, counter, visit.id, ticket.id, 'chosen', input.reason);
  });
}

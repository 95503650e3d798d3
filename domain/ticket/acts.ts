import { DomainError } from '../errors/domain-error.ts';
import type { Hall } from '../hall/hall.ts';
import type { LiveState, TicketState } from './codes.ts';
import { isAtCounter, isLive, type Ticket } from './ticket.ts';
import type { Visit } from './visit.ts';

/** The acts on an existing ticket and the states in which each is allowed (the table in the ticket's state machine). */
const ALLOWED_FROM = {
  call: ['waiting', 'ready'],
  recall: ['called'],
  start: ['called'],
  absent: ['called'],
  return: ['absent'],
  hold: ['called', 'serving'],
  resume: ['held'],
  finish: ['serving'],
  prepare: ['serving'],
  ready: ['preparing'],
  transfer: ['called', 'serving'],
  release: ['called', 'serving'],
  cancel: ['waiting', 'elsewhere', 'called', 'held', 'absent', 'preparing', 'ready'],
} as const satisfies Record<string, readonly LiveState[]>;
export type TicketAct = keyof typeof ALLOWED_FROM;

/** The acts that only the counter at which the visitor stands may do. */
const AT_THE_COUNTER: readonly TicketAct[] = [
  'recall',
  'start',
  'absent',
  'hold',
  'finish',
  'prepare',
  'transfer',
];

export const UNDO_WITHIN_MS = 60_000;

/** The acts that a ticket's state allows, for the screens' buttons. */
export function actsAllowed(state: TicketState): readonly TicketAct[] {
  const acts = Object.keys(ALLOWED_FROM) as TicketAct[];
  return acts.filter((act) => (ALLOWED_FROM[act] as readonly TicketState[]).includes(state));
}

function refuseCall(visit: Visit, ticket: Ticket, counter: string): void {
  const away = visit.tickets.find(isAtCounter);
  if (away && away.counter !== counter) {
    throw new DomainError('taken-by-other-counter', { counter: away.counter ?? '' });
  }
  if (ticket.state === 'elsewhere') throw new DomainError('visit-is-elsewhere', { visit: visit.id });
}

/**
 * Checks that an act may be done on a ticket in its present state, by the counter that asks.
 * @param counter the counter that acts, null for the floor manager
 * @throws DomainError wrong-state, taken-by-other-counter, visit-is-elsewhere, not-at-this-counter
 */
export function requireAct(act: TicketAct, visit: Visit, ticket: Ticket, counter: string | null): void {
  if (act === 'call' && counter !== null) refuseCall(visit, ticket, counter);
  const states: readonly TicketState[] = ALLOWED_FROM[act];
  if (!states.includes(ticket.state)) throw new DomainError('wrong-state', { act, state: ticket.state });
  if (!AT_THE_COUNTER.includes(act) || counter === null) return;
  if (ticket.counter !== counter)
    throw new DomainError('not-at-this-counter', { counter: ticket.counter ?? '' });
}

/** @throws DomainError recall-too-soon with the seconds still to wait (rounded up) */
export function requireRecallSpacing(ticket: Ticket, now: number, hall: Pick<Hall, 'recallSpacingMs'>): void {
  const waitMs = (ticket.lastCallAt ?? 0) + hall.recallSpacingMs - now;
  if (waitMs > 0) throw new DomainError('recall-too-soon', { seconds: Math.ceil(waitMs / 1000) });
}

/** @throws DomainError absent-too-soon while the visitor was called less than `minCalls` times */
export function requireEnoughCalls(ticket: Ticket, hall: Pick<Hall, 'minCalls'>): void {
  if (ticket.calls >= hall.minCalls) return;
  throw new DomainError('absent-too-soon', { calls: ticket.calls, minCalls: hall.minCalls });
}

/**
 * Where an absent ticket that comes back stands (UTC ms): at its old place within the grace, after it where the
 * hall's rule says.
 */
export function placeOnReturn(
  ticket: Ticket,
  now: number,
  hall: Pick<Hall, 'absentGraceMs' | 'absentReturn'>,
): number {
  const absentSince = ticket.slices.at(-1)?.from ?? now;
  const keeps = hall.absentReturn === 'keep' || now - absentSince <= hall.absentGraceMs;
  return keeps ? ticket.placeAt : now;
}

/** @throws DomainError undo-too-late where the act of the instant `at` (UTC ms) is too long ago */
export function requireInTime(at: number, now: number): void {
  if (now - at > UNDO_WITHIN_MS) throw new DomainError('undo-too-late', { seconds: UNDO_WITHIN_MS / 1000 });
}

/** @throws DomainError undo-nothing, undo-too-late, undo-touched-since */
export function requireUndo(
  undoable: { readonly seq: number; readonly at: number } | undefined,
  visitLastSeq: number | undefined,
  now: number,
): void {
  if (!undoable) throw new DomainError('undo-nothing');
  requireInTime(undoable.at, now);
  if (visitLastSeq !== undoable.seq) throw new DomainError('undo-touched-since');
}

/** @throws DomainError service-twice where a live ticket of the visit already waits for the service */
export function requireNotAlreadyIn(visit: Visit, service: string, except: number): void {
  const twice = visit.tickets.some((t) => isLive(t) && t.id !== except && t.service === service);
  if (twice) throw new DomainError('service-twice', { service });
}

import { assertNever } from '../assert-never.ts';
import type { CancelReason, FinalState } from '../ticket/codes.ts';
import type { Slice, Ticket } from '../ticket/ticket.ts';
import { EMPTY_INTAKE, type Visit } from '../ticket/visit.ts';
import type { JournalEntry, JournalEvent } from './event.ts';

type PastEvent = Extract<JournalEvent, { kind: 'ticket.imported' | 'ticket.entered' }>;

/** Called without start stays called until its end; never called, it waited until its end. */
function slicesOf(event: PastEvent): readonly Slice[] {
  const { arrivedAt, calledAt, startedAt, endedAt, counter } = event;
  const waitedUntil = calledAt ?? endedAt;
  const slices: Slice[] = [{ state: 'waiting', from: arrivedAt, to: waitedUntil, counter: null }];
  if (calledAt !== null) slices.push({ state: 'called', from: calledAt, to: startedAt ?? endedAt, counter });
  if (startedAt !== null) slices.push({ state: 'serving', from: startedAt, to: endedAt, counter });
  return slices;
}

function finalStateOf(event: PastEvent): { state: FinalState; cancelReason: CancelReason | null } {
  switch (event.outcome) {
    case 'left':
      return { state: 'cancelled', cancelReason: 'left' };
    case 'served':
    case 'no_show':
    case 'transferred':
      return { state: event.outcome, cancelReason: null };
    default:
      return assertNever(event.outcome);
  }
}

/**
 * A past ticket as a visit of its own, already ended: imported without a printed number, or entered from the paper
 * pad with one, its times then not exact.
 */
export function pastVisit(entry: JournalEntry, event: PastEvent): Visit {
  const isPaper = event.kind === 'ticket.entered';
  const ticket: Ticket = {
    id: event.ticket,
    service: event.service,
    cls: event.cls,
    origin: isPaper ? 'paper' : 'imported',
    arrivedAt: event.arrivedAt,
    targetMs: event.targetMs,
    ...finalStateOf(event),
    line: 'waiting',
    readyKind: null,
    front: false,
    placeAt: event.arrivedAt,
    onlyCounter: null,
    counter: event.counter,
    calls: event.calledAt === null ? 0 : 1,
    lastCallAt: event.calledAt,
    holdReason: null,
    outcomes: [],
    inexact: isPaper,
    endedAt: event.endedAt,
    slices: slicesOf(event),
  };
  return {
    id: event.visit,
    day: event.date,
    number: event.kind === 'ticket.entered' ? event.number : null,
    arrivedAt: event.arrivedAt,
    mode: 'in_order',
    channel: isPaper ? 'paper' : 'imported',
    intake: EMPTY_INTAKE,
    lastSeq: entry.seq,
    tickets: [ticket],
  };
}

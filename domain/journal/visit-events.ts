import { assertNever } from '../assert-never.ts';
import { isLiveState, type Place, type ReleaseTarget } from '../ticket/codes.ts';
import { outcomeAtDayEnd } from '../ticket/day-end.ts';
import { settleSiblings } from '../ticket/siblings.ts';
import { end, enter } from '../ticket/slices.ts';
import { isLive, type Slice, type Ticket } from '../ticket/ticket.ts';
import { ticketOf, type Visit, withTicket } from '../ticket/visit.ts';
import type { JournalEntry, JournalEvent } from './event.ts';
import { pastVisit } from './past-visit.ts';

export type VisitEvent = Extract<JournalEvent, { visit: number }>;
type TicketEvent = Exclude<
  Extract<VisitEvent, { ticket: number }>,
  { kind: 'ticket.transferred' | 'ticket.imported' | 'ticket.entered' }
>;
type IssuedEvent = Extract<VisitEvent, { kind: 'visit.issued' }>;
type PlanEvent = Extract<VisitEvent, { kind: 'visit.plan_set' }>;
type TransferredEvent = Extract<VisitEvent, { kind: 'ticket.transferred' }>;

interface NewTicket {
  readonly id: number;
  readonly service: string;
  readonly targetMs: number | null;
  readonly onlyCounter: string | null;
  readonly cls: Ticket['cls'];
  readonly at: number;
  readonly front: boolean;
  readonly placeAt: number;
}

function newTicket(of: NewTicket): Ticket {
  return {
    id: of.id,
    service: of.service,
    cls: of.cls,
    origin: 'live',
    arrivedAt: of.at,
    targetMs: of.targetMs,
    state: 'waiting',
    line: 'waiting',
    readyKind: null,
    front: of.front,
    placeAt: of.placeAt,
    onlyCounter: of.onlyCounter,
    counter: null,
    calls: 0,
    lastCallAt: null,
    holdReason: null,
    cancelReason: null,
    outcomes: [],
    inexact: false,
    endedAt: null,
    slices: [{ state: 'waiting', from: of.at, to: null, counter: null }],
  };
}

/** A ticket that must stand back from its first instant has no empty `waiting` slice before. */
function dropEmptyFirstSlice(ticket: Ticket): Ticket {
  const [first, second] = ticket.slices;
  if (first === undefined || second === undefined || first.to !== first.from) return ticket;
  return { ...ticket, slices: ticket.slices.slice(1) };
}

function issued(entry: JournalEntry, event: IssuedEvent): Visit {
  const tickets = event.tickets.map((opened) =>
    newTicket({ ...opened, cls: event.cls, at: entry.at, front: false, placeAt: entry.at }),
  );
  const visit: Visit = {
    id: event.visit,
    day: entry.day,
    number: event.number,
    arrivedAt: entry.at,
    mode: event.mode,
    channel: event.channel,
    intake: event.intake,
    lastSeq: entry.seq,
    tickets,
  };
  const settled = settleSiblings(visit, entry.at);
  return { ...settled, tickets: settled.tickets.map(dropEmptyFirstSlice) };
}

function placeAtOf(place: Place, visit: Visit, at: number): number {
  return place === 'keep' ? visit.arrivedAt : at;
}

function transferred(visit: Visit, from: Ticket, event: TransferredEvent, at: number): Visit {
  const opened = newTicket({
    ...event.to,
    cls: from.cls,
    at,
    front: event.place === 'front',
    placeAt: placeAtOf(event.place, visit, at),
  });
  const index = visit.tickets.findIndex((ticket) => ticket.id === from.id);
  const closed = end(from, 'transferred', at);
  return {
    ...visit,
    tickets: [...visit.tickets.slice(0, index), closed, opened, ...visit.tickets.slice(index + 1)],
  };
}

function backInLine(ticket: Ticket, at: number): Ticket {
  return {
    ...enter(ticket, ticket.line, at, null),
    counter: null,
    calls: 0,
    lastCallAt: null,
    holdReason: null,
  };
}

/** The end of a forgotten ticket was not seen: its times are not exact. */
function released(ticket: Ticket, to: ReleaseTarget, at: number): Ticket {
  switch (to) {
    case 'line':
      return backInLine(ticket, at);
    case 'served':
      return { ...end(ticket, 'served', at), inexact: true };
    case 'left':
      return { ...end(ticket, 'cancelled', at), cancelReason: 'left', inexact: true };
    default:
      return assertNever(to);
  }
}

function actOn(ticket: Ticket, event: TicketEvent, at: number): Ticket {
  switch (event.kind) {
    case 'ticket.called':
      return {
        ...enter(ticket, 'called', at, event.counter),
        counter: event.counter,
        calls: 1,
        lastCallAt: at,
      };
    case 'ticket.recalled':
      return { ...ticket, calls: ticket.calls + 1, lastCallAt: at };
    case 'ticket.started':
      return enter(ticket, 'serving', at, ticket.counter);
    case 'ticket.absent':
      return enter(ticket, 'absent', at, ticket.counter);
    case 'ticket.returned':
      return { ...backInLine(ticket, at), placeAt: event.placeAt ?? ticket.placeAt };
    case 'ticket.released':
      return released(ticket, event.to, at);
    case 'ticket.unreserved':
      return { ...ticket, onlyCounter: null };
    case 'ticket.held':
      return { ...enter(ticket, 'held', at, ticket.counter), holdReason: event.reason };
    case 'ticket.resumed':
      return event.counter === null
        ? backInLine(ticket, at)
        : { ...enter(ticket, 'serving', at, event.counter), counter: event.counter, holdReason: null };
    case 'ticket.finished':
      return { ...end(ticket, 'served', at), outcomes: event.outcomes };
    case 'ticket.prepared':
      return enter(ticket, 'preparing', at, ticket.counter);
    case 'ticket.made_ready':
      return {
        ...enter(ticket, 'ready', at, null),
        line: 'ready',
        readyKind: event.readyKind,
        calls: 0,
        lastCallAt: null,
      };
    case 'ticket.cancelled':
      return { ...end(ticket, 'cancelled', at), cancelReason: event.reason };
    default:
      return assertNever(event);
  }
}

function lastActOf(ticket: Ticket): number {
  return Math.max(ticket.slices.at(-1)?.from ?? ticket.arrivedAt, ticket.lastCallAt ?? 0);
}

function endedByDay(ticket: Ticket, closingAt: number): Ticket {
  if (!isLiveState(ticket.state)) return ticket;
  const at = Math.max(closingAt, lastActOf(ticket));
  const inexact = { ...ticket, inexact: true };
  const outcome = outcomeAtDayEnd(ticket.state);
  if (outcome === 'day_end') return { ...end(inexact, 'cancelled', at), cancelReason: outcome };
  return end(inexact, outcome, at);
}

function movedSlice(slice: Slice, byMs: number): Slice {
  return { ...slice, from: slice.from + byMs, to: slice.to === null ? null : slice.to + byMs };
}

function movedTicket(ticket: Ticket, byMs: number): Ticket {
  return {
    ...ticket,
    inexact: true,
    arrivedAt: ticket.arrivedAt + byMs,
    placeAt: ticket.placeAt + byMs,
    lastCallAt: ticket.lastCallAt === null ? null : ticket.lastCallAt + byMs,
    endedAt: ticket.endedAt === null ? null : ticket.endedAt + byMs,
    slices: ticket.slices.map((slice) => movedSlice(slice, byMs)),
  };
}

/**
 * A live visit keeps the durations it had when the clock was set back; its instants move with the clock. A clock that
 * jumped forward (`byMs` 0) moves nothing: the times of tickets that still run are not exact any more, while those
 * that had ended have no jump in them.
 */
function moved(visit: Visit, byMs: number): Visit {
  const hasMoved = (ticket: Ticket): boolean => byMs !== 0 || isLive(ticket);
  return {
    ...visit,
    arrivedAt: visit.arrivedAt + byMs,
    tickets: visit.tickets.map((ticket) => (hasMoved(ticket) ? movedTicket(ticket, byMs) : ticket)),
  };
}

/** What was never called counts nowhere; who was called and goes elsewhere instead has waited here. */
function droppedFromPlan(ticket: Ticket, wasCalled: boolean, at: number): Ticket {
  return { ...end(ticket, 'cancelled', at), cancelReason: wasCalled ? 'redirected' : 'mistake' };
}

/** Ended tickets stay where they are; the live ones follow in the order planned, new ones of the visit's class among them. */
function planned(visit: Visit, event: PlanEvent, at: number): Visit {
  const cls = visit.tickets.at(-1)?.cls ?? 'normal';
  const opened = event.opened.map((ticket) =>
    newTicket({ ...ticket, cls, at, front: false, placeAt: visit.arrivedAt }),
  );
  const dropped = new Set(event.dropped);
  const redirected = new Set(event.redirected ?? []);
  const tickets = visit.tickets.map((ticket) =>
    dropped.has(ticket.id) ? droppedFromPlan(ticket, redirected.has(ticket.id), at) : ticket,
  );
  const live = [...tickets.filter(isLive), ...opened];
  const ordered = event.order.flatMap((id) => live.find((ticket) => ticket.id === id) ?? []);
  const changed = {
    ...visit,
    mode: event.mode,
    tickets: [...tickets.filter((ticket) => !isLive(ticket)), ...ordered],
  };
  const settled = settleSiblings(changed, at);
  const isNew = new Set(opened.map((ticket) => ticket.id));
  return {
    ...settled,
    tickets: settled.tickets.map((ticket) => (isNew.has(ticket.id) ? dropEmptyFirstSlice(ticket) : ticket)),
  };
}

function onExisting(visit: Visit, event: VisitEvent, at: number): Visit {
  switch (event.kind) {
    case 'visit.intake_changed':
      return { ...visit, intake: event.intake };
    case 'visit.plan_set':
      return planned(visit, event, at);
    case 'visit.day_ended':
      return { ...visit, tickets: visit.tickets.map((ticket) => endedByDay(ticket, event.closingAt)) };
    case 'visit.clock_moved':
      return moved(visit, event.byMs);
    case 'visit.issued':
    case 'ticket.imported':
    case 'ticket.entered':
    case 'act.undone':
      throw new Error(`${event.kind} does not change an existing visit`);
    default:
      return settleSiblings(onTicket(visit, event, at), at);
  }
}

function onTicket(visit: Visit, event: TicketEvent | TransferredEvent, at: number): Visit {
  const ticket = ticketOf(visit, event.ticket);
  if (!ticket) throw new Error(`visit ${visit.id} has no ticket ${event.ticket}`);
  if (event.kind === 'ticket.transferred') return transferred(visit, ticket, event, at);
  return withTicket(visit, actOn(ticket, event, at));
}

/**
 * The visit after a journal entry, given the visit before it. Asks no rule: the entry holds the decision.
 * Throws an Error where the entry does not fit the visit, which only a damaged journal can cause.
 */
export function visitAfter(
  before: Visit | undefined,
  entry: JournalEntry,
  event: Exclude<VisitEvent, { kind: 'act.undone' }>,
): Visit {
  if (event.kind === 'visit.issued') return issued(entry, event);
  if (event.kind === 'ticket.imported' || event.kind === 'ticket.entered') return pastVisit(entry, event);
  if (!before) throw new Error(`journal row ${entry.seq}: no visit ${event.visit}`);
  return { ...onExisting(before, event, entry.at), lastSeq: entry.seq };
}

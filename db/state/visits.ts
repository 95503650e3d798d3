import type { Intake, ProcedureOutcome } from '../../domain/ticket/schemas.ts';
import { isAtCounter, type Slice, type Ticket } from '../../domain/ticket/ticket.ts';
import { isVisitLive, type Visit } from '../../domain/ticket/visit.ts';
import { localDate, localHour } from '../../domain/time/zone.ts';
import { allRows, getRow, type ReadableDB, run, type WritableDB } from '../database.ts';
import { type Row, saveRow } from './row.ts';

interface VisitRow {
  id: number;
  day: string;
  series: string | null;
  digits: number | null;
  lap: number | null;
  label: string | null;
  arrived_at: number;
  mode: Visit['mode'];
  channel: Visit['channel'];
  intake: string;
  last_seq: number;
}

interface TicketRow {
  id: number;
  visit: number;
  service: string;
  cls: Ticket['cls'];
  origin: Ticket['origin'];
  arrived_at: number;
  target_ms: number | null;
  state: Ticket['state'];
  line: Ticket['line'];
  ready_kind: Ticket['readyKind'];
  front: number;
  place_at: number;
  only_counter: string | null;
  counter: string | null;
  calls: number;
  last_call_at: number | null;
  hold_reason: Ticket['holdReason'];
  cancel_reason: Ticket['cancelReason'];
  outcomes: string;
  inexact: number;
  ended_at: number | null;
}

interface SliceRow {
  ticket: number;
  state: Slice['state'];
  from_at: number;
  to_at: number | null;
  counter: string | null;
}

function toSlice(row: SliceRow): Slice {
  return { state: row.state, from: row.from_at, to: row.to_at, counter: row.counter };
}

function toTicket(row: TicketRow, slices: readonly Slice[]): Ticket {
  return {
    id: row.id,
    service: row.service,
    cls: row.cls,
    origin: row.origin,
    arrivedAt: row.arrived_at,
    targetMs: row.target_ms,
    state: row.state,
    line: row.line,
    readyKind: row.ready_kind,
    front: row.front === 1,
    placeAt: row.place_at,
    onlyCounter: row.only_counter,
    counter: row.counter,
    calls: row.calls,
    lastCallAt: row.last_call_at,
    holdReason: row.hold_reason,
    cancelReason: row.cancel_reason,
    outcomes: JSON.parse(row.outcomes) as readonly ProcedureOutcome[],
    inexact: row.inexact === 1,
    endedAt: row.ended_at,
    slices,
  };
}

function numberOf(row: VisitRow): Visit['number'] {
  if (row.series === null || row.digits === null || row.lap === null || row.label === null) return null;
  return { series: row.series, digits: row.digits, lap: row.lap, label: row.label };
}

function toVisit(row: VisitRow, tickets: readonly Ticket[]): Visit {
  return {
    id: row.id,
    day: row.day,
    number: numberOf(row),
    arrivedAt: row.arrived_at,
    mode: row.mode,
    channel: row.channel,
    intake: JSON.parse(row.intake) as Intake,
    lastSeq: row.last_seq,
    tickets,
  };
}

interface Placed {
  readonly ticket: Ticket;
  readonly position: number;
}

/** A visit with its tickets and their slices, or undefined. */
export function readVisit(db: ReadableDB, id: number): Visit | undefined {
  const row = getRow<VisitRow>(db, 'SELECT * FROM visit WHERE id = ?', id);
  if (!row) return undefined;
  const tickets = allRows<TicketRow>(db, 'SELECT * FROM ticket WHERE visit = +? ORDER BY position', id);
  const slices = (ticket: number): Slice[] =>
    allRows<SliceRow>(db, 'SELECT * FROM slice WHERE ticket = +? ORDER BY idx', ticket).map(toSlice);
  return toVisit(
    row,
    tickets.map((ticket) => toTicket(ticket, slices(ticket.id))),
  );
}

/** Every visit that is in the hall now. */
export function readLiveVisits(db: ReadableDB): readonly Visit[] {
  const ids = allRows<{ id: number }>(db, 'SELECT id FROM visit WHERE live = 1');
  return ids.flatMap(({ id }) => readVisit(db, id) ?? []);
}

function visitRow(visit: Visit): Row {
  const n = visit.number;
  return {
    id: visit.id,
    day: visit.day,
    series: n?.series ?? null,
    digits: n?.digits ?? null,
    lap: n?.lap ?? null,
    label: n?.label ?? null,
    arrived_at: visit.arrivedAt,
    mode: visit.mode,
    channel: visit.channel,
    intake: visit.intake,
    last_seq: visit.lastSeq,
    live: isVisitLive(visit) ? 1 : 0,
  };
}

/** Without the arrival's date and hour, which the table has in the zone that the hall had when it was written. */
function ticketRow(visit: number, { ticket, position }: Placed): Row {
  return {
    id: ticket.id,
    visit,
    position,
    service: ticket.service,
    cls: ticket.cls,
    origin: ticket.origin,
    arrived_at: ticket.arrivedAt,
    target_ms: ticket.targetMs,
    state: ticket.state,
    line: ticket.line,
    ready_kind: ticket.readyKind,
    front: ticket.front ? 1 : 0,
    place_at: ticket.placeAt,
    only_counter: ticket.onlyCounter,
    counter: ticket.counter,
    calls: ticket.calls,
    last_call_at: ticket.lastCallAt,
    hold_reason: ticket.holdReason,
    cancel_reason: ticket.cancelReason,
    outcomes: ticket.outcomes,
    inexact: ticket.inexact ? 1 : 0,
    ended_at: ticket.endedAt,
    at_counter: isAtCounter(ticket) ? ticket.counter : null,
  };
}

function arrivalIn(zone: string, { arrivedAt }: Ticket): Row {
  return { date: localDate(arrivedAt, zone), hour: localHour(arrivedAt, zone) };
}

function sliceRow(ticket: number, idx: number, { state, from, to, counter }: Slice): Row {
  return { ticket, idx, state, from_at: from, to_at: to, counter };
}

function saveSlices(db: WritableDB, ticket: Ticket, before: readonly Slice[]): void {
  if (before.length > ticket.slices.length) {
    run(db, 'DELETE FROM slice WHERE ticket = ? AND idx >= ?', ticket.id, ticket.slices.length);
  }
  ticket.slices.forEach((slice, idx) => {
    const old = before[idx];
    if (slice === old) return;
    saveRow(
      db,
      'slice',
      ['ticket', 'idx'],
      old && sliceRow(ticket.id, idx, old),
      sliceRow(ticket.id, idx, slice),
    );
  });
}

/** The measures of an ended ticket are kept; those of a ticket that lives again are not. */
function saveFact(db: WritableDB, ticket: Ticket, before: Ticket | undefined): void {
  if (before && before.endedAt !== null) run(db, 'DELETE FROM fact WHERE ticket = ?', ticket.id);
  if (ticket.endedAt !== null) {
    run(db, 'INSERT INTO fact SELECT * FROM ticket_measures WHERE ticket = +?', ticket.id);
  }
}

function removeTicket(db: WritableDB, id: number): void {
  run(db, 'DELETE FROM fact WHERE ticket = ?', id);
  run(db, 'DELETE FROM promise WHERE ticket = ?', id);
  run(db, 'DELETE FROM slice WHERE ticket = ?', id);
  run(db, 'DELETE FROM ticket WHERE id = ?', id);
}

function leavesCounter(ticket: Ticket): number {
  return ticket.state === 'called' || ticket.state === 'serving' ? 1 : 0;
}

/**
 * Stores what changed between two versions of a visit: only rows that differ are written.
 * Tickets that leave a counter are written first, so that the place is free for the one that comes.
 */
export function saveVisit(
  db: WritableDB,
  before: Visit | undefined,
  after: Visit | undefined,
  zone: string,
): void {
  const kept = new Set(after?.tickets.map((ticket) => ticket.id));
  for (const gone of before?.tickets.filter((ticket) => !kept.has(ticket.id)) ?? [])
    removeTicket(db, gone.id);
  if (!after) {
    if (before) run(db, 'DELETE FROM visit WHERE id = ?', before.id);
    return;
  }
  saveRow(db, 'visit', ['id'], before && visitRow(before), visitRow(after));
  const positioned = after.tickets.map((ticket, position): Placed => ({ ticket, position }));
  const oldPosition = new Map(before?.tickets.map((ticket, position) => [ticket.id, { ticket, position }]));
  for (const { ticket, position } of positioned.sort(
    (a, b) => leavesCounter(a.ticket) - leavesCounter(b.ticket),
  )) {
    const old = oldPosition.get(ticket.id);
    if (old?.ticket === ticket && old.position === position) continue;
    const row = { ...ticketRow(after.id, { ticket, position }), ...arrivalIn(zone, ticket) };
    saveRow(db, 'ticket', ['id'], old && ticketRow(after.id, old), row);
    saveSlices(db, ticket, old?.ticket.slices ?? []);
    saveFact(db, ticket, old?.ticket);
  }
}

import type { Intake, ProcedureOutcome } from '../../domain/ticket/schemas.ts';
import type { Slice, Ticket } from '../../domain/ticket/ticket.ts';
import { isVisitLive, type Visit } from '../../domain/ticket/visit.ts';
import { localDate, localHour } from '../../domain/time/zone.ts';
import { allRows, getRow, type ReadableDB, run, type WritableDB } from '../database.ts';

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

const UPSERT_VISIT = `
  INSERT INTO visit (id, day, series, digits, lap, label, arrived_at, mode, channel, intake, last_seq, live)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET arrived_at = excluded.arrived_at, mode = excluded.mode, intake = excluded.intake,
    last_seq = excluded.last_seq, live = excluded.live`;

/** Most acts change nothing of the visit itself; SQLite would rewrite its indexes for columns that stay the same. */
function isOnlyTouched(before: Visit | undefined, after: Visit): boolean {
  return (
    before !== undefined &&
    before.intake === after.intake &&
    before.mode === after.mode &&
    before.arrivedAt === after.arrivedAt &&
    isVisitLive(before) === isVisitLive(after)
  );
}

function saveVisitRow(db: WritableDB, before: Visit | undefined, visit: Visit): void {
  if (isOnlyTouched(before, visit)) {
    run(db, 'UPDATE visit SET last_seq = ? WHERE id = ?', visit.lastSeq, visit.id);
    return;
  }
  const n = visit.number;
  run(
    db,
    UPSERT_VISIT,
    visit.id,
    visit.day,
    n?.series ?? null,
    n?.digits ?? null,
    n?.lap ?? null,
    n?.label ?? null,
    visit.arrivedAt,
    visit.mode,
    visit.channel,
    JSON.stringify(visit.intake),
    visit.lastSeq,
    isVisitLive(visit) ? 1 : 0,
  );
}

const UPSERT_TICKET = `
  INSERT INTO ticket (id, visit, position, service, cls, origin, arrived_at, date, hour, target_ms, state, line,
    ready_kind, front, place_at, only_counter, counter, calls, last_call_at, hold_reason, cancel_reason, outcomes,
    inexact, ended_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET position = excluded.position, only_counter = excluded.only_counter,
    arrived_at = excluded.arrived_at, date = excluded.date, hour = excluded.hour, state = excluded.state, line = excluded.line,
    ready_kind = excluded.ready_kind, place_at = excluded.place_at, counter = excluded.counter,
    calls = excluded.calls, last_call_at = excluded.last_call_at, hold_reason = excluded.hold_reason,
    cancel_reason = excluded.cancel_reason, outcomes = excluded.outcomes, inexact = excluded.inexact,
    ended_at = excluded.ended_at`;

function saveTicketRow(db: WritableDB, visit: number, ticket: Ticket, position: number, zone: string): void {
  run(
    db,
    UPSERT_TICKET,
    ticket.id,
    visit,
    position,
    ticket.service,
    ticket.cls,
    ticket.origin,
    ticket.arrivedAt,
    localDate(ticket.arrivedAt, zone),
    localHour(ticket.arrivedAt, zone),
    ticket.targetMs,
    ticket.state,
    ticket.line,
    ticket.readyKind,
    ticket.front ? 1 : 0,
    ticket.placeAt,
    ticket.onlyCounter,
    ticket.counter,
    ticket.calls,
    ticket.lastCallAt,
    ticket.holdReason,
    ticket.cancelReason,
    JSON.stringify(ticket.outcomes),
    ticket.inexact ? 1 : 0,
    ticket.endedAt,
  );
}

const UPSERT_SLICE = `
  INSERT INTO slice (ticket, idx, state, from_at, to_at, counter) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (ticket, idx) DO UPDATE SET state = excluded.state, from_at = excluded.from_at, to_at = excluded.to_at,
    counter = excluded.counter`;

function isOnlyClosed(before: Slice | undefined, slice: Slice): boolean {
  return before?.state === slice.state && before.from === slice.from && before.counter === slice.counter;
}

function saveSlice(
  db: WritableDB,
  ticket: number,
  idx: number,
  before: Slice | undefined,
  slice: Slice,
): void {
  if (slice === before) return;
  if (isOnlyClosed(before, slice)) {
    run(db, 'UPDATE slice SET to_at = ? WHERE ticket = ? AND idx = ?', slice.to, ticket, idx);
    return;
  }
  run(db, UPSERT_SLICE, ticket, idx, slice.state, slice.from, slice.to, slice.counter);
}

function saveSlices(db: WritableDB, ticket: Ticket, before: readonly Slice[]): void {
  if (before.length > ticket.slices.length) {
    run(db, 'DELETE FROM slice WHERE ticket = ? AND idx >= ?', ticket.id, ticket.slices.length);
  }
  ticket.slices.forEach((slice, idx) => {
    saveSlice(db, ticket.id, idx, before[idx], slice);
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
  saveVisitRow(db, before, after);
  const positioned = after.tickets.map((ticket, position) => ({ ticket, position }));
  const oldPosition = new Map(before?.tickets.map((ticket, position) => [ticket.id, { ticket, position }]));
  for (const { ticket, position } of positioned.sort(
    (a, b) => leavesCounter(a.ticket) - leavesCounter(b.ticket),
  )) {
    const old = oldPosition.get(ticket.id);
    if (old?.ticket === ticket && old.position === position) continue;
    saveTicketRow(db, after.id, ticket, position, zone);
    saveSlices(db, ticket, old?.ticket.slices ?? []);
    saveFact(db, ticket, old?.ticket);
  }
}

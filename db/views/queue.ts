import type { WaitPromise } from '../../domain/estimate/promise.ts';
import type { SupportNeed } from '../../domain/ticket/codes.ts';
import type { Intake, ProcedureOutcome } from '../../domain/ticket/schemas.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import type { Visit } from '../../domain/ticket/visit.ts';
import type { QueueTicket, QueueView, QueueVisit } from '../../domain/views/queue.ts';
import { allRows, getRow, type ReadableDB } from '../database.ts';
import { readPromises } from '../estimates/promises.ts';

interface LiveRow {
  visit: number;
  label: string | null;
  visit_arrived_at: number;
  mode: QueueVisit['mode'];
  intake: string;
  note: string | null;
  support: string | null;
  id: number;
  service: string;
  cls: QueueTicket['cls'];
  state: QueueTicket['state'];
  line: QueueTicket['line'];
  ready_kind: QueueTicket['readyKind'];
  arrived_at: number;
  since: number;
  front: number;
  place_at: number;
  target_ms: number | null;
  only_counter: string | null;
  counter: string | null;
  calls: number;
  last_call_at: number | null;
  hold_reason: QueueTicket['holdReason'];
  outcomes: string;
  p50_ms: number | null;
  p90_ms: number | null;
}

interface NoteRow {
  visit: number;
  counter: string | null;
  note: string;
}

const LIVE = `
  SELECT v.id AS visit, v.label, v.arrived_at AS visit_arrived_at, v.mode, v.intake, p.note, p.support,
    t.id, t.service, t.cls, t.state, t.line, t.ready_kind, t.arrived_at, t.front, t.place_at, t.target_ms,
    t.only_counter, t.counter, t.calls, t.last_call_at, t.hold_reason, t.outcomes, w.p50_ms, w.p90_ms,
    coalesce(t.ended_at, (SELECT s.from_at FROM slice s WHERE s.ticket = t.id AND s.to_at IS NULL)) AS since
  FROM visit v
  JOIN ticket t ON t.visit = v.id
  LEFT JOIN visit_private p ON p.visit = v.id
  LEFT JOIN promise w ON w.ticket = t.id
  WHERE v.live = 1 ORDER BY v.arrived_at, v.id, t.position`;

function toTicket(row: LiveRow): QueueTicket {
  return {
    id: row.id,
    service: row.service,
    cls: row.cls,
    state: row.state,
    line: row.line,
    readyKind: row.ready_kind,
    arrivedAt: row.arrived_at,
    since: row.since,
    front: row.front === 1,
    placeAt: row.place_at,
    targetMs: row.target_ms,
    onlyCounter: row.only_counter,
    counter: row.counter,
    calls: row.calls,
    lastCallAt: row.last_call_at,
    holdReason: row.hold_reason,
    outcomes: JSON.parse(row.outcomes) as ProcedureOutcome[],
    promise: row.p50_ms === null || row.p90_ms === null ? null : { p50Ms: row.p50_ms, p90Ms: row.p90_ms },
  };
}

function toVisit(rows: readonly [LiveRow, ...LiveRow[]], notes: readonly NoteRow[]): QueueVisit {
  const [first] = rows;
  return {
    id: first.visit,
    number: first.label,
    arrivedAt: first.visit_arrived_at,
    mode: first.mode,
    intake: JSON.parse(first.intake) as Intake,
    support: JSON.parse(first.support ?? '[]') as SupportNeed[],
    note: first.note ?? '',
    handoverNotes: notes
      .filter((n) => n.visit === first.visit)
      .map(({ counter, note }) => ({ counter, note })),
    tickets: rows.map(toTicket),
  };
}

function grouped(rows: readonly LiveRow[], notes: readonly NoteRow[]): QueueVisit[] {
  const byVisit = new Map<number, [LiveRow, ...LiveRow[]]>();
  for (const row of rows) {
    const known = byVisit.get(row.visit);
    if (known) known.push(row);
    else byVisit.set(row.visit, [row]);
  }
  return [...byVisit.values()].map((visitRows) => toVisit(visitRows, notes));
}

/** Every visit that is in the hall now, in order of arrival. */
export function liveVisits(db: ReadableDB): readonly QueueVisit[] {
  const notes = allRows<NoteRow>(db, 'SELECT visit, counter, note FROM handover_note ORDER BY seq');
  return grouped(allRows<LiveRow>(db, LIVE), notes);
}

function ticketView(ticket: Ticket, promise: WaitPromise | undefined): QueueTicket {
  return {
    id: ticket.id,
    service: ticket.service,
    cls: ticket.cls,
    state: ticket.state,
    line: ticket.line,
    readyKind: ticket.readyKind,
    arrivedAt: ticket.arrivedAt,
    since: ticket.endedAt ?? ticket.slices.at(-1)?.from ?? ticket.arrivedAt,
    front: ticket.front,
    placeAt: ticket.placeAt,
    targetMs: ticket.targetMs,
    onlyCounter: ticket.onlyCounter,
    counter: ticket.counter,
    calls: ticket.calls,
    lastCallAt: ticket.lastCallAt,
    holdReason: ticket.holdReason,
    outcomes: [...ticket.outcomes],
    promise: promise ? { p50Ms: promise.p50Ms, p90Ms: promise.p90Ms } : null,
  };
}

/** One visit, live or ended, that was read already. */
export function queueVisit(db: ReadableDB, visit: Visit): QueueVisit {
  const secret = getRow<{ note: string; support: string }>(
    db,
    'SELECT note, support FROM visit_private WHERE visit = ?',
    visit.id,
  );
  const promises = readPromises(db, visit.id);
  const notes = 'SELECT counter, note FROM handover_note WHERE visit = +? ORDER BY seq';
  return {
    id: visit.id,
    number: visit.number?.label ?? null,
    arrivedAt: visit.arrivedAt,
    mode: visit.mode,
    intake: visit.intake,
    support: JSON.parse(secret?.support ?? '[]') as SupportNeed[],
    note: secret?.note ?? '',
    handoverNotes: allRows<{ counter: string | null; note: string }>(db, notes, visit.id),
    tickets: visit.tickets.map((ticket) => ticketView(ticket, promises.get(ticket.id))),
  };
}

/**
 * All live visits.
 * @param seq of the last journal row that is seen
 * @param now UTC ms
 * @param day business day, ISO
 */
export function readQueue(db: ReadableDB, seq: number, now: number, day: string): QueueView {
  return { seq, now, day, visits: [...liveVisits(db)] };
}

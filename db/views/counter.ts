import { DomainError } from '../../domain/errors/domain-error.ts';
import type { CounterStatus, Hall } from '../../domain/hall/hall.ts';
import { UNDO_WITHIN_MS } from '../../domain/ticket/acts.ts';
import { isAtCounter } from '../../domain/ticket/ticket.ts';
import type { CounterView, QueueVisit } from '../../domain/views/queue.ts';
import { getRow, type ReadableDB } from '../database.ts';
import { readClerk } from '../state/clerk.ts';
import { readCounter, readCounterStatus } from '../state/hall.ts';
import { orderAt } from './line.ts';
import { liveVisits } from './queue.ts';

interface UndoRow {
  kind: string;
  at: number;
  label: string | null;
}

function undoAt(db: ReadableDB, counter: string): CounterView['undo'] {
  const sql = `SELECT j.kind, u.at, coalesce(v.label, u.before ->> '$.number.label') AS label
    FROM undoable u JOIN journal j ON j.seq = u.seq JOIN visit v ON v.id = u.visit
    WHERE u.counter = ? AND v.last_seq = u.seq`;
  const row = getRow<UndoRow>(db, sql, counter);
  return row ? { kind: row.kind, number: row.label, at: row.at, until: row.at + UNDO_WITHIN_MS } : null;
}

function reservedFor(db: ReadableDB, counter: string): number {
  const sql = 'SELECT count(*) AS n FROM ticket WHERE only_counter = ? AND ended_at IS NULL';
  return getRow<{ n: number }>(db, sql, counter)?.n ?? 0;
}

function currentAt(visits: readonly QueueVisit[], counter: string): CounterView['current'] {
  for (const visit of visits) {
    const ticket = visit.tickets.find((t) => isAtCounter(t) && t.counter === counter);
    if (ticket) return { visit, ticket: ticket.id };
  }
  return null;
}

function concerns(visit: QueueVisit, counter: string, ordered: ReadonlySet<number>): boolean {
  if (ordered.has(visit.id)) return true;
  return visit.tickets.some(
    (t) => t.counter === counter && (t.state === 'held' || t.state === 'absent' || t.state === 'preparing'),
  );
}

const closedSinceEver = (counter: string): CounterStatus => ({
  counter,
  state: 'closed',
  since: 0,
  reason: null,
});

/** @throws DomainError unknown-counter */
export function readCounterView(
  db: ReadableDB,
  hall: Hall,
  id: string,
  at: { readonly seq: number; readonly now: number; readonly day: string },
): CounterView {
  const counter = readCounter(db, id);
  if (!counter) throw new DomainError('unknown-counter', { counter: id });
  const visits = liveVisits(db);
  const order = orderAt(db, hall, counter, at.day).map(({ candidate, rule }) => ({
    visit: candidate.visit,
    ticket: candidate.ticket,
    rule,
  }));
  const ordered = new Set(order.map((choice) => choice.visit));
  return {
    ...at,
    counter: id,
    status: readCounterStatus(db, id) ?? closedSinceEver(id),
    current: currentAt(visits, id),
    order,
    visits: visits.filter((visit) => concerns(visit, id, ordered)),
    clerk: readClerk(db, id),
    reserved: reservedFor(db, id),
    undo: undoAt(db, id),
  };
}

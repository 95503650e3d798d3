import { pausesOf } from '../../domain/estimate/counter-source.ts';
import { ticketFacts } from '../../domain/estimate/ticket-facts.ts';
import type { Basis, DayFacts } from '../../domain/estimate/types.ts';
import { groupBy } from '../../domain/measures/counted.ts';
import type { Slice, Ticket } from '../../domain/ticket/ticket.ts';
import { addDays, instantOf } from '../../domain/time/zone.ts';
import { allRows, type ReadableDB } from '../database.ts';

interface TicketRow {
  id: number;
  service: string;
  cls: Ticket['cls'];
  origin: Ticket['origin'];
  state: Ticket['state'];
  cancel_reason: Ticket['cancelReason'];
  arrived_at: number;
  fluid_ms: number | null;
  expected_ms: number | null;
  drift: number | null;
}

const TICKETS = `
  SELECT t.id, t.service, t.cls, t.origin, t.state, t.cancel_reason, t.arrived_at,
    p.fluid_ms, p.expected_ms, p.drift
  FROM fact f JOIN ticket t ON t.id = f.ticket LEFT JOIN promise p ON p.ticket = f.ticket
  WHERE f.date = ? AND f.inexact = 0 AND f.cancel_reason IS NOT 'mistake'
  ORDER BY t.arrived_at, t.id`;

interface SliceRow {
  ticket: number;
  state: Slice['state'];
  from_at: number;
  to_at: number | null;
  counter: string | null;
}

const SLICES = `
  SELECT s.ticket, s.state, s.from_at, s.to_at, s.counter
  FROM fact f JOIN slice s ON s.ticket = f.ticket WHERE f.date = ? ORDER BY s.ticket, s.idx`;

const OPEN = `
  SELECT c.id AS counter, o.from_at AS "from", o.to_at AS "to"
  FROM counter c JOIN counter_open o ON o.counter = c.id AND o.from_at >= ? AND o.from_at < ?`;

/** A day to learn from; `isHistory`: its tickets were imported, nobody was promised anything. */
interface PastDay extends DayFacts {
  readonly isHistory: boolean;
}

function basisOf({ fluid_ms: fluidMs, expected_ms: expectedMs, drift }: TicketRow): Basis | null {
  return fluidMs !== null && expectedMs !== null && drift !== null ? { fluidMs, expectedMs, drift } : null;
}

function toSlice({ state, from_at, to_at, counter }: SliceRow): Slice {
  return { state, from: from_at, to: to_at, counter };
}

function pausesOn(db: ReadableDB, date: string, zone: string): readonly number[] {
  const limits = [instantOf(date, '00:00', zone), instantOf(addDays(date, 1), '00:00', zone)] as const;
  const spans = allRows<{ counter: string; from: number; to: number }>(db, OPEN, ...limits);
  return pausesOf(spans.map((span) => ({ ...span, services: [] })));
}

/** What the tickets that arrived on a date, all ended, teach. Those without exact times teach nothing. */
export function readPastDay(db: ReadableDB, date: string, zone: string): PastDay {
  const rows = allRows<TicketRow>(db, TICKETS, date);
  const slices = groupBy(allRows<SliceRow>(db, SLICES, date), ({ ticket }) => ticket);
  const tickets = rows.flatMap((row) => {
    const ticket = {
      service: row.service,
      cls: row.cls,
      state: row.state,
      cancelReason: row.cancel_reason,
      arrivedAt: row.arrived_at,
      slices: (slices.get(row.id) ?? []).map(toSlice),
    };
    return ticketFacts(ticket, basisOf(row), zone);
  });
  const isHistory = rows.some(({ origin }) => origin === 'imported');
  return { tickets, pausesMs: pausesOn(db, date, zone), isHistory };
}

/** The last dates before `before` on which tickets ended, ascending, at most `most`, only those after `after`. */
export function openDates(db: ReadableDB, after: string, before: string, most: number): readonly string[] {
  const sql = 'SELECT DISTINCT date FROM fact WHERE date > ? AND date < ? ORDER BY date DESC LIMIT ?';
  return allRows<{ date: string }>(db, sql, after, before, most)
    .map(({ date }) => date)
    .reverse();
}

import type { WaitPromise } from '../../domain/estimate/promise.ts';
import type { TicketPromise } from '../../domain/journal/apply.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import type { Visit } from '../../domain/ticket/visit.ts';
import { allRows, type ReadableDB, run, type WritableDB } from '../database.ts';

/** Writes what a ticket was promised when it was issued. */
export function savePromise(db: WritableDB, { ticket, promise }: TicketPromise): void {
  const { p50Ms, p90Ms, baselineMs, free, basis } = promise;
  run(
    db,
    `INSERT INTO promise (ticket, service, p50_ms, p90_ms, baseline_ms, free, fluid_ms, expected_ms, drift)
     SELECT id, service, ?, ?, ?, ?, ?, ?, ? FROM ticket WHERE id = ?`,
    p50Ms,
    p90Ms,
    baselineMs,
    free ? 1 : 0,
    basis?.fluidMs ?? null,
    basis?.expectedMs ?? null,
    basis?.drift ?? null,
    ticket,
  );
}

interface FirstCall {
  readonly calledAt: number | null;
  readonly waitedMs: number | null;
}

const NOT_CALLED: FirstCall = { calledAt: null, waitedMs: null };

function firstCallOf(ticket: Pick<Ticket, 'slices'> | undefined): FirstCall {
  const calledAt = ticket?.slices.find(({ state }) => state === 'called')?.from;
  if (!ticket || calledAt === undefined) return NOT_CALLED;
  const waits = ticket.slices.filter(({ state, from }) => state === 'waiting' && from < calledAt);
  return { calledAt, waitedMs: waits.reduce((sum, { from, to }) => sum + (to ?? from) - from, 0) };
}

/**
 * Keeps beside each promise how it came out: called by this change of the visit, or not any more.
 * @returns the tickets whose first call is another now
 */
export function saveFirstCalls(db: WritableDB, before: Visit | undefined, after: Visit): readonly number[] {
  const changed: number[] = [];
  const old = new Map(before?.tickets.map((ticket) => [ticket.id, ticket]));
  for (const ticket of after.tickets) {
    if (old.get(ticket.id) === ticket) continue;
    const was = firstCallOf(old.get(ticket.id));
    const { calledAt, waitedMs } = firstCallOf(ticket);
    if (was.calledAt === calledAt && was.waitedMs === waitedMs) continue;
    const sql = 'UPDATE promise SET called_at = ?, waited_ms = ? WHERE ticket = ?';
    run(db, sql, calledAt, waitedMs, ticket.id);
    changed.push(ticket.id);
  }
  return changed;
}

interface PromiseRow {
  ticket: number;
  p50_ms: number;
  p90_ms: number;
  baseline_ms: number;
  free: number;
  fluid_ms: number | null;
  expected_ms: number | null;
  drift: number | null;
}

function toPromise(row: PromiseRow): WaitPromise {
  const { fluid_ms: fluidMs, expected_ms: expectedMs, drift } = row;
  const known = fluidMs !== null && expectedMs !== null && drift !== null;
  return {
    p50Ms: row.p50_ms,
    p90Ms: row.p90_ms,
    baselineMs: row.baseline_ms,
    free: row.free === 1,
    basis: known ? { fluidMs, expectedMs, drift } : null,
  };
}

/** What the tickets of a visit were promised, by ticket. */
export function readPromises(db: ReadableDB, visit: number): ReadonlyMap<number, WaitPromise> {
  const sql = 'SELECT p.* FROM ticket t JOIN promise p ON p.ticket = t.id WHERE t.visit = +?';
  return new Map(allRows<PromiseRow>(db, sql, visit).map((row) => [row.ticket, toPromise(row)]));
}

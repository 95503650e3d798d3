import type { RecentCall } from '../../domain/estimate/types.ts';
import { allRows, getRow, type ReadableDB } from '../database.ts';

interface PromisedCall extends RecentCall {
  readonly ticket: number;
}

const COLUMNS = 'ticket, service, called_at AS calledAt, waited_ms AS waitedMs, expected_ms AS expectedMs';

/** The first calls since `since` (UTC ms) of tickets that had been promised a wait, with what had been expected. */
export function readRecentCalls(db: ReadableDB, since: number): readonly PromisedCall[] {
  const sql = `SELECT ${COLUMNS} FROM promise WHERE fluid_ms IS NOT NULL AND called_at > +? ORDER BY called_at, ticket`;
  return allRows<PromisedCall>(db, sql, since);
}

/** The order of the calls; two counters may call at the same instant. */
function isBefore(a: PromisedCall, b: PromisedCall): boolean {
  return a.calledAt === b.calledAt ? a.ticket < b.ticket : a.calledAt < b.calledAt;
}

function readCall(db: ReadableDB, ticket: number): PromisedCall | undefined {
  const sql = `SELECT ${COLUMNS} FROM promise WHERE ticket = ? AND fluid_ms IS NOT NULL AND called_at IS NOT NULL`;
  return getRow<PromisedCall>(db, sql, ticket);
}

/** The same calls, read once and then kept true: every issue looks at two hours of them, and an act changes one. */
export class RecentCalls {
  readonly #db: ReadableDB;
  readonly #changed = new Set<number>();
  #calls: PromisedCall[] | null = null;
  #since = 0;

  constructor(db: ReadableDB) {
    this.#db = db;
  }

  /** A commit has given these tickets another first call, or taken it back. */
  changed(tickets: readonly number[]): void {
    for (const ticket of tickets) this.#changed.add(ticket);
  }

  /** All must be read again. */
  forget(): void {
    this.#calls = null;
  }

  /** The calls after `since` (UTC ms). */
  after(since: number): readonly RecentCall[] {
    const isKnown = this.#calls !== null && this.#since <= since;
    const calls = isKnown && this.#calls ? this.#calls : [...readRecentCalls(this.#db, since)];
    if (isKnown) this.#bringUp(calls, since);
    this.#changed.clear();
    this.#calls = calls;
    this.#since = since;
    return [...calls];
  }

  #bringUp(calls: PromisedCall[], since: number): void {
    for (const ticket of this.#changed) this.#readAgain(calls, ticket);
    const young = calls.findIndex(({ calledAt }) => calledAt > since);
    calls.splice(0, young === -1 ? calls.length : young);
  }

  #readAgain(calls: PromisedCall[], ticket: number): void {
    const old = calls.findIndex((call) => call.ticket === ticket);
    if (old !== -1) calls.splice(old, 1);
    const call = readCall(this.#db, ticket);
    if (!call) return;
    calls.splice(calls.findLastIndex((one) => isBefore(one, call)) + 1, 0, call);
  }
}

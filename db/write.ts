import { DomainError } from '../domain/errors/domain-error.ts';
import { run } from './database.ts';
import { endDaysBefore } from './day-end.ts';
import { knownAnswer, rememberAnswer } from './request.ts';
import type { Store } from './store.ts';
import { storeError } from './store-error.ts';
import { type Caller, dayAt, OpenTx, THE_PROGRAM, type Tx } from './tx.ts';

export type { Caller, Tx } from './tx.ts';

const CLOCK_TOLERANCE_MS = 5 * 60_000;

function instantFor(store: Store, acceptClock: boolean): number {
  const now = store.clock.now();
  if (acceptClock || now >= store.tail.at) return now;
  if (store.tail.at - now <= CLOCK_TOLERANCE_MS) return store.tail.at;
  throw new DomainError('clock-went-back', { minutes: Math.round((store.tail.at - now) / 60_000) });
}

interface WriteOptions {
  /** The manager accepts a clock that was set back; only that act may come before the last journal row. */
  readonly acceptClock?: boolean;
}

function actInside<T>(store: Store, caller: Caller, act: (tx: Tx) => T, options: WriteOptions): T {
  const { db } = store;
  const answered = knownAnswer(db, caller.request);
  if (answered !== undefined) {
    db.exec('ROLLBACK');
    return JSON.parse(answered) as T;
  }
  const tx = new OpenTx(store, caller, instantFor(store, options.acceptClock ?? false));
  const answer = act(tx);
  rememberAnswer(db, caller.request, tx.now, answer);
  run(db, 'COMMIT');
  store.committed(tx.tail, tx.currentHall, tx.entries, tx.changes);
  return answer;
}

function transact<T>(store: Store, caller: Caller, act: (tx: Tx) => T, options: WriteOptions): T {
  const { db } = store;
  try {
    run(db, 'BEGIN IMMEDIATE');
    return actInside(store, caller, act, options);
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw storeError(error);
  }
}

/**
 * Ends what is left open of the days before today, in a transaction of its own. `write()` does so before an act;
 * the program does so at its start, so that a forgotten closing is repaired before anybody acts.
 * @throws DomainError store-full, store-read-only, store-busy
 */
export function endPastDays(store: Store): void {
  const { day } = store.tail;
  if (day === null || dayAt(store, store.clock.now()) <= day) return;
  transact(store, THE_PROGRAM, (tx) => endDaysBefore(tx, tx.day), {});
}

/** What an act is refused for when its visitor, or the whole line, went with the day. */
const OF_DAY_BEFORE: ReadonlySet<string> = new Set(['wrong-state', 'nobody-waiting']);

/** What an act meant of the day before had not yet happened on the screen that it came from. */
function afterDayEnd(error: unknown): unknown {
  const isOfDayBefore = error instanceof DomainError && OF_DAY_BEFORE.has(error.code);
  return isOfDayBefore ? new DomainError('day-was-ended', {}, { cause: error }) : error;
}

/**
 * Runs one act in a transaction of its own: re-checks and changes inside, tells the listeners after the commit.
 * What it returns is on disk. If `act` throws, it has changed nothing; days that were over have ended all the same.
 * @returns what `act` returned; for a repeated request the remembered answer
 * @throws DomainError of the act, day-was-ended in place of wrong-state or nobody-waiting where it was this act that ended a day
 * before, request-id-reused, clock-went-back, store-full, store-read-only, store-busy
 */
export function write<T>(store: Store, caller: Caller, act: (tx: Tx) => T, options: WriteOptions = {}): T {
  const { seq } = store.tail;
  endPastDays(store);
  try {
    return transact(store, caller, act, options);
  } catch (error) {
    throw store.tail.seq > seq ? afterDayEnd(error) : error;
  }
}

import { DomainError } from '../../domain/errors/domain-error.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { allRows, run } from '../database.ts';
import { readCounterStatuses } from '../state/hall.ts';
import type { Store } from '../store.ts';
import { type Caller, type Tx, write } from '../write.ts';
import { answerOf } from './answer.ts';

function visitsInTheHall(tx: Tx): readonly number[] {
  return allRows<{ id: number }>(tx.db, 'SELECT id FROM visit WHERE live = 1 ORDER BY +id').map(
    ({ id }) => id,
  );
}

/** A counter that is open or paused since an instant that has not come yet is so since now. */
function restartCounters(tx: Tx): void {
  for (const { counter, state, since, reason } of readCounterStatuses(tx.db)) {
    if (since <= tx.now) continue;
    if (state === 'open') tx.appendOwn({ kind: 'counter.opened', counter });
    if (state === 'paused') tx.appendOwn({ kind: 'counter.paused', counter, reason: reason ?? 'other' });
  }
}

/**
 * The manager accepts a clock that was set back. Visits in the hall keep the durations they had and move with the
 * clock (inexact); the business day and the numbers given out stay; no act from before can be undone.
 * @throws DomainError clock-is-fine where the clock is not behind the journal
 */
export function acceptClock(store: Store, caller: Caller): ActAnswer {
  const accept = { acceptClock: true };
  return write(
    store,
    caller,
    (tx) => {
      const byMs = tx.now - store.tail.at;
      if (byMs >= 0) throw new DomainError('clock-is-fine');
      for (const visit of visitsInTheHall(tx)) tx.appendOwn({ kind: 'visit.clock_moved', visit, byMs });
      restartCounters(tx);
      run(tx.db, 'DELETE FROM undoable');
      tx.append({ kind: 'clock.accepted', from: store.tail.at, to: tx.now });
      return answerOf(tx, null, null);
    },
    accept,
  );
}

/** The time that a clock skipped is no open time: a counter is open until the jump, and again since now. */
function cutOpenTimes(tx: Tx, jumpedAt: number): void {
  for (const { counter, state, since } of readCounterStatuses(tx.db)) {
    if (state !== 'open' || since >= jumpedAt) continue;
    tx.appendOwn({ kind: 'counter.clock_jumped', counter, until: jumpedAt });
  }
}

/**
 * Journals that the machine's clock jumped forward while the program ran. Which of the visits' instants were wrong
 * nobody knows, so they stay; but the times of tickets that have not ended are not exact any more, and no duration
 * with the jump in it counts.
 * @param byMs the jump, ms
 */
export function reportClockJump(store: Store, caller: Caller, byMs: number): ActAnswer {
  return write(store, caller, (tx) => {
    for (const visit of visitsInTheHall(tx)) tx.appendOwn({ kind: 'visit.clock_moved', visit, byMs: 0 });
    cutOpenTimes(tx, tx.now - byMs);
    tx.append({ kind: 'clock.jumped', byMs });
    return answerOf(tx, null, null);
  });
}

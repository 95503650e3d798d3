import { DomainError } from '../../domain/errors/domain-error.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { allRows } from '../database.ts';
import type { Store } from '../store.ts';
import { type Caller, write } from '../write.ts';
import { answerOf } from './answer.ts';

/**
 * The manager accepts a clock that was set back. Visits in the hall keep the durations they had and move with the
 * clock (inexact); the business day and the numbers given out stay.
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
      for (const { id } of allRows<{ id: number }>(
        tx.db,
        'SELECT id FROM visit WHERE live = 1 ORDER BY id',
      )) {
        tx.appendOwn({ kind: 'visit.clock_moved', visit: id, byMs });
      }
      tx.append({ kind: 'clock.accepted', from: store.tail.at, to: tx.now });
      return answerOf(tx, null, null);
    },
    accept,
  );
}

/** Journals that the machine's clock jumped while the program ran. @param byMs positive: forward */
export function reportClockJump(store: Store, caller: Caller, byMs: number): ActAnswer {
  return write(store, caller, (tx) => {
    tx.append({ kind: 'clock.jumped', byMs });
    return answerOf(tx, null, null);
  });
}

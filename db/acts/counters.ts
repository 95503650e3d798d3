import { z } from 'zod';
import { PAUSE_REASONS } from '../../domain/hall/codes.ts';
import type { CounterStatus } from '../../domain/hall/hall.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { allRows, getRow } from '../database.ts';
import { readCounterStatus } from '../state/hall.ts';
import type { Store } from '../store.ts';
import { type Caller, type Tx, write } from '../write.ts';
import { answerOf } from './answer.ts';
import { findCounter, requireFreeCounter } from './find.ts';

type CounterStanding = Omit<CounterStatus, 'counter'>;

const NEVER_OPEN: CounterStanding = { state: 'closed', since: 0, reason: null };

export const pauseSchema = z.object({ reason: z.enum(PAUSE_REASONS) });

/** A counter that takes somebody is there: a closed or paused one opens by itself. */
export function ensureOpen(tx: Tx, counter: string): void {
  const { state, since, reason } = readCounterStatus(tx.db, counter) ?? NEVER_OPEN;
  if (state !== 'open') tx.append({ kind: 'counter.opened', counter, was: { state, since, reason } });
}

interface OpeningRow {
  readonly counter: string;
  readonly was: string | null;
  readonly at: number;
}

/**
 * Puts a counter back to how it was before it opened by itself with an act that is now undone.
 * @param act the journal row of the act
 */
export function undoOpening(tx: Tx, counter: string, act: number): void {
  const sql = `SELECT payload ->> '$.counter' AS counter, payload ->> '$.was' AS was, at FROM journal
    WHERE seq = ? AND kind = 'counter.opened'`;
  const opening = getRow<OpeningRow>(tx.db, sql, act - 1);
  if (opening?.counter !== counter || opening.was === null) return;
  const status = readCounterStatus(tx.db, counter);
  const isUntouched = status?.state === 'open' && status.since === opening.at;
  if (!isUntouched) return;
  tx.append({ kind: 'counter.set_back', counter, to: JSON.parse(opening.was) as CounterStanding });
}

/** Who waits for this counter alone goes back to the line of the service. */
function unreserve(tx: Tx, counter: string): void {
  const sql = `SELECT id AS ticket, visit FROM ticket WHERE only_counter = ? AND ended_at IS NULL ORDER BY id`;
  for (const { visit, ticket } of allRows<{ visit: number; ticket: number }>(tx.db, sql, counter)) {
    tx.appendOwn({ kind: 'ticket.unreserved', visit, ticket });
  }
}

/** @throws DomainError unknown-counter */
export function openCounter(store: Store, caller: Caller, id: string): ActAnswer {
  return write(store, caller, (tx) => {
    tx.append({ kind: 'counter.opened', counter: findCounter(tx, id).id });
    return answerOf(tx, null, null);
  });
}

/** @throws DomainError unknown-counter, counter-busy */
export function pauseCounter(
  store: Store,
  caller: Caller,
  id: string,
  input: z.infer<typeof pauseSchema>,
): ActAnswer {
  return write(store, caller, (tx) => {
    const counter = findCounter(tx, id);
    requireFreeCounter(tx.db, counter.id);
    tx.append({ kind: 'counter.paused', counter: counter.id, reason: input.reason });
    return answerOf(tx, null, null);
  });
}

/**
 * Closes a counter. Nobody can wait for a closed counter: who waited for this one alone is back in the service's line.
 * @throws DomainError unknown-counter, counter-busy
 */
export function closeCounter(store: Store, caller: Caller, id: string): ActAnswer {
  return write(store, caller, (tx) => {
    const counter = findCounter(tx, id);
    requireFreeCounter(tx.db, counter.id);
    unreserve(tx, counter.id);
    tx.append({ kind: 'counter.closed', counter: counter.id });
    return answerOf(tx, null, null);
  });
}

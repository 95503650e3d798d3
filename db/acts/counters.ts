import { z } from 'zod';
import { PAUSE_REASONS } from '../../domain/hall/codes.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { readCounterStatus } from '../state/hall.ts';
import type { Store } from '../store.ts';
import { type Caller, type Tx, write } from '../write.ts';
import { answerOf } from './answer.ts';
import { findCounter, requireFreeCounter } from './find.ts';

export const pauseSchema = z.object({ reason: z.enum(PAUSE_REASONS) });

/** A counter that takes somebody is there: a closed or paused one opens by itself. */
export function ensureOpen(tx: Tx, counter: string): void {
  if (readCounterStatus(tx.db, counter)?.state !== 'open') tx.append({ kind: 'counter.opened', counter });
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

/** @throws DomainError unknown-counter, counter-busy */
export function closeCounter(store: Store, caller: Caller, id: string): ActAnswer {
  return write(store, caller, (tx) => {
    const counter = findCounter(tx, id);
    requireFreeCounter(tx.db, counter.id);
    tx.append({ kind: 'counter.closed', counter: counter.id });
    return answerOf(tx, null, null);
  });
}

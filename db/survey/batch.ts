import { randomUUID } from 'node:crypto';
import { nextBatch } from '../../domain/survey/batch.ts';
import { takeApart } from '../../domain/survey/keeping.ts';
import type { SurveyResponse } from '../../domain/survey/response.ts';
import type { Store } from '../store.ts';
import { THE_PROGRAM, type Tx } from '../tx.ts';
import { write } from '../write.ts';
import { isKept, rewriteMonth } from './months.ts';
import { servedIn } from './served.ts';
import type { WaitingResponses } from './waiting.ts';

/**
 * Runs `act` so that what it removes is overwritten in the file at once, and not only marked as free.
 * Nothing is journaled: a journal row would say when the batch was written.
 */
export function rewriteAnswers<T>(store: Store, act: (tx: Tx) => T): T {
  return write(store, THE_PROGRAM, (tx) => {
    tx.db.pragma('secure_delete = ON');
    try {
      return act(tx);
    } finally {
      tx.db.pragma('secure_delete = FAST');
    }
  });
}

/**
 * Empties the write-ahead log, which holds the batch between journal rows that have times.
 * @returns false while another connection (an export) reads an older state: then it has to be tried again later
 */
export function emptyLog(store: Store): boolean {
  const { db } = store;
  // A checkpoint waits for readers as long as the busy timeout says; a call at a counter must not wait for it.
  db.pragma('busy_timeout = 0');
  try {
    const [result] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
    return result?.busy === 0;
  } finally {
    db.pragma('busy_timeout = 5000');
  }
}

function save(tx: Tx, responses: readonly SurveyResponse[]): readonly string[] {
  const months = [...new Set(responses.map(({ month }) => month))];
  for (const month of months) {
    const parts = responses.filter((response) => response.month === month);
    rewriteMonth(
      tx.db,
      month,
      parts.map((response) => takeApart(response, randomUUID)),
    );
  }
  return months;
}

/**
 * Writes the next batch of the waiting responses, where there is one (`nextBatch`), and takes it from those that wait.
 * Should the program die in between, the next batch finds the responses kept already and does not keep them twice.
 * @returns the months that were written; none where nothing was due
 * @throws DomainError store-full, store-read-only, store-busy, clock-went-back
 */
export function writeBatch(store: Store, waiting: WaitingResponses, month: string): readonly string[] {
  const k = store.hall?.smallCellK ?? Number.POSITIVE_INFINITY;
  const served = (service: string, of: string): number => servedIn(store.db, service, of);
  const fresh = waiting.responses.filter(({ id }) => !isKept(store.db, id));
  const batch = nextBatch(fresh, { month, served, k });
  const months = batch.write.length === 0 ? [] : rewriteAnswers(store, (tx) => save(tx, batch.write));
  if (batch.wait.length < waiting.responses.length) waiting.replace(batch.wait);
  return months;
}

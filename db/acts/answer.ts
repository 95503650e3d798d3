import type { ActAnswer } from '../../domain/views/act.ts';
import { oneVisit } from '../views/queue.ts';
import type { Tx } from '../write.ts';

/** The answer to an act that was just journaled in `tx`. */
export function answerOf(tx: Tx, visit: number | null, ticket: number | null): ActAnswer {
  return { seq: tx.nextSeq - 1, visit: visit === null ? null : (oneVisit(tx.db, visit) ?? null), ticket };
}

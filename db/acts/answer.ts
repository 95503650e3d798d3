import type { ActAnswer } from '../../domain/views/act.ts';
import { queueVisit } from '../views/queue.ts';
import type { Tx } from '../write.ts';

/** The answer to an act that was just journaled in `tx`. */
export function answerOf(tx: Tx, visitId: number | null, ticket: number | null): ActAnswer {
  const visit = visitId === null ? undefined : tx.visit(visitId);
  return { seq: tx.nextSeq - 1, visit: visit ? queueVisit(tx.db, visit) : null, ticket };
}

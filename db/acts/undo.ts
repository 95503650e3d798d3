import { DomainError } from '../../domain/errors/domain-error.ts';
import { requireUndo } from '../../domain/ticket/acts.ts';
import type { TicketNumber } from '../../domain/ticket/schemas.ts';
import { isAtCounter } from '../../domain/ticket/ticket.ts';
import { isVisitLive, type Visit } from '../../domain/ticket/visit.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { getRow } from '../database.ts';
import { readUndoable } from '../state/patch.ts';
import type { Store } from '../store.ts';
import { type Caller, type Tx, write } from '../write.ts';
import { answerOf } from './answer.ts';
import { ensureOpen, undoOpening } from './counters.ts';
import { findCounter, requireFreeCounter } from './find.ts';
import { isNumberHeld } from './issue.ts';

/** The counters at which the visit will stand again must be free, and open. */
function makeRoom(tx: Tx, before: Visit): void {
  for (const { counter, state } of before.tickets) {
    if (counter === null || !isAtCounter({ state })) continue;
    requireFreeCounter(tx.db, counter, before.id);
    ensureOpen(tx, counter);
  }
}

/** A visit that had ended may have left its number to somebody else. */
function requireOwnNumber(tx: Tx, before: Visit, number: TicketNumber | null): void {
  const now = tx.visit(before.id);
  if (number === null || !now || isVisitLive(now)) return;
  if (isNumberHeld(tx, number.series, number.digits)) throw new DomainError('undo-touched-since');
}

/** The ticket of the act in a journal row. */
function ticketOfAct(tx: Tx, seq: number): number | null {
  const sql = `SELECT payload ->> '$.ticket' AS ticket FROM journal WHERE seq = ?`;
  return getRow<{ ticket: number | null }>(tx.db, sql, seq)?.ticket ?? null;
}

/**
 * Takes back the last act of a counter: the visit is as it was, so is the counter where it opened with that act, and
 * the figures are as if the act never happened.
 * @throws DomainError unknown-counter, undo-nothing, undo-too-late, undo-touched-since, counter-busy
 */
export function undoLastAct(store: Store, caller: Caller, counterId: string): ActAnswer {
  return write(store, caller, (tx) => {
    const counter = findCounter(tx, counterId);
    const undoable = readUndoable(tx.db, counter.id);
    requireUndo(undoable, undoable && tx.visit(undoable.visit)?.lastSeq, tx.now);
    if (!undoable) throw new DomainError('undo-nothing');
    const { before, seq, visit } = undoable;
    if (before) {
      requireOwnNumber(tx, before, before.number);
      makeRoom(tx, before);
    }
    tx.append({ kind: 'act.undone', visit, counter: counter.id, undoes: seq });
    undoOpening(tx, counter.id, seq);
    return answerOf(tx, visit, ticketOfAct(tx, seq));
  });
}

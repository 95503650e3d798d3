import { DomainError } from '../../domain/errors/domain-error.ts';
import { requireUndo } from '../../domain/ticket/acts.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { readUndoable } from '../state/patch.ts';
import { readVisit } from '../state/visits.ts';
import type { Store } from '../store.ts';
import { type Caller, write } from '../write.ts';
import { answerOf } from './answer.ts';
import { findCounter, requireFreeCounter } from './find.ts';

function requireRoom(store: Store, counter: string, before: ReturnType<typeof readUndoable>): void {
  const comesBack = before?.before?.tickets.some(
    (t) => t.counter === counter && (t.state === 'called' || t.state === 'serving'),
  );
  const staysHere = readVisit(store.db, before?.visit ?? 0)?.tickets.some(
    (t) => t.counter === counter && (t.state === 'called' || t.state === 'serving'),
  );
  if (comesBack && !staysHere) requireFreeCounter(store.db, counter);
}

/**
 * Takes back the last act of a counter: the visit is as it was, and the figures are as if the act never happened.
 * @throws DomainError unknown-counter, undo-nothing, undo-too-late, undo-touched-since, counter-busy
 */
export function undoLastAct(store: Store, caller: Caller, counterId: string): ActAnswer {
  return write(store, caller, (tx) => {
    const counter = findCounter(tx, counterId);
    const undoable = readUndoable(tx.db, counter.id);
    requireUndo(undoable, undoable && readVisit(tx.db, undoable.visit)?.lastSeq, tx.now);
    if (!undoable) throw new DomainError('undo-nothing');
    requireRoom(store, counter.id, undoable);
    tx.append({ kind: 'act.undone', visit: undoable.visit, counter: counter.id, undoes: undoable.seq });
    return answerOf(tx, undoable.visit, undoable.before?.tickets.at(0)?.id ?? null);
  });
}

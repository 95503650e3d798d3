import { promiseOf, type WaitPromise } from '../../domain/estimate/promise.ts';
import type { HallState, WaitingTicket } from '../../domain/estimate/types.ts';
import type { Visit } from '../../domain/ticket/visit.ts';
import { rowOfTicket } from '../acts/ticket-ids.ts';
import type { Tx } from '../write.ts';
import { estimateName, readHallState } from './hall-state.ts';
import { currentModel } from './learned.ts';

/** The hall without the visit's tickets that have just come. */
function without(state: HallState, comers: ReadonlySet<string>): HallState {
  return { ...state, waiting: state.waiting.filter(({ ticket }) => !comers.has(ticket)) };
}

/**
 * Promises each ticket of the visit that opened in this act and waits from now on how long it will, as one journal
 * row of the program's. A ticket whose turn in the plan has not come, or that no counter takes, is promised nothing.
 */
export function promiseWaits(tx: Tx, visit: Visit | undefined): void {
  const act = tx.nextSeq - 1;
  const opened = visit?.tickets.filter(({ state, id }) => state === 'waiting' && rowOfTicket(id) === act);
  if (!opened || opened.length === 0) return;
  const hall = readHallState(tx.db, tx.hall, tx.now, tx.day, tx);
  const names = new Map(opened.map(({ id }) => [estimateName(id), id]));
  const state = without(hall, new Set(names.keys()));
  const comers = hall.waiting.filter(({ ticket }) => names.has(ticket));
  const model = currentModel(tx.db);
  const promises = comers.flatMap((comer: WaitingTicket): { ticket: number; promise: WaitPromise }[] => {
    const ticket = names.get(comer.ticket);
    const promise = promiseOf(model, state, comer);
    return ticket !== undefined && promise ? [{ ticket, promise }] : [];
  });
  if (promises.length > 0) tx.appendOwn({ kind: 'estimate.promised', promises });
}

import { z } from 'zod';
import { idSchema } from '../../domain/hall/hall.ts';
import { requireNoPersonalNumber } from '../../domain/privacy/personal-number.ts';
import { requireAct, requireNotAlreadyIn } from '../../domain/ticket/acts.ts';
import { noteSchema } from '../../domain/ticket/note.ts';
import { placeSchema } from '../../domain/ticket/schemas.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { promiseWaits } from '../estimates/promise-waits.ts';
import { saveHandoverNote } from '../state/private.ts';
import type { Store } from '../store.ts';
import { type Caller, write } from '../write.ts';
import { answerOf } from './answer.ts';
import { findCounter, findService, findTicket } from './find.ts';
import { TICKETS_PER_ROW } from './ticket-ids.ts';

export const transferSchema = z.object({
  ticket: z.int().positive(),
  service: idSchema,
  onlyCounter: idSchema.nullable().default(null).describe('only this counter may call it'),
  place: placeSchema.default('keep'),
  note: noteSchema.default('').describe('for the next counter; gone at the day’s end'),
});

/**
 * Passes the visitor on: closes this ticket and opens one for another service or a named counter in the same
 * visit, with number, intake, notes and papers seen.
 * @throws DomainError unknown-ticket, wrong-state, not-at-this-counter, unknown-service, service-not-active,
 *   unknown-counter, service-twice, note-holds-personal-number
 */
export function transferTicket(
  store: Store,
  caller: Caller,
  input: z.infer<typeof transferSchema>,
): ActAnswer {
  requireNoPersonalNumber(input.note);
  return write(store, caller, (tx) => {
    const { visit, ticket } = findTicket(tx, input.ticket);
    if (caller.counter !== null) findCounter(tx, caller.counter);
    requireAct('transfer', visit, ticket, caller.counter);
    const service = findService(tx, input.service);
    const onlyCounter = input.onlyCounter === null ? null : findCounter(tx, input.onlyCounter).id;
    requireNotAlreadyIn(visit, service.id, ticket.id);
    const id = tx.nextSeq * TICKETS_PER_ROW;
    saveHandoverNote(tx.db, tx.nextSeq, visit.id, tx.day, caller.counter, input.note);
    tx.append({
      kind: 'ticket.transferred',
      visit: visit.id,
      ticket: ticket.id,
      place: input.place,
      to: { id, service: service.id, targetMs: service.targetMs, onlyCounter },
    });
    promiseWaits(tx, tx.visit(visit.id));
    return answerOf(tx, visit.id, id);
  });
}

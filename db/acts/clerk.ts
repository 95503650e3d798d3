import { z } from 'zod';
import { lineSchema } from '../../domain/hall/line.ts';
import { requireNoPersonalNumber } from '../../domain/privacy/personal-number.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { readClerk, saveClerk } from '../state/clerk.ts';
import type { Store } from '../store.ts';
import { type Caller, write } from '../write.ts';
import { answerOf } from './answer.ts';
import { findCounter } from './find.ts';

export const clerkSchema = z.object({
  name: z
    .string()
    .trim()
    .max(20)
    .pipe(lineSchema)
    .describe('the display name under which somebody serves here now; empty: nobody says so'),
});

/**
 * Somebody else serves at the counter. The journal learns that the staff changed and when, never who: the name is gone
 * at the day's end, and no figure knows it. Saying the same name again changes nothing.
 * @throws DomainError unknown-counter, note-holds-personal-number
 */
export function changeClerk(
  store: Store,
  caller: Caller,
  id: string,
  { name }: z.infer<typeof clerkSchema>,
): ActAnswer {
  requireNoPersonalNumber(name);
  return write(store, caller, (tx) => {
    const counter = findCounter(tx, id);
    if ((readClerk(tx.db, counter.id) ?? '') !== name) {
      saveClerk(tx.db, counter.id, name, tx.day);
      tx.append({ kind: 'counter.staff_changed', counter: counter.id });
    }
    return answerOf(tx, null, null);
  });
}

import { z } from 'zod';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { NOTICES } from '../../domain/hall/codes.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { openEmergencies } from '../state/emergency.ts';
import type { Store } from '../store.ts';
import { type Caller, write } from '../write.ts';
import { answerOf } from './answer.ts';
import { findCounter } from './find.ts';

export const acknowledgeSchema = z.object({ raised: z.int().positive() });
export const noticeSchema = z.object({ notice: z.enum(NOTICES).nullable().describe('null ends it') });

/**
 * Calls for help: every staff screen shows it until somebody acknowledges.
 * @throws DomainError unknown-counter
 */
export function raiseEmergency(store: Store, caller: Caller): ActAnswer {
  return write(store, caller, (tx) => {
    if (caller.counter !== null) findCounter(tx, caller.counter);
    tx.append({ kind: 'emergency.raised' });
    return answerOf(tx, null, null);
  });
}

/** Somebody is on the way. @throws DomainError unknown-emergency, also where it was acknowledged before */
export function acknowledgeEmergency(
  store: Store,
  caller: Caller,
  input: z.infer<typeof acknowledgeSchema>,
): ActAnswer {
  return write(store, caller, (tx) => {
    const isOpen = openEmergencies(tx.db).some((emergency) => emergency.seq === input.raised);
    if (!isOpen) throw new DomainError('unknown-emergency', { raised: input.raised });
    tx.append({ kind: 'emergency.acknowledged', raised: input.raised });
    return answerOf(tx, null, null);
  });
}

/** Puts a notice on all boards, or takes it off. */
export function setNotice(store: Store, caller: Caller, input: z.infer<typeof noticeSchema>): ActAnswer {
  return write(store, caller, (tx) => {
    tx.append({ kind: 'notice.set', notice: input.notice });
    return answerOf(tx, null, null);
  });
}

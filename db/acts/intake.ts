import { z } from 'zod';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { idSchema } from '../../domain/hall/hall.ts';
import { guidanceReasonSchema, intakeSchema, supportNeedSchema } from '../../domain/ticket/schemas.ts';
import { isVisitLive } from '../../domain/ticket/visit.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { savePrivate } from '../state/private.ts';
import type { Store } from '../store.ts';
import { type Caller, write } from '../write.ts';
import { answerOf } from './answer.ts';
import { findVisit } from './find.ts';

export const intakeChangeSchema = z.object({
  intake: intakeSchema,
  support: z.array(supportNeedSchema).max(supportNeedSchema.options.length),
  note: z.string().max(500),
});

export const guidanceSchema = z.object({
  reason: guidanceReasonSchema,
  procedure: idSchema.nullable().default(null),
});

/** Corrects what was learned about a visit in the hall. @throws DomainError unknown-visit, wrong-state */
export function changeIntake(
  store: Store,
  caller: Caller,
  visitId: number,
  input: z.infer<typeof intakeChangeSchema>,
): ActAnswer {
  return write(store, caller, (tx) => {
    const visit = findVisit(tx, visitId);
    if (!isVisitLive(visit)) throw new DomainError('wrong-state', { act: 'intake', state: 'ended' });
    tx.append({ kind: 'visit.intake_changed', visit: visit.id, intake: input.intake });
    savePrivate(tx.db, { visit: visit.id, day: visit.day, note: input.note, support: input.support });
    return answerOf(tx, visit.id, null);
  });
}

/** Counts someone who was helped without a number (案内のみ). */
export function giveGuidance(store: Store, caller: Caller, input: z.infer<typeof guidanceSchema>): ActAnswer {
  return write(store, caller, (tx) => {
    tx.append({ kind: 'guidance.given', reason: input.reason, procedure: input.procedure });
    return answerOf(tx, null, null);
  });
}

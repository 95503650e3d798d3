import { z } from 'zod';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { idSchema } from '../../domain/hall/hall.ts';
import { requireNoPersonalNumber } from '../../domain/privacy/personal-number.ts';
import { requireInTime } from '../../domain/ticket/acts.ts';
import { noteSchema } from '../../domain/ticket/note.ts';
import { guidanceReasonSchema, intakeSchema, supportNeedSchema } from '../../domain/ticket/schemas.ts';
import { isVisitLive } from '../../domain/ticket/visit.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { getRow } from '../database.ts';
import { savePrivate } from '../state/private.ts';
import type { Store } from '../store.ts';
import { type Caller, type Tx, write } from '../write.ts';
import { answerOf } from './answer.ts';
import { findVisit } from './find.ts';

export const intakeChangeSchema = z.object({
  intake: intakeSchema,
  support: z.array(supportNeedSchema).max(supportNeedSchema.options.length),
  note: noteSchema,
});

export const guidanceSchema = z.object({
  reason: guidanceReasonSchema,
  procedure: idSchema.nullable().default(null),
  papersMissing: z
    .array(idSchema)
    .max(60)
    .default([])
    .describe('papers that the visitor lacks and is sent home for, as codes'),
});

export const guidanceUndoSchema = z.object({
  undoes: z.int().describe('`seq` of the answer that counted it'),
});

/**
 * Corrects what was learned about a visit in the hall.
 * @throws DomainError unknown-visit, wrong-state, note-holds-personal-number
 */
export function changeIntake(
  store: Store,
  caller: Caller,
  visitId: number,
  input: z.infer<typeof intakeChangeSchema>,
): ActAnswer {
  requireNoPersonalNumber(input.note);
  return write(store, caller, (tx) => {
    const visit = findVisit(tx, visitId);
    if (!isVisitLive(visit)) throw new DomainError('wrong-state', { act: 'intake', state: 'ended' });
    tx.append({ kind: 'visit.intake_changed', visit: visit.id, intake: input.intake });
    savePrivate(tx.db, { visit: visit.id, day: visit.day, note: input.note, support: input.support });
    return answerOf(tx, visit.id, null);
  });
}

/** Counts someone who was helped without a number (案内のみ). */
export function giveGuidance(store: Store, caller: Caller, input: z.input<typeof guidanceSchema>): ActAnswer {
  return write(store, caller, (tx) => {
    const { reason, procedure = null, papersMissing = [] } = input;
    tx.append({
      kind: 'guidance.given',
      reason,
      procedure,
      ...(papersMissing.length > 0 && { papersMissing }),
    });
    return answerOf(tx, null, null);
  });
}

/** The instant of a tally that still counts, undefined where there is none in that row. */
function countedAt(tx: Tx, seq: number): number | undefined {
  const sql = 'SELECT j.at FROM guidance g JOIN journal j ON j.seq = g.seq WHERE g.seq = ?';
  return getRow<{ at: number }>(tx.db, sql, seq)?.at;
}

/** Takes a tally back: the figures are as if it never happened. @throws DomainError undo-nothing, undo-too-late */
export function undoGuidance(store: Store, caller: Caller, undoes: number): ActAnswer {
  return write(store, caller, (tx) => {
    const at = countedAt(tx, undoes);
    if (at === undefined) throw new DomainError('undo-nothing');
    requireInTime(at, tx.now);
    tx.append({ kind: 'guidance.undone', undoes });
    return answerOf(tx, null, null);
  });
}

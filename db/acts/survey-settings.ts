import { z } from 'zod';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { commentTagSchema } from '../../domain/survey/comment-tags.ts';
import { type SurveySettings, surveySettingsSchema } from '../../domain/survey/settings.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import type { Store } from '../store.ts';
import { deleteComment } from '../survey/months.ts';
import { type Caller, write } from '../write.ts';
import { answerOf } from './answer.ts';

export const surveySettingsBodySchema = z.object({ settings: surveySettingsSchema });
export const surveyTagsBodySchema = z.object({
  tags: z
    .array(commentTagSchema)
    .max(50)
    .readonly()
    .refine((tags) => new Set(tags.map(({ id }) => id)).size === tags.length, 'each id once'),
});
export const commentBodySchema = z.object({ comment: z.uuidv4() });

/** Replaces what is set for the survey. */
export function saveSettingsOfSurvey(store: Store, caller: Caller, settings: SurveySettings): ActAnswer {
  return write(store, caller, (tx) => {
    tx.append({ kind: 'survey.settings_set', settings });
    return answerOf(tx, null, null);
  });
}

/** Replaces the tags that comments may have, in this order. */
export function saveTagsOfSurvey(
  store: Store,
  caller: Caller,
  { tags }: z.infer<typeof surveyTagsBodySchema>,
): ActAnswer {
  return write(store, caller, (tx) => {
    tx.append({ kind: 'survey.tags_set', tags });
    return answerOf(tx, null, null);
  });
}

/**
 * Removes one free text for good, such as one that names somebody. That it was done, and of which month, is journaled.
 * @throws DomainError survey-unknown-comment
 */
export function removeComment(store: Store, caller: Caller, comment: string): ActAnswer {
  return write(store, caller, (tx) => {
    tx.db.pragma('secure_delete = ON');
    try {
      const month = deleteComment(tx.db, comment);
      if (month === null) throw new DomainError('survey-unknown-comment');
      tx.append({ kind: 'survey.comment_removed', month });
      return answerOf(tx, null, null);
    } finally {
      tx.db.pragma('secure_delete = FAST');
    }
  });
}

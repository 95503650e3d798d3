import { z } from 'zod';
import { calendarDateSchema } from '../../domain/catalogue/calendar-date-schema.ts';
import { codeSchema } from '../../domain/catalogue/code.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { checkSurvey } from '../../domain/survey/check-version.ts';
import { changeVersion, followVersion } from '../../domain/survey/follow-version.ts';
import type { SurveyRefusal } from '../../domain/survey/refusal.ts';
import { type SurveyContent, type SurveyVersion, surveyContentSchema } from '../../domain/survey/version.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { readSurveyVersions } from '../state/survey.ts';
import type { Store } from '../store.ts';
import { countByVersion } from '../survey/months.ts';
import { type Caller, type Tx, write } from '../write.ts';
import { answerOf } from './answer.ts';

export const followSurveySchema = z.object({
  survey: codeSchema,
  content: surveyContentSchema,
  from: calendarDateSchema.describe('the first day of the new version'),
});
export const changeSurveySchema = z.object({
  survey: codeSchema,
  version: z.int().min(1),
  content: surveyContentSchema,
});

/** Responses to a version that wait to be kept: they count as answers too. */
type WaitingFor = (survey: string, version: number) => number;

function versionsOf(tx: Tx, survey: string): readonly SurveyVersion[] {
  const versions = readSurveyVersions(tx.db).filter(({ id }) => id === survey);
  if (versions.length === 0) throw new DomainError('survey-unknown-version', { at: survey });
  return versions;
}

function requireSound(content: SurveyContent): void {
  const [problem] = checkSurvey(content);
  if (problem) throw new DomainError('survey-form-invalid', { problem: problem.code, at: problem.at });
}

function accepted<T extends { readonly ok: true }>(result: T | SurveyRefusal): T {
  if (!result.ok) throw new DomainError(result.code, { at: result.at });
  return result;
}

function answersOf(tx: Tx, { id, version }: SurveyVersion, waitingFor: WaitingFor): number {
  const kept = countByVersion(tx.db).find((count) => count.survey === id && count.version === version);
  return (kept?.n ?? 0) + waitingFor(id, version);
}

/**
 * Follows a survey's newest version with another one, which begins on a day from today on.
 * @throws DomainError survey-unknown-version, survey-form-invalid, survey-version-dates, survey-scale-changed,
 *   survey-question-changed
 */
export function followSurvey(
  store: Store,
  caller: Caller,
  { survey, content, from }: z.infer<typeof followSurveySchema>,
): ActAnswer {
  return write(store, caller, (tx) => {
    const versions = versionsOf(tx, survey);
    const newest = versions[versions.length - 1] as SurveyVersion;
    requireSound(content);
    if (from < tx.day) throw new DomainError('survey-version-dates', { at: survey });
    const { closed, next } = accepted(followVersion(newest, content, from, versions.slice(0, -1)));
    tx.append({ kind: 'survey.version_set', version: closed });
    tx.append({ kind: 'survey.version_set', version: next });
    return answerOf(tx, null, null);
  });
}

/**
 * Changes a version in place, which is allowed only while it has no answers.
 * @throws DomainError survey-unknown-version, survey-form-invalid, survey-version-has-answers, survey-scale-changed,
 *   survey-question-changed
 */
export function changeSurvey(
  store: Store,
  caller: Caller,
  { survey, version, content }: z.infer<typeof changeSurveySchema>,
  waitingFor: WaitingFor,
): ActAnswer {
  return write(store, caller, (tx) => {
    const versions = versionsOf(tx, survey);
    const current = versions.find((one) => one.version === version);
    if (!current) throw new DomainError('survey-unknown-version', { at: `${survey} ${version}` });
    requireSound(content);
    const others = versions.filter((one) => one !== current);
    const changed = accepted(changeVersion(current, content, answersOf(tx, current, waitingFor), others));
    tx.append({ kind: 'survey.version_set', version: changed.version });
    return answerOf(tx, null, null);
  });
}

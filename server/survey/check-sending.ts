import { DomainError } from '../../domain/errors/domain-error.ts';
import { personalDataHints } from '../../domain/privacy/personal-data.ts';
import { requireNoPersonalNumber } from '../../domain/privacy/personal-number.ts';
import { checkResponse } from '../../domain/survey/check-response.ts';
import { addMonths, lastDayOf } from '../../domain/survey/period.ts';
import type { Answer, ResponseFlag, SurveySubmission } from '../../domain/survey/response.ts';
import type { SurveyVersion } from '../../domain/survey/version.ts';

/** Answers that waited longer than this somewhere belong to months that are reported already. */
const OLDEST_MONTHS = 3;

/** The days on which the version that was answered may have been shown, both included. */
interface ShownBetween {
  readonly from: string;
  readonly to: string;
}

export const inMonth = (month: string): ShownBetween => ({ from: `${month}-01`, to: lastDayOf(month) });

/** @param today the business day @throws DomainError survey-month-invalid */
export function requireMonth(month: string, today: string): void {
  const current = today.slice(0, 7);
  if (month > current || month < addMonths(current, -OLDEST_MONTHS)) {
    throw new DomainError('survey-month-invalid', { month });
  }
}

/**
 * The answers of a submission to the version that its screen showed.
 * @throws DomainError survey-version-old where that version was not valid then, note-holds-personal-number, and what
 *   `checkResponse` refuses
 */
export function checkSubmission(
  versions: readonly SurveyVersion[],
  submission: SurveySubmission,
  { from, to }: ShownBetween,
): readonly Answer[] {
  const shown = versions.find(
    ({ id, version }) => id === submission.survey && version === submission.version,
  );
  if (!shown || shown.valid_from > to || (shown.valid_to !== null && shown.valid_to < from)) {
    throw new DomainError('survey-version-old', { at: submission.survey });
  }
  const checked = checkResponse(shown, submission);
  if (!checked.ok) throw new DomainError(checked.code, { at: checked.at });
  for (const answer of checked.answers) if (answer.kind === 'text') requireNoPersonalNumber(answer.text);
  return checked.answers;
}

/** What is to be known of a response beside its answers. */
export function flagsOf(answers: readonly Answer[], isRun: boolean): readonly ResponseFlag[] {
  const looksPersonal = answers.some(
    (answer) => answer.kind === 'text' && personalDataHints(answer.text).length > 0,
  );
  return [
    ...(isRun ? (['identical_run'] as const) : []),
    ...(looksPersonal ? (['personal_data'] as const) : []),
  ];
}

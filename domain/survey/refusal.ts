/** Why a survey's act was refused: also the translation key `error.<code>`. Nothing was changed. */
type SurveyRefusalCode =
  | 'survey-version-has-answers'
  | 'survey-version-dates'
  | 'survey-scale-changed'
  | 'survey-question-changed'
  | 'survey-version-old'
  | 'survey-empty'
  | 'survey-unknown-question'
  | 'survey-answered-twice'
  | 'survey-wrong-kind'
  | 'survey-unknown-option'
  | 'survey-text-too-long'
  | 'survey-too-soon';

export interface SurveyRefusal {
  readonly ok: false;
  readonly code: SurveyRefusalCode;
  /** Id of the question, scale or survey concerned. */
  readonly at: string;
}

/** A refusal of `code` about `at`. */
export function refused(code: SurveyRefusalCode, at: string): SurveyRefusal {
  return { ok: false, code, at };
}

import { assertNever } from '../assert-never.ts';
import { bandsAreContiguous, type Question, type RangeQuestion, type ScaleQuestion } from './question.ts';
import { pointsFitMeasure, type Scale } from './scale.ts';
import type { SurveyContent } from './version.ts';

/** A form must be answerable in this many seconds. */
export const SURVEY_SECONDS = 30;

/** Seconds a question is reckoned to take: one tap on a page of its own; writing is left to those who wish to. */
const SECONDS_PER_QUESTION: Readonly<Record<Question['kind'], number>> = {
  scale: 2,
  single: 2,
  range: 2,
  text: 4,
};

export const surveyProblemCodes = [
  'duplicate_id',
  'dangling_scale',
  'unused_scale',
  'points_do_not_fit_measure',
  'bands_not_contiguous',
  'two_overall_questions',
  'too_long',
] as const;
type SurveyProblemCode = (typeof surveyProblemCodes)[number];

export interface SurveyProblem {
  readonly code: SurveyProblemCode;
  /** The id of the question or scale concerned; empty for the form as a whole. */
  readonly at: string;
}

/** Seconds in which the form can be answered, by the reckoning above. */
export function estimatedSeconds(content: Pick<SurveyContent, 'questions'>): number {
  return content.questions.reduce((sum, question) => sum + SECONDS_PER_QUESTION[question.kind], 0);
}

/** Everything wrong with a form that its schema cannot see. An empty list means that it may be used. */
export function checkSurvey(content: SurveyContent): readonly SurveyProblem[] {
  const { questions, scales } = content;
  const scaleQuestions = questions.filter((question) => question.kind === 'scale');
  return [
    ...repeated(questions.map(({ id }) => id)).map((at) => problem('duplicate_id', at)),
    ...repeated(scales.map(({ id }) => id)).map((at) => problem('duplicate_id', at)),
    ...questions.flatMap(checkQuestion),
    ...scales.flatMap(checkScale),
    ...checkScaleUse(scaleQuestions, scales),
    ...scaleQuestions
      .filter(({ role }) => role === 'overall')
      .slice(1)
      .map(({ id }) => problem('two_overall_questions', id)),
    ...(estimatedSeconds(content) > SURVEY_SECONDS ? [problem('too_long', '')] : []),
  ];
}

function checkQuestion(question: Question): readonly SurveyProblem[] {
  switch (question.kind) {
    case 'single':
      return repeatedCodes(question.id, question.options);
    case 'range':
      return [...repeatedCodes(question.id, question.bands), ...checkBands(question)];
    case 'scale':
    case 'text':
      return [];
    default:
      return assertNever(question);
  }
}

function checkBands(question: RangeQuestion): readonly SurveyProblem[] {
  return bandsAreContiguous(question) ? [] : [problem('bands_not_contiguous', question.id)];
}

function checkScale(scale: Scale): readonly SurveyProblem[] {
  const fits = pointsFitMeasure(scale);
  return [
    ...repeatedCodes(scale.id, scale.points),
    ...(fits ? [] : [problem('points_do_not_fit_measure', scale.id)]),
  ];
}

function checkScaleUse(questions: readonly ScaleQuestion[], scales: readonly Scale[]): SurveyProblem[] {
  const known = new Set(scales.map(({ id }) => id));
  const used = new Set(questions.map(({ scale }) => scale));
  return [
    ...questions.filter(({ scale }) => !known.has(scale)).map(({ id }) => problem('dangling_scale', id)),
    ...scales.filter(({ id }) => !used.has(id)).map(({ id }) => problem('unused_scale', id)),
  ];
}

function repeatedCodes(at: string, entries: readonly { readonly code: string }[]): SurveyProblem[] {
  return repeated(entries.map(({ code }) => code)).length > 0 ? [problem('duplicate_id', at)] : [];
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function problem(code: SurveyProblemCode, at: string): SurveyProblem {
  return { code, at };
}

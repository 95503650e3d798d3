import { assertNever } from '../assert-never.ts';
import type { Question } from './question.ts';
import { refused, type SurveyRefusal } from './refusal.ts';
import type { Answer, SurveySubmission } from './response.ts';
import type { SurveyVersion } from './version.ts';

interface Accepted {
  readonly ok: true;
  /** In the form's order, texts trimmed, blank texts left out. */
  readonly answers: readonly Answer[];
}

/**
 * Checks a submission against the version that is valid now. Refuses another version (`survey-version-old`),
 * unknown questions or options, two answers to one question, an answer of another kind than its question,
 * a text longer than its question allows, and a submission without any answer (`survey-empty`).
 */
export function checkResponse(
  version: SurveyVersion,
  submission: SurveySubmission,
): Accepted | SurveyRefusal {
  if (submission.survey !== version.id || submission.version !== version.version) {
    return refused('survey-version-old', submission.survey);
  }
  const questions = new Map(version.questions.map((question) => [question.id, question]));
  const answered = new Map<string, Answer>();
  for (const answer of submission.answers) {
    const question = questions.get(answer.question);
    if (!question) return refused('survey-unknown-question', answer.question);
    if (answered.has(question.id)) return refused('survey-answered-twice', question.id);
    const wrong = checkAnswer(version, question, answer);
    if (wrong) return wrong;
    answered.set(question.id, answer);
  }
  const answers = version.questions.flatMap(({ id }) => withoutBlank(answered.get(id)));
  return answers.length === 0 ? refused('survey-empty', version.id) : { ok: true, answers };
}

function checkAnswer(version: SurveyVersion, question: Question, answer: Answer): SurveyRefusal | null {
  if (question.kind !== answer.kind) return refused('survey-wrong-kind', question.id);
  if (answer.kind === 'text') {
    const tooLong = question.kind === 'text' && answer.text.length > question.max_length;
    return tooLong ? refused('survey-text-too-long', question.id) : null;
  }
  const known = codesOf(version, question).includes(answer.code);
  return known ? null : refused('survey-unknown-option', question.id);
}

/** The codes that may answer a question; none for free text. */
export function codesOf(version: Pick<SurveyVersion, 'scales'>, question: Question): readonly string[] {
  switch (question.kind) {
    case 'scale':
      return version.scales.find(({ id }) => id === question.scale)?.points.map(({ code }) => code) ?? [];
    case 'single':
      return question.options.map(({ code }) => code);
    case 'range':
      return question.bands.map(({ code }) => code);
    case 'text':
      return [];
    default:
      return assertNever(question);
  }
}

function withoutBlank(answer: Answer | undefined): readonly Answer[] {
  if (answer === undefined) return [];
  if (answer.kind !== 'text') return [answer];
  const text = answer.text.trim();
  return text === '' ? [] : [{ ...answer, text }];
}

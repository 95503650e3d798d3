import type { Question } from '../../domain/survey/question.ts';
import type { Answer } from '../../domain/survey/response.ts';
import type { SurveyVersion } from '../../domain/survey/version.ts';
import type { Language } from '../../domain/ticket/codes.ts';

/** Where a visitor is in the survey. The version is the one that was shown first, whatever comes meanwhile. */
export type FlowState =
  | { readonly page: 'start' }
  | {
      readonly page: 'question';
      readonly version: SurveyVersion;
      readonly language: Language;
      readonly index: number;
      readonly answers: ReadonlyMap<string, Answer>;
    }
  | { readonly page: 'thanks'; readonly version: SurveyVersion; readonly language: Language };

export type Asking = Extract<FlowState, { page: 'question' }>;

export const START: FlowState = { page: 'start' };

export function begin(version: SurveyVersion, language: Language): FlowState {
  return { page: 'question', version, language, index: 0, answers: new Map() };
}

export function questionOf({ version, index }: Asking): Question {
  const question = version.questions[index];
  if (!question) throw new RangeError(`no question ${index}`);
  return question;
}

export function isLast({ version, index }: Asking): boolean {
  return index === version.questions.length - 1;
}

function moveOn(state: Asking): FlowState {
  const { version, language, index } = state;
  return isLast(state) ? { page: 'thanks', version, language } : { ...state, index: index + 1 };
}

/** What a visitor did on a question's page, and where that leads; `answers` as they stand then. */
export interface Step {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly next: FlowState;
}

/** Answers the question, or leaves it unanswered (null), and goes on. */
export function answered(state: Asking, answer: Answer | null): Step {
  const answers = new Map(state.answers);
  if (answer) answers.set(answer.question, answer);
  else answers.delete(questionOf(state).id);
  return { answers, next: moveOn({ ...state, answers }) };
}

export function backFrom(state: Asking): FlowState {
  return state.index === 0 ? START : { ...state, index: state.index - 1 };
}

/** The code that was chosen before on this page, to show when somebody comes back to it. */
export function chosenCode(state: Asking): string | null {
  const answer = state.answers.get(questionOf(state).id);
  return answer && answer.kind !== 'text' ? answer.code : null;
}

export function writtenText(state: Asking): string {
  const answer = state.answers.get(questionOf(state).id);
  return answer?.kind === 'text' ? answer.text : '';
}

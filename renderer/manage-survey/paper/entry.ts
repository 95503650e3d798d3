import { codesOf } from '../../../domain/survey/check-response.ts';
import type { Question } from '../../../domain/survey/question.ts';
import type { Answer } from '../../../domain/survey/response.ts';
import type { SurveyVersion } from '../../../domain/survey/version.ts';

/** A paper form being typed in: one question after the other, by the numbers of its answers. */
export interface Entry {
  /** The question that is asked for; behind the last one, whether to keep the form. */
  readonly index: number;
  /** First digit of a number with two. */
  readonly begun: string;
  /** The number typed for each question; 0: no answer. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, string>;
  /** A text is being written: digits belong to it. */
  readonly isWriting: boolean;
  /** Where the entry goes on after a text is corrected; null: with the question after it. */
  readonly resumeAt: number | null;
}

export const EMPTY_ENTRY: Entry = {
  index: 0,
  begun: '',
  numbers: new Map(),
  texts: new Map(),
  isWriting: false,
  resumeAt: null,
};

export type EntryStep = { readonly kind: 'entry'; readonly entry: Entry } | { readonly kind: 'keep' };

/** The largest number that answers a question: its options in the form's order from 1; a text has 1 for "written". */
function largestNumber(version: SurveyVersion, question: Question): number {
  return question.kind === 'text' ? 1 : codesOf(version, question).length;
}

/** How many digits a question takes: always as many, so that no key has to end a number. */
export function digitsOf(version: SurveyVersion, question: Question): number {
  return largestNumber(version, question) > 9 ? 2 : 1;
}

const stay = (entry: Entry): EntryStep => ({ kind: 'entry', entry });

function numbered(version: SurveyVersion, entry: Entry, question: Question, digit: string): EntryStep {
  const typed = entry.begun + digit;
  if (typed.length < digitsOf(version, question)) return stay({ ...entry, begun: typed });
  const number = Number(typed);
  if (number > largestNumber(version, question)) return stay({ ...entry, begun: '' });
  const numbers = new Map(entry.numbers).set(question.id, number);
  if (question.kind === 'text' && number === 1)
    return stay({ ...entry, begun: '', numbers, isWriting: true });
  return stay({ ...entry, begun: '', numbers, index: entry.index + 1 });
}

/** Takes one digit. Behind the last question 1 keeps the form and 0 goes back to its first question. */
export function typed(version: SurveyVersion, entry: Entry, digit: string): EntryStep {
  const question = version.questions[entry.index];
  if (question) return numbered(version, entry, question, digit);
  if (digit === '1') return { kind: 'keep' };
  return stay(digit === '0' ? { ...entry, index: 0 } : entry);
}

export function stepBack(entry: Entry): Entry {
  if (entry.begun !== '') return { ...entry, begun: '' };
  return { ...entry, index: Math.max(0, entry.index - 1), isWriting: false, resumeAt: null };
}

/** The text that was written to a question, where it is part of the answers and nobody is writing it now. */
export function writtenTo(question: Question, index: number, entry: Entry): string {
  const isBeingWritten = entry.isWriting && entry.index === index;
  if (isBeingWritten || entry.numbers.get(question.id) !== 1) return '';
  return entry.texts.get(question.id) ?? '';
}

/** Opens a text that was written, to correct it. */
export function rewriting(entry: Entry, index: number): Entry {
  return { ...entry, begun: '', index, isWriting: true, resumeAt: entry.index };
}

/** Ends the writing of a text. */
export function written(version: SurveyVersion, entry: Entry, text: string): Entry {
  const question = version.questions[entry.index];
  if (!question) return entry;
  return {
    ...entry,
    isWriting: false,
    index: entry.resumeAt ?? entry.index + 1,
    resumeAt: null,
    texts: new Map(entry.texts).set(question.id, text),
  };
}

function answerOf(version: SurveyVersion, question: Question, { numbers, texts }: Entry): readonly Answer[] {
  const number = numbers.get(question.id) ?? 0;
  if (number === 0) return [];
  if (question.kind === 'text') {
    const text = texts.get(question.id)?.trim() ?? '';
    return text === '' ? [] : [{ kind: 'text', question: question.id, text }];
  }
  const code = codesOf(version, question)[number - 1];
  return code === undefined ? [] : [{ kind: question.kind, question: question.id, code }];
}

/** The answers that the numbers stand for. */
export function answersOf(version: SurveyVersion, entry: Entry): readonly Answer[] {
  return version.questions.flatMap((question) => answerOf(version, question, entry));
}

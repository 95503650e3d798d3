import type { Language } from '../../domain/ticket/codes.ts';
import { surveyTexts } from './surveyTexts.ts';
import { WordingText } from './WordingText.tsx';

export type FixedKey =
  | 'closed'
  | 'counter.later'
  | 'done.start'
  | 'idle.discard'
  | 'idle.back'
  | 'idle.sent'
  | 'idle.stay'
  | 'idle.title'
  | 'language'
  | 'practice'
  | 'question.back'
  | 'question.finish'
  | 'question.next'
  | 'question.progress'
  | 'question.quit'
  | 'question.read'
  | 'question.skip'
  | 'question.stop'
  | 'start.begin'
  | 'start.choose'
  | 'start.private'
  | 'start.questions'
  | 'text.left'
  | 'text.warning';

export interface FixedTextProps {
  readonly language: Language;
  readonly name: FixedKey;
  readonly values?: Readonly<Record<string, number>>;
}

/** One of the survey's fixed texts in the visitor's language. */
export function FixedText({ language, name, values = {} }: FixedTextProps) {
  return <WordingText wording={{ text: surveyTexts(language)(name, values), language }} />;
}

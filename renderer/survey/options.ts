import type { Question } from '../../domain/survey/question.ts';
import type { Face } from '../../domain/survey/scale.ts';
import type { SurveyVersion } from '../../domain/survey/version.ts';
import type { Language } from '../../domain/ticket/codes.ts';
import { type Wording, wordingIn } from './wording.ts';

export interface ShownOption {
  readonly code: string;
  readonly wording: Wording;
  readonly face: Face | null;
}

/** What can be chosen for a question, in the order of the form; nothing for free text. */
export function optionsOf(
  { scales }: Pick<SurveyVersion, 'scales'>,
  question: Question,
  language: Language,
): readonly ShownOption[] {
  switch (question.kind) {
    case 'scale': {
      const points = scales.find(({ id }) => id === question.scale)?.points ?? [];
      return points.map(({ code, names, face }) => ({ code, face, wording: wordingIn(names, language) }));
    }
    case 'single':
      return question.options.map(({ code, names }) => ({
        code,
        face: null,
        wording: wordingIn(names, language),
      }));
    case 'range':
      return question.bands.map(({ code, names }) => ({
        code,
        face: null,
        wording: wordingIn(names, language),
      }));
    case 'text':
      return [];
  }
}

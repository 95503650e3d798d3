import { withoutFurigana } from '../../domain/catalogue/furigana.ts';
import type { Names } from '../../domain/catalogue/language.ts';
import type { Language } from '../../domain/ticket/codes.ts';

/** A text of the form in the visitor's language, or the Japanese one where that translation is missing. */
export interface Wording {
  readonly text: string;
  readonly language: Language;
}

export function wordingIn(names: Names, language: Language): Wording {
  const found = names[language];
  return found ? { text: found.text, language } : { text: names.ja.text, language: 'ja' };
}

/** The `lang` attribute: it picks the right glyphs, the voice and the line breaks. */
export function langOf(language: Language): string {
  switch (language) {
    case 'ja-easy':
      return 'ja';
    case 'zh':
      return 'zh-Hans';
    default:
      return language;
  }
}

/** The text as a voice reads it. */
export function spoken({ text, language }: Wording): string {
  return language === 'ja-easy' ? withoutFurigana(text).replaceAll(' ', '') : text;
}

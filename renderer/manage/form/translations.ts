import type { Names } from '../../../domain/catalogue/language.ts';
import type { Language } from '../../../domain/ticket/codes.ts';

/** The text of one language changed; an empty text is no translation, Japanese must stay. */
export function withText(names: Names, language: Language, text: string): Names {
  if (text === '' && language !== 'ja') {
    const { [language]: _, ...rest } = names;
    return rest as Names;
  }
  const status = language === 'ja' ? 'confirmed' : (names[language]?.status ?? 'unconfirmed');
  return { ...names, [language]: { text, status } };
}

/** The text of one language marked as checked by somebody who knows it, or not. */
export function withStatus(names: Names, language: Language, isConfirmed: boolean): Names {
  const found = names[language];
  return found
    ? { ...names, [language]: { ...found, status: isConfirmed ? 'confirmed' : 'unconfirmed' } }
    : names;
}

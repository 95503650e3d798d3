import { readingOf, withoutFurigana } from '../../../domain/catalogue/furigana.ts';
import { type Language, languages, type Names } from '../../../domain/catalogue/language.ts';
import { withStatus, withText } from '../../manage/form/translations.ts';

/** The names of what nobody has named. */
export const NO_NAMES: Names = { ja: { text: '', status: 'confirmed' } };

/** The names with one changed; a translation that was changed waits for a look again. */
export function withName(names: Names, language: Language, text: string): Names {
  const changed = withText(names, language, text);
  return language === 'ja' ? changed : withStatus(changed, language, false);
}

/** The languages that have no name yet. */
export function missingLanguages(names: Names): readonly Language[] {
  return languages.filter((language) => names[language] === undefined);
}

/** What an entry can be found by: its names, and how its Japanese name is read. */
export function searchedNames(names: Names): readonly string[] {
  return languages.flatMap((language) => {
    const text = names[language]?.text;
    if (text === undefined) return [];
    return language === 'ja-easy' ? [withoutFurigana(text), readingOf(text)] : [text];
  });
}

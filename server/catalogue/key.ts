import { foldKana, hiragana, isKana, isLatin, letterWeights, solid, unify, wordsOf } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { kanaOfRomaji, romajiKey } from './romaji.ts';

/** What is typed beyond this many letters is not looked at. */
const QUERY_LETTERS = 40;

/** Letters to compare, each with its weight. */
export interface Letters {
  readonly text: string;
  readonly weights: readonly number[];
}

/** One text in the ways in which it can be met. A way that it does not have is null. */
export interface Key {
  /** As written, katakana as hiragana. */
  readonly written: Letters | null;
  /** Its reading, folded. */
  readonly kana: Letters | null;
  /** Its reading in Latin letters. */
  readonly romaji: Letters | null;
  /** Its words in Latin letters, and the same without spaces (`mynumber`). */
  readonly latin: Letters | null;
  readonly words: readonly string[];
}

function weighed(text: string): Letters {
  return { text, weights: letterWeights(text) };
}

function asWritten(text: string): Letters | null {
  const letters = solid(text);
  if (letters === '') return null;
  return { ...weighed(letters), text: hiragana(letters) };
}

function readAs(kana: string | null): Pick<Key, 'kana' | 'romaji'> {
  if (kana === null || !isKana(kana)) return { kana: null, romaji: null };
  return { kana: weighed(foldKana(kana)), romaji: weighed(romajiKey(kana)) };
}

/** The key of a text of the catalogue. @param reading in kana, where the catalogue tells it */
export function phraseKey(text: string, reading: string | null, lexicon: Lexicon): Key {
  const unified = unify(text);
  const letters = solid(unified);
  const words = wordsOf(unified).filter(isLatin);
  if (words.length > 0 && words.join('') === letters) {
    return { written: null, kana: null, romaji: null, latin: weighed(letters), words };
  }
  const kana = reading === null ? lexicon.toKana(letters) : hiragana(solid(unify(reading)));
  return { written: asWritten(unified), ...readAs(kana), latin: null, words };
}

/** How a query may be read: a reading that only the lexicon tells is less sure than one that was typed. */
export interface QueryKey extends Key {
  readonly readingIsGuessed: boolean;
}

/** The key of what was typed; null where there is no letter in it. */
export function queryKey(typed: string, lexicon: Lexicon): QueryKey | null {
  const unified = [...unify(typed)].slice(0, QUERY_LETTERS).join('');
  const letters = solid(unified);
  if (letters === '') return null;
  const words = wordsOf(unified).filter(isLatin);
  const written = isLatin(letters) && words.join('') === letters ? null : asWritten(unified);
  if (words.length > 0) {
    const kana = kanaOfRomaji(unified);
    const romaji = weighed(romajiKey(unified));
    const latin = written ? null : weighed(letters);
    return {
      written,
      kana: kana === null ? null : weighed(foldKana(kana)),
      romaji,
      latin,
      words,
      readingIsGuessed: false,
    };
  }
  const guessed = lexicon.toKana(letters);
  const { kana } = readAs(guessed);
  return { written, kana, romaji: null, latin: null, words, readingIsGuessed: !isKana(hiragana(letters)) };
}

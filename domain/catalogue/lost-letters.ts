import type { Language } from './language.ts';

/** As far as letters around it show where a question mark was a letter before. */
const REACH = 3;
const OFFSETS = Array.from({ length: 2 * REACH + 1 }, (_, at) => at - REACH);

const REPLACED = '\ufffd';
/** A language with spaces between its words writes no letter straight after a question mark. */
const BEFORE_LETTER = /\?\p{L}/u;
/** One without writes the next sentence there, but neither begins with a question mark nor doubles it before one. */
const FIRST_OR_DOUBLED = /(?:^|\?)\?\p{L}/u;
/** What a question mark before a letter shows; nothing where the encoding has all letters, or all but rare ones. */
const QUESTIONED: Readonly<Record<Language, RegExp | null>> = {
  ja: null,
  'ja-easy': null,
  en: null,
  zh: FIRST_OR_DOUBLED,
  pt: BEFORE_LETTER,
  vi: BEFORE_LETTER,
  fil: BEFORE_LETTER,
  ko: BEFORE_LETTER,
};

const isForeign = (letter: string | undefined): boolean =>
  letter !== undefined && letter > '\u007f' && /\p{L}/u.test(letter);

/** A program that cannot write `é` may write `e`. */
const withoutMarks = (letter: string): string => letter.normalize('NFD').charAt(0);

function isWhatIsLeftOf(stored: string | undefined, written: string | undefined): boolean {
  if (stored === undefined || written === undefined) return stored === written;
  return stored === written || (written === '?' ? isForeign(stored) : withoutMarks(stored) === written);
}

const lettersOf = (text: string): readonly string[] => [...text.normalize('NFC')];

/** Whether a question mark stands where the text before had a letter of no ASCII, going by the letters around it. */
function hasQuestionedLetter(before: string, after: string): boolean {
  if (!after.includes('?')) return false;
  const stored = lettersOf(before);
  const written = lettersOf(after);
  const places = [...stored.keys()].filter((place) => isForeign(stored[place]));
  const isLost = (at: number) =>
    places.some((place) =>
      OFFSETS.every((offset) => isWhatIsLeftOf(stored[place + offset], written[at + offset])),
    );
  return written.some((letter, at) => letter === '?' && isLost(at));
}

/**
 * Whether letters were lost where a cell of the procedures' CSV was saved in an encoding that does not have them:
 * question marks in place of letters, or U+FFFD. A question mark that ends a sentence is none.
 * @param column of the file; before a letter, a question mark of an address, of English or of Japanese says nothing
 * @param before the text that the cell had, empty where there was none
 */
export function hasLostLetters(column: string, before: string, after: string): boolean {
  if (after === before) return false;
  if (after.includes(REPLACED)) return true;
  const [language, field] = column.split('.');
  const questioned = field === undefined ? null : QUESTIONED[language as Language];
  return questioned?.test(after) || hasQuestionedLetter(before, after);
}

const HYPHENS = '‐‑‒–—―−－ーｰ─';
const KANJI_DIGITS = '〇一二三四五六七八九';

/**
 * Full-width letters, digits and signs as ASCII, the many hyphens as `-` where they stand between digits, the wide
 * space as a space. One UTF-16 unit for one, so that spans found in the folded text hold in the original.
 */
export function foldWidth(text: string): string {
  const ascii = text.replace(/[！-～　]/g, (char) =>
    char === '　' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
  return ascii.replace(
    new RegExp(`(?<=[0-9${KANJI_DIGITS})])[${HYPHENS}](?=[0-9${KANJI_DIGITS}(])`, 'g'),
    '-',
  );
}

/** As above, and kanji digits as Arabic ones, for numbers written digit by digit (〇九〇―…). */
export function foldKanjiDigits(folded: string): string {
  return folded.replace(/[〇一二三四五六七八九]/g, (char) => String(KANJI_DIGITS.indexOf(char)));
}

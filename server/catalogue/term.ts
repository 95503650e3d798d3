/** Kana, Latin letters and digits stand for themselves. */
const FEW = /[0-9A-Za-zÀ-ɏぁ-ー]/u;

/**
 * A text as a term of the index. The index is a tree that looks through the letters below a node one by one, and there
 * are thousands of kanji and hangul: each is written as three letters of which there are few (with 2,000 procedures the
 * index was built in 13 s, and is in 2). Nothing else changes: a text still starts with what it started with.
 */
export function toTerm(text: string): string {
  let term = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    const code = text.charCodeAt(at);
    term += FEW.test(letter)
      ? letter
      : String.fromCharCode(0xe000 + (code >> 10), 0xe100 + ((code >> 5) & 31), 0xe200 + (code & 31));
  }
  return term;
}

/** Whether a term has no letter written as three: only then one letter of it is one typing mistake. */
export function isSpelledOut(term: string): boolean {
  return !/[\ue000-\ue2ff]/u.test(term);
}

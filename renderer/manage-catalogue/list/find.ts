const KATAKANA = /[ァ-ヶ]/gu;
const TO_HIRAGANA = 0x60;

/** A text as it is compared: one width, small letters, hiragana, no spaces. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(KATAKANA, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - TO_HIRAGANA))
    .replaceAll(/\s+/gu, '');
}

/** Whether each of some words, parted by spaces, stands in one of the texts. Without words everything fits. */
export function fits(texts: readonly string[], words: string): boolean {
  const within = texts.map(folded);
  const wanted = words.normalize('NFKC').split(/\s+/u).map(folded);
  return wanted.every((word) => within.some((text) => text.includes(word)));
}

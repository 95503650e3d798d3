/** Only so much of what was typed is looked at: nobody types more to find a procedure, and time stays bounded. */
const TYPED_UNITS = 200;

const LATIN = /\p{Script=Latin}/u;
const KANJI = /[\p{Script=Han}々〆]/u;
const KATAKANA = /[ァ-ヺ]/u;
const HIRAGANA = /[ぁ-ゖー]/u;

/** `ー` as people type it: a hyphen, a dash, a minus or the half-width mark after kana. */
const TYPED_LONG_VOWEL = /(?<=[ぁ-ゖァ-ヺー])[-‐‑‒–—―−]/gu;
const OTHER_LATIN: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

function withoutMarks(letter: string): string {
  if (!LATIN.test(letter)) return letter;
  return OTHER_LATIN[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * One way of writing for full and half width, upper and lower case, accents on Latin letters; kana keep their kind.
 * Anything after 200 UTF-16 units is left out.
 */
export function unify(text: string): string {
  const typed = text.slice(0, TYPED_UNITS).normalize('NFKC').toLowerCase();
  return [...typed]
    .map(withoutMarks)
    .join('')
    .replace(TYPED_LONG_VOWEL, 'ー')
    .replace(/[〜～]/gu, ' ');
}

/** Runs of letters and digits. `text` is unified. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** Letters and digits without anything between them. `text` is unified. */
export function solid(text: string): string {
  return wordsOf(text).join('');
}

/** Katakana as hiragana; all other letters stay. */
export function hiragana(text: string): string {
  return text.replace(/[ァ-ヶ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

export const isLatin = (text: string): boolean => LATIN.test(text);
export const hasKanji = (text: string): boolean => KANJI.test(text);
export const isKana = (text: string): boolean => /^[ぁ-ゖー]+$/u.test(text);

/** How much a letter tells of what is meant: a kanji most, the kana of inflections and particles least. */
function letterWeight(letter: string): number {
  if (KANJI.test(letter)) return 1;
  if (KATAKANA.test(letter)) return 0.6;
  if (HIRAGANA.test(letter)) return 0.35;
  return 0.5;
}

/** What is said with every procedure: that one wants it, and that it is one. */
const SAID_WITH_ALL = new RegExp(
  [
    '手続き?|申し?込み?|申請書?|届け?出|必要|方法|について|欲しい|取りたい|下さい|来(?:た|ました)',
    'したい|ほしい|ください|もら(?:う|い|いたい)',
    // the same in folded kana
    'てつずき|もしこみ|しんせい|とどけで|ひつよ|とりたい|もら',
  ].join('|'),
  'gu',
);
const OF_SAID_WITH_ALL = 0.25;

/** The weights of the letters of a text that has nothing but letters and digits. */
export function letterWeights(text: string): readonly number[] {
  const weights = Array.from(text, letterWeight);
  for (const { index, 0: said } of text.matchAll(SAID_WITH_ALL)) {
    if (said.length === text.length) break;
    for (let at = index; at < index + said.length; at += 1)
      weights[at] = (weights[at] ?? 0) * OF_SAID_WITH_ALL;
  }
  return weights;
}

const VOWEL_ROWS: Readonly<Record<string, string>> = {
  a: 'ぁあかがさざただなはばぱまゃやらわ',
  i: 'ぃいきぎしじちぢにひびぴみり',
  u: 'ぅうくぐすずつづぬふぶぷむゅゆるゔ',
  e: 'ぇえけげせぜてでねへべぺめれ',
  o: 'ぉおこごそぞとどのほぼぽもょよろを',
};
const VOWEL_OF = new Map(
  Object.entries(VOWEL_ROWS).flatMap(([vowel, row]) => [...row].map((letter) => [letter, vowel] as const)),
);
const LENGTHENS: Readonly<Record<string, string>> = {
  a: 'あぁー',
  i: 'いぃー',
  u: 'うぅー',
  e: 'えぇー',
  o: 'うおぉー',
};
/** ん before a vowel: `konin` is typed for こんいん as well as for こにん. */
const N_JOINS: Readonly<Record<string, string>> = {
  んあ: 'な',
  んい: 'に',
  んう: 'ぬ',
  んえ: 'ね',
  んお: 'の',
  んや: 'にゃ',
  んゆ: 'にゅ',
  んよ: 'にょ',
};

/**
 * Hiragana without what people leave out or mistake when they type: long vowels (じゅうみんひょう, じゅみんひょ), ん before a
 * vowel, を for お, づ and ぢ.
 */
export function foldKana(kana: string): string {
  const plain = kana.replace(/を/gu, 'お').replace(/づ/gu, 'ず').replace(/ぢ/gu, 'じ');
  let folded = '';
  for (const letter of plain) {
    const vowel = VOWEL_OF.get(folded.at(-1) ?? '');
    if (letter === 'ー' || (vowel !== undefined && LENGTHENS[vowel]?.includes(letter))) continue;
    folded += letter;
  }
  return folded.replace(/ん[あいうえおやゆよ]/gu, (pair) => N_JOINS[pair] ?? pair);
}

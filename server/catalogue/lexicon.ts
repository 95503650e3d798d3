import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { furiganaSegments } from '../../domain/catalogue/furigana.ts';
import { hasKanji, hiragana, solid, unify } from './fold.ts';

const LONGEST_WORD = 16;

/**
 * Readings that the catalogue itself tells, by its furigana and its spoken words: enough to compare 「子供が産まれた」 with
 * 「こどもがうまれた」 without a dictionary. Keys and readings are folded to hiragana.
 */
export class Lexicon {
  readonly #readings = new Map<string, string>();

  constructor(catalogue: Catalogue) {
    for (const text of furiganaTexts(catalogue)) {
      for (const { t, r } of furiganaSegments(text)) if (r !== undefined) this.#learn(t, r);
    }
    for (const { term, kana } of catalogue.synonyms) if (kana !== null) this.#learnInflected(term, kana);
  }

  /** The text in kana as far as its readings are known; unknown kanji stay. `text` is solid. */
  toKana(text: string): string {
    const letters = hiragana(text);
    let kana = '';
    for (let at = 0; at < letters.length; ) {
      const word = hasKanji(letters[at] ?? '') ? this.#longestAt(letters, at) : undefined;
      kana += word?.reading ?? letters[at] ?? '';
      at += word?.length ?? 1;
    }
    return kana;
  }

  #longestAt(text: string, at: number): { readonly reading: string; readonly length: number } | undefined {
    for (let length = Math.min(LONGEST_WORD, text.length - at); length > 0; length -= 1) {
      const reading = this.#readings.get(text.slice(at, at + length));
      if (reading !== undefined) return { reading, length };
    }
    return undefined;
  }

  #learn(text: string, reading: string): void {
    const key = hiragana(solid(unify(text)));
    if (key !== '' && hasKanji(key) && !this.#readings.has(key)) {
      this.#readings.set(key, hiragana(solid(unify(reading))));
    }
  }

  /** 産まれた（うまれた）tells 産（う）: the kana that both begin or end with are taken off. */
  #learnInflected(term: string, kana: string): void {
    const text = hiragana(solid(unify(term)));
    const reading = solid(unify(kana));
    if (!hasKanji(text)) return;
    let start = 0;
    while (text[start] === reading[start] && !hasKanji(text[start] ?? '')) start += 1;
    let end = 0;
    while (text.at(-1 - end) === reading.at(-1 - end) && text.length - end > start + 1) end += 1;
    const stem = text.slice(start, text.length - end);
    if (/^[\p{Script=Han}々]+$/u.test(stem)) this.#learn(stem, reading.slice(start, reading.length - end));
    this.#learn(text, reading);
  }
}

function furiganaTexts(catalogue: Catalogue): readonly string[] {
  const named = [
    ...catalogue.evidence,
    ...catalogue.conditions,
    ...catalogue.forms,
    ...catalogue.places,
    ...catalogue.deadline_events,
    ...catalogue.questions,
    ...catalogue.life_events,
  ];
  const texts = catalogue.services.flatMap(({ ruby, texts: { 'ja-easy': easy } }) => [
    ruby,
    easy?.name ?? '',
    easy?.summary ?? '',
    easy?.deadline_note ?? '',
    easy?.fee_note ?? '',
  ]);
  return [...texts, ...named.map(({ names }) => names['ja-easy']?.text ?? '')];
}

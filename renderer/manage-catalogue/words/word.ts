import { type Synonym, synonymKinds } from '../../../domain/catalogue/synonym.ts';
import { folded } from '../list/find.ts';

/** What kinds of words there are. */
export const WORD_KINDS: readonly Synonym['kind'][] = synonymKinds;

const IN_KANA = /^[ぁ-ゖー・]+$/u;

/** How a word written in kana is read, in hiragana; null where its letters do not say. */
export function readingOf(term: string): string | null {
  const reading = folded(term);
  return IN_KANA.test(reading) ? reading : null;
}

/** The word written otherwise. Its reading follows as long as nobody wrote another one. */
export function withTerm(word: Synonym, term: string): Synonym {
  const isOwn = word.kana !== null && word.kana !== readingOf(word.term);
  return { ...word, term, kana: isOwn ? word.kana : readingOf(term) };
}

/** A word that leads nowhere helps nobody. */
export function wordFaults({ services, life_events }: Synonym): readonly string[] {
  return services.length + life_events.length === 0 ? ['services'] : [];
}

/** Another word for the same, to be written next. */
export function nextWord(word: Synonym): Synonym {
  return { ...word, term: '', kana: null };
}

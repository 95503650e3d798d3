import { setImmediate as nextTurn } from 'node:timers/promises';
import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { type Key, phraseKey, type QueryKey } from './key.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrases.ts';
import { isSpelledOut, toTerm } from './term.ts';
import { type WordWeight, weightOfWord } from './word-likeness.ts';

/** So many phrases are compared closely with what was typed. */
const CANDIDATES = 300;
const MISTAKE_LETTERS = 4;
/** The longest phrase that is looked for inside a query. */
const LONGEST_INSIDE = 16;
/** Grams of a query that are looked up. */
const GRAMS = 14;

export interface IndexedPhrase {
  readonly phrase: Phrase;
  readonly key: Key;
}

/** Terms are handed over ready-made, one a line. */
const lines = (terms: Iterable<string>): string => Array.from(terms, toTerm).join('\n');
const linesOf = (text: string): string[] => text.split('\n');

interface Document {
  readonly id: number;
  /** The phrase as a whole, in each of its ways. */
  readonly whole: string;
  /** Two neighbouring letters as written, three of the reading. */
  readonly gram: string;
  readonly word: string;
}

function grams(text: string, length: number): readonly string[] {
  if (text.length <= length) return [text];
  return Array.from({ length: text.length - length + 1 }, (_, at) => text.slice(at, at + length));
}

function wholesOf({ written, kana, romaji, latin }: Key): ReadonlySet<string> {
  return new Set([written, kana, romaji, latin].map((letters) => letters?.text ?? ''));
}

function gramsOf({ written, kana }: Key): ReadonlySet<string> {
  return new Set([
    ...(written ? grams(written.text, 2) : []),
    ...(kana ? [...grams(kana.text, 3), kana.text.slice(-2)] : []),
  ]);
}

/** A description is met by its words, never as a whole. */
function documentOf({ phrase, key }: IndexedPhrase, id: number): Document {
  const whole = phrase.kind === 'description' ? '' : lines(wholesOf(key));
  return { id, whole, gram: lines(gramsOf(key)), word: lines(new Set(key.words)) };
}

function count(terms: Iterable<string>, counts: Map<string, number>): void {
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
}

/** Every stretch of the query that could be a phrase. */
function stretchesOf(text: string): readonly string[] {
  const stretches: string[] = [];
  for (let from = 0; from < text.length; from += 1) {
    for (let length = 2; length <= LONGEST_INSIDE && from + length <= text.length; length += 1) {
      stretches.push(text.slice(from, from + length));
    }
  }
  return stretches;
}

function mayHaveMistake(term: string): number | false {
  return term.length >= MISTAKE_LETTERS && isSpelledOut(term) ? 1 : false;
}

const part = (
  field: keyof Document,
  terms: Iterable<string>,
  options: Omit<SearchOptions, 'fields'>,
): Query => ({
  queries: [lines(terms)],
  fields: [field],
  ...options,
});

/** Phrases that are indexed at one go: about 10 ms, in which no other call is answered. */
const STEP = 100;

/** Makes the index in steps, between which the program does its other work. */
export async function buildPhraseIndex(phrases: readonly Phrase[], lexicon: Lexicon): Promise<PhraseIndex> {
  const index = new PhraseIndex();
  for (let from = 0; from < phrases.length; from += STEP) {
    const step = phrases.slice(from, from + STEP);
    index.add(step.map((phrase) => ({ phrase, key: phraseKey(phrase.text, phrase.reading, lexicon) })));
    await nextTurn();
  }
  return index;
}

/** The catalogue's phrases in a MiniSearch index: what could be meant, before it is ranked. */
export class PhraseIndex {
  readonly #phrases: IndexedPhrase[] = [];
  readonly #index = new MiniSearch<Document>({
    fields: ['whole', 'gram', 'word'],
    tokenize: linesOf,
    processTerm: (term) => term || null,
    searchOptions: { boost: { whole: 3 } },
  });
  readonly #wordCounts = new Map<string, number>();
  readonly #gramCounts = new Map<string, number>();

  add(phrases: readonly IndexedPhrase[]): void {
    const first = this.#phrases.length;
    this.#phrases.push(...phrases);
    this.#index.addAll(phrases.map((phrase, at) => documentOf(phrase, first + at)));
    for (const { key } of phrases) {
      count(new Set(key.words), this.#wordCounts);
      count(gramsOf(key), this.#gramCounts);
    }
  }

  get size(): number {
    return this.#phrases.length;
  }

  readonly wordWeight: WordWeight = (word) =>
    weightOfWord(word, this.#wordCounts.get(word) ?? 0, this.#phrases.length);

  /** The phrases that have most in common with the query. */
  candidates(key: QueryKey): readonly IndexedPhrase[] {
    return this.#index
      .search(this.#queryOf(key))
      .slice(0, CANDIDATES)
      .flatMap(({ id }) => this.#phrases[id as number] ?? []);
  }

  #queryOf(key: QueryKey): Query {
    const wholes = wholesOf(key);
    const isShort = (key.kana?.text.length ?? Number.POSITIVE_INFINITY) <= 2;
    const inside = [key.written, key.kana].flatMap((letters) => (letters ? stretchesOf(letters.text) : []));
    return {
      combineWith: 'OR',
      queries: [
        part('whole', wholes, { prefix: true, fuzzy: mayHaveMistake }),
        part('whole', new Set(inside), { prefix: false, fuzzy: false }),
        part('gram', this.#rarest(gramsOf(key)), { prefix: isShort, fuzzy: false }),
        part('word', key.words, { prefix: (term) => term.length >= 2, fuzzy: mayHaveMistake }),
      ],
    };
  }

  /** The grams that tell most: the others cost most and change little. */
  #rarest(all: ReadonlySet<string>): readonly string[] {
    const counted = [...all]
      .filter((gram) => gram.length >= 2)
      .map((gram) => ({ gram, count: this.#gramCounts.get(gram) ?? 0 }));
    return counted
      .sort((a, b) => a.count - b.count)
      .slice(0, GRAMS)
      .map(({ gram }) => gram);
  }
}

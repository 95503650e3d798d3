import type { Language } from '../../domain/catalogue/language.ts';
import type { Letters, QueryKey } from './key.ts';
import { countSlices, type Likeness, likeness, SLICES } from './likeness.ts';
import type { IndexedPhrase, PhraseIndex } from './phrase-index.ts';
import type { Phrase, PhraseKind, Target } from './phrases.ts';
import { wordLikeness } from './word-likeness.ts';

/** The phrase by which a result was found. */
interface Reason {
  readonly kind: PhraseKind;
  readonly text: string;
}

export interface Ranked {
  readonly id: string;
  /** 1: exactly what was typed. */
  readonly score: number;
  /** Best first. */
  readonly why: readonly Reason[];
}

/** A reading that the lexicon guessed, and one in Latin letters, are less sure than what is written. */
const GUESSED = 0.95;
const ROMAJI = 0.97;
/** Words without the spaces between them. */
const JOINED = 0.9;
/** A word of another language than the one asked for. */
const OTHER_LANGUAGE = 0.95;
/** What further phrases add for parts of the query that the best one does not have. */
const FURTHER = 0.7;
const REASONS = 3;
/** Less in common than this is chance. */
const LEAST = 0.12;

interface Hit {
  readonly phrase: Phrase;
  readonly found: number;
  readonly strength: number;
  readonly score: number;
}

function strengthOf({ ofPhrase }: Likeness): number {
  return 0.5 + 0.5 * ofPhrase;
}

/** Letters in a row that are no chance: two kanji are a word, three kana a syllable or two. */
const NO_CHANCE = { written: 2, kana: 3, guessed: 4, romaji: 5, latin: 6 } as const;

function compared(a: Letters | null, b: Letters | null, shortest: number): Likeness | null {
  return a && b ? likeness(a, b, shortest) : null;
}

function hitOf(query: QueryKey, { phrase, key }: IndexedPhrase, index: PhraseIndex): Hit | null {
  const guessed = query.readingIsGuessed;
  const ways: readonly (readonly [Likeness | null, number])[] = [
    [compared(query.written, key.written, NO_CHANCE.written), 1],
    [compared(query.kana, key.kana, guessed ? NO_CHANCE.guessed : NO_CHANCE.kana), guessed ? GUESSED : 1],
    [compared(query.romaji, key.romaji, NO_CHANCE.romaji), ROMAJI],
    [compared(query.latin, key.latin, NO_CHANCE.latin), JOINED],
    [wordLikeness(query.words, key.words, index.wordWeight), 1],
  ];
  let best: Hit | null = null;
  for (const [like, sure] of ways) {
    if (!like) continue;
    const strength = strengthOf(like) * sure;
    const score = strength * like.ofQuery;
    if (score > (best?.score ?? LEAST)) best = { phrase, found: like.found, strength, score };
  }
  return best;
}

interface Meant {
  readonly hit: Hit;
  readonly score: number;
  readonly weight: number;
}

function byTarget(
  hits: readonly Hit[],
  targetsOf: (phrase: Phrase) => readonly Target[],
): Map<string, Meant[]> {
  const meant = new Map<string, Meant[]>();
  for (const hit of hits) {
    for (const { id, weight } of targetsOf(hit.phrase)) {
      const known = meant.get(id);
      const item = { hit, score: hit.score * weight, weight };
      if (known) known.push(item);
      else meant.set(id, [item]);
    }
  }
  return meant;
}

/** The best phrase counts in full; further ones for what they explain beyond it. */
function together(id: string, meant: readonly Meant[]): Ranked {
  const ordered = [...meant].sort((a, b) => b.score - a.score);
  let score = 0;
  let explained = 0;
  const why: Reason[] = [];
  for (const { hit, score: alone, weight } of ordered) {
    const more = hit.found & ~explained;
    if (more === 0) continue;
    const added = why.length === 0 ? alone : (FURTHER * weight * hit.strength * countSlices(more)) / SLICES;
    score += added;
    explained |= hit.found;
    why.push({ kind: hit.phrase.kind, text: hit.phrase.text });
    if (why.length === REASONS) break;
  }
  return { id, score: Math.min(score, 1), why };
}

function ranked(hits: readonly Hit[], targetsOf: (phrase: Phrase) => readonly Target[]): readonly Ranked[] {
  return [...byTarget(hits, targetsOf)]
    .map(([id, meant]) => together(id, meant))
    .sort((a, b) => b.score - a.score);
}

export interface Ranking {
  readonly procedures: readonly Ranked[];
  readonly lifeEvents: readonly Ranked[];
}

/** What is meant by a query, best first. */
export function rank(query: QueryKey, index: PhraseIndex, language: Language): Ranking {
  const hits = index.candidates(query).flatMap((candidate) => {
    const hit = hitOf(query, candidate, index);
    if (!hit) return [];
    const { language: spoken } = hit.phrase;
    const own = spoken === language || spoken === 'ja' || spoken === 'ja-easy';
    return [own ? hit : { ...hit, score: hit.score * OTHER_LANGUAGE }];
  });
  return {
    procedures: ranked(hits, (phrase) => phrase.procedures),
    lifeEvents: ranked(hits, (phrase) => phrase.lifeEvents),
  };
}

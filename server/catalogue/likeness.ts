import type { Letters } from './key.ts';

/** What two texts have in common. */
export interface Likeness {
  /** Which of 30 equal slices of the query are found in the phrase, as bits. */
  readonly found: number;
  /** How much of the query is found, 0–1. */
  readonly ofQuery: number;
  /** How much of the phrase that is, 0–1. */
  readonly ofPhrase: number;
}

export const SLICES = 30;
/** A typing mistake is only believed in words of at least so many letters. */
const MISTAKE_LETTERS = 4;
/** How sure a match with a mistake is. */
const MISTAKEN = 0.92;
/** Common stretches looked for at most, longest first. */
const STRETCHES = 4;
/** What each further stretch takes from the certainty. */
const TORN = 0.92;

/** The bits of the slices between two shares of the query. */
export function slices(from: number, to: number): number {
  const first = Math.floor(from * SLICES);
  const end = Math.max(Math.ceil(to * SLICES), first);
  return (2 ** Math.min(end, SLICES) - 1) & ~(2 ** first - 1);
}

/** How many slices were found. @param found one bit a slice */
export function countSlices(found: number): number {
  let left = found;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}

function sum(weights: readonly number[], from = 0, to = weights.length): number {
  let total = 0;
  for (let at = from; at < to; at += 1) total += weights[at] ?? 0;
  return total;
}

/** Whether one letter put in, left out, changed, or exchanged with its neighbour makes `a` of `b`. */
export function isOneMistakeApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB.slice(1)) return true;
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  const exchanged = restA[0] === restB[1] && restA[1] === restB[0];
  return exchanged && restA.slice(2) === restB.slice(2);
}

/** The length of the shortest start of `phrase` that is `query` with one mistake; 0 where none is. */
function mistakenStart(query: string, phrase: string): number {
  if (query.length < MISTAKE_LETTERS) return 0;
  for (const length of [query.length, query.length + 1, query.length - 1]) {
    if (length <= phrase.length && isOneMistakeApart(query, phrase.slice(0, length))) return length;
  }
  return 0;
}

interface Stretch {
  readonly query: number;
  readonly phrase: number;
  readonly length: number;
}

/** The longest stretch of at least `shortest` letters that both have, outside what is taken already. */
function longestCommon(
  query: string,
  phrase: string,
  takenQ: readonly boolean[],
  takenP: readonly boolean[],
  shortest: number,
): Stretch | null {
  let best: Stretch | null = null;
  let before = new Uint8Array(phrase.length + 1);
  let now = new Uint8Array(phrase.length + 1);
  for (let q = 0; q < query.length; q += 1) {
    for (let p = 0; p < phrase.length; p += 1) {
      const same = query[q] === phrase[p] && !takenQ[q] && !takenP[p];
      const length = same ? (before[p] ?? 0) + 1 : 0;
      now[p + 1] = length;
      if (length > (best?.length ?? shortest - 1))
        best = { query: q - length + 1, phrase: p - length + 1, length };
    }
    [before, now] = [now, before];
  }
  return best;
}

function common(query: Letters, phrase: Letters, shortest: number): Likeness | null {
  const takenQ: boolean[] = [];
  const takenP: boolean[] = [];
  const whole = sum(query.weights);
  let [found, ofQuery, ofPhrase, rounds] = [0, 0, 0, 0];
  for (; rounds < STRETCHES; rounds += 1) {
    const stretch = longestCommon(query.text, phrase.text, takenQ, takenP, shortest);
    if (!stretch) break;
    const end = stretch.query + stretch.length;
    for (let i = 0; i < stretch.length; i += 1) {
      takenQ[stretch.query + i] = true;
      takenP[stretch.phrase + i] = true;
    }
    found |= slices(sum(query.weights, 0, stretch.query) / whole, sum(query.weights, 0, end) / whole);
    ofQuery += sum(query.weights, stretch.query, end);
    ofPhrase += sum(phrase.weights, stretch.phrase, stretch.phrase + stretch.length);
  }
  if (found === 0) return null;
  const torn = TORN ** (rounds - 1);
  return { found, ofQuery: (torn * ofQuery) / whole, ofPhrase: (torn * ofPhrase) / sum(phrase.weights) };
}

/** The phrase has the whole query somewhere. */
function included(query: Letters, phrase: Letters): Likeness | null {
  const at = phrase.text.indexOf(query.text);
  if (at === -1) return null;
  const ofPhrase = sum(phrase.weights, at, at + query.text.length) / sum(phrase.weights);
  return { found: slices(0, 1), ofQuery: 1, ofPhrase };
}

/** The phrase starts with the query but for one typing mistake; all but the mistaken letter counts as found. */
function mistaken(query: Letters, phrase: Letters): Likeness | null {
  const length = mistakenStart(query.text, phrase.text);
  if (length === 0) return null;
  const ofQuery = (MISTAKEN * (query.text.length - 1)) / query.text.length;
  const ofPhrase = (ofQuery * sum(phrase.weights, 0, length)) / sum(phrase.weights);
  return { found: slices(0, 1), ofQuery, ofPhrase };
}

/** How sure a phrase with this likeness is meant, 0–1. */
function degree({ ofQuery, ofPhrase }: Likeness): number {
  return ofQuery * (0.5 + 0.5 * ofPhrase);
}

function better(a: Likeness | null, b: Likeness | null): Likeness | null {
  if (!a || !b) return a ?? b;
  return degree(a) >= degree(b) ? a : b;
}

/**
 * How much of what was typed a phrase has, and how much of the phrase that is; null where they have nothing in common.
 * @param shortest letters in a row that two texts of this kind do not have in common by chance
 */
export function likeness(query: Letters, phrase: Letters, shortest: number): Likeness | null {
  return included(query, phrase) ?? better(mistaken(query, phrase), common(query, phrase, shortest));
}

import { isOneMistakeApart, type Likeness, slices } from './likeness.ts';

/** How much a word tells, by how many phrases have it. */
export type WordWeight = (word: string) => number;

const MISTAKE_LETTERS = 4;

/** What is said with every procedure, in the languages that people type in Latin letters. */
const SAID_WITH_ALL = new Set(
  (
    'i a an the my me we our your is am are be to of for and or with need want get have how do does can please ' +
    'where what o os as um uma de do da dos das e para meu minha preciso quero como fazer toi muon can lam cho cua ' +
    'ako ko ang ng mga sa para po gusto kailangan'
  ).split(' '),
);
const OF_SAID_WITH_ALL = 0.2;
const UNKNOWN_WORD = 2;

/**
 * The weight of a word that `count` of `all` phrases have: one that stands everywhere tells little (inverse document
 * frequency), and so does one that stands nowhere or is said with everything.
 */
export function weightOfWord(word: string, count: number, all: number): number {
  const weight = count === 0 ? UNKNOWN_WORD : Math.log(1 + all / (1 + count));
  return SAID_WITH_ALL.has(word) ? weight * OF_SAID_WITH_ALL : weight;
}

/** How well a typed word stands for a word of a phrase, and how much of that word it is; both 0–1. */
function wordMatch(typed: string, word: string): readonly [typed: number, word: number] {
  if (typed === word) return [1, 1];
  if (typed.length >= 2 && word.startsWith(typed)) return [0.95, typed.length / word.length];
  if (word.length >= MISTAKE_LETTERS && typed.startsWith(word)) return [0.7, 1];
  if (typed.length < MISTAKE_LETTERS) return [0, 0];
  if (isOneMistakeApart(typed, word)) return [0.8, 0.8];
  const start = word.slice(0, typed.length);
  return word.length > typed.length && isOneMistakeApart(typed, start) ? [0.6, 0.5] : [0, 0];
}

interface Pair {
  readonly at: number;
  readonly typed: number;
  readonly word: number;
}

function bestWord(typed: string, phrase: readonly string[], left: ReadonlySet<number>): Pair | null {
  let best: Pair | null = null;
  for (const at of left) {
    const [ofTyped, ofWord] = wordMatch(typed, phrase[at] ?? '');
    if (ofTyped * (1 + ofWord) > (best ? best.typed * (1 + best.word) : 0)) {
      best = { at, typed: ofTyped, word: ofWord };
    }
  }
  return best;
}

const weightOf = (words: readonly string[], weight: WordWeight): number =>
  words.reduce((sum, word) => sum + weight(word), 0);

/** The likeness of texts in Latin letters: word by word, in any order. */
export function wordLikeness(
  query: readonly string[],
  phrase: readonly string[],
  weight: WordWeight,
): Likeness | null {
  if (query.length === 0 || phrase.length === 0) return null;
  const [wholeQuery, wholePhrase] = [weightOf(query, weight), weightOf(phrase, weight)];
  const left = new Set(phrase.keys());
  let [found, ofQuery, ofPhrase, from] = [0, 0, 0, 0];
  for (const typed of query) {
    const to = from + weight(typed);
    const pair = bestWord(typed, phrase, left);
    if (pair) {
      left.delete(pair.at);
      found |= slices(from / wholeQuery, to / wholeQuery);
      ofQuery += pair.typed * weight(typed);
      ofPhrase += pair.word * weight(phrase[pair.at] ?? '');
    }
    from = to;
  }
  return found === 0 ? null : { found, ofQuery: ofQuery / wholeQuery, ofPhrase: ofPhrase / wholePhrase };
}

import { describe, expect, test } from 'vitest';
import type { Synonym } from '../../../domain/catalogue/synonym.ts';
import {
  isEmpty,
  keysOf,
  newNode,
  numberOf,
  placeOf,
  placesUnder,
} from '../../../renderer/manage-catalogue/life-event/tree.ts';
import { nextWord, readingOf, withTerm, wordFaults } from '../../../renderer/manage-catalogue/words/word.ts';

const word: Synonym = {
  term: 'ワンちゃん',
  kana: 'わんちゃん',
  kind: 'spoken',
  services: ['dog'],
  life_events: [],
};

describe('words', () => {
  test.each<[string, string | null]>([
    ['ひっこし', 'ひっこし'],
    ['ペット', 'ぺっと'],
    ['ﾏｲﾅﾝﾊﾞｰ', 'まいなんばー'],
    ['引っ越し', null],
    ['password', null],
    ['', null],
  ])('%s is read as %s', (term, reading) => {
    expect(readingOf(term)).toBe(reading);
  });

  test('the reading follows the word until somebody writes one', () => {
    expect(withTerm(word, 'ペット')).toMatchObject({ term: 'ペット', kana: 'ぺっと' });
    expect(withTerm(word, '愛犬')).toMatchObject({ term: '愛犬', kana: null });
    expect(withTerm({ ...word, term: '愛犬', kana: 'あいけん' }, '愛犬の')).toMatchObject({
      kana: 'あいけん',
    });
  });

  test('a word must lead somewhere, to a procedure or a life event', () => {
    expect(wordFaults({ ...word, services: [] })).toEqual(['services']);
    expect(wordFaults({ ...word, services: [], life_events: ['move_in'] })).toEqual([]);
  });

  test('the next word means the same, and is not written yet', () => {
    expect(nextWord(word)).toEqual({ ...word, term: '', kana: null });
  });
});

describe('places in a tree of questions', () => {
  test('are told apart by the answers on the way, and said without them', () => {
    const at = placeOf(placesUnder(placeOf('', 1), 'no'), 0);
    expect(at).toBe('2.no.1');
    expect(at).not.toBe(placeOf(placesUnder(placeOf('', 1), 'yes'), 0));
    expect(numberOf(at)).toBe('2-1');
  });

  test('a new question leads nowhere, and one that stands twice is two', () => {
    const nodes = [newNode('a'), newNode('b'), newNode('a')];
    expect(nodes.every(({ yes, no }) => isEmpty(yes) && isEmpty(no))).toBe(true);
    expect(new Set(keysOf(nodes)).size).toBe(3);
  });
});

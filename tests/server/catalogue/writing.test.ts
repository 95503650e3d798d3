import { describe, expect, test } from 'vitest';
import { foldKana, hiragana, solid, unify } from '../../../server/catalogue/fold.ts';
import { Lexicon } from '../../../server/catalogue/lexicon.ts';
import { isOneMistakeApart } from '../../../server/catalogue/likeness.ts';
import { kanaOfRomaji, romajiKey } from '../../../server/catalogue/romaji.ts';
import { isSpelledOut, toTerm } from '../../../server/catalogue/term.ts';
import { catalogue } from '../../domain/catalogue/shipped-catalogue.ts';

describe('one way of writing', () => {
  test.each([
    ['half-width kana', 'ﾏｲﾅﾝﾊﾞｰ', 'マイナンバー'],
    ['full-width Latin', 'ＭＹ　Ｎｕｍｂｅｒ', 'my number'],
    ['accents', 'Certidão de Nascimento', 'certidao de nascimento'],
    ['Vietnamese', 'Đăng ký kết hôn', 'dang ky ket hon'],
    ['a long vowel typed as a hyphen', 'マイナンバ-カ−ド', 'マイナンバーカード'],
    ['voiced kana keep their mark', 'がぎぱ', 'がぎぱ'],
    ['hangul stays', '혼인신고', '혼인신고'],
  ])('%s', (_, typed, expected) => {
    expect(unify(typed)).toBe(expected);
  });

  test('katakana as hiragana, nothing between letters', () => {
    expect(hiragana(solid(unify('ジュウ・ミン ヒョウ（写し）')))).toBe('じゅうみんひょう写し');
  });
});

describe('readings', () => {
  test.each([
    ['long vowels', 'じゅうみんひょう', 'じゅみんひょ'],
    ['the long vowel mark', 'まいなんばーかーど', 'まいなんばかど'],
    ['doubled vowels', 'おおさか', 'おさか'],
    ['vowels that lengthen nothing', 'はらう', 'はらう'],
    ['ん before a vowel', 'こんいん', 'こにん'],
    ['づ and を', 'てつづきを', 'てつずきお'],
  ])('without %s', (_, kana, expected) => {
    expect(foldKana(kana)).toBe(expected);
  });

  test.each([
    ['Hepburn', 'tenshutsu', 'てんしゅつ'],
    ['Kunrei', 'tensyutu', 'てんしゅつ'],
    ['an input method’s', 'jyuuminhyou', 'じゅうみんひょう'],
    ['with m before b', 'shimbun', 'しんぶん'],
    ['not finished', 'hikkos', 'ひっこ'],
    ['while an input method composes', 'ひっk', 'ひっ'],
    ['a hyphen for a long vowel', 'ka-do', 'かーど'],
  ])('in romaji: %s', (_, typed, expected) => {
    expect(kanaOfRomaji(unify(typed))).toBe(expected);
  });

  test.each(['certificate', '住民票 copy', 'my number card'])('not romaji: %s', (typed) => {
    expect(kanaOfRomaji(unify(typed))).toBeNull();
  });

  test('every way of writing one word in Latin letters has one skeleton', () => {
    const ways = ['じゅうみんひょう', 'juminhyo', 'jūminhyō', 'juuminhyou', 'zyuuminhyou', 'jyuminhyo'];
    expect(new Set(ways.map((way) => romajiKey(unify(way))))).toEqual(new Set(['juminhyo']));
  });

  test('the catalogue’s furigana and spoken words tell readings of inflected words, too', () => {
    const lexicon = new Lexicon(catalogue);
    expect(lexicon.toKana('赤ちゃんが生まれました')).toBe('あかちゃんがうまれました');
    expect(lexicon.toKana('引っ越したい')).toBe('ひっこしたい');
    expect(lexicon.toKana('鬱')).toBe('鬱');
  });
});

test.each([
  ['おなじ', 'おなじ', true],
  ['てんにゅう', 'てんにゅ', true],
  ['てんにゅう', 'てんきゅう', true],
  ['てんにゅう', 'てにんゅう', true],
  ['てんにゅう', 'てんにゅうう', true],
  ['てんにゅう', 'てにゅ', false],
  ['てんにゅう', 'たんにゅお', false],
])('one mistake between %s and %s: %s', (a, b, expected) => {
  expect(isOneMistakeApart(a, b)).toBe(expected);
  expect(isOneMistakeApart(b, a)).toBe(expected);
});

test('a term still starts with what its text started with, and no two texts are one term', () => {
  const texts = ['住民票', '住民票の写し', '転入', '전입', 'じゅうみんひょう', 'my'];
  expect(new Set(texts.map(toTerm)).size).toBe(texts.length);
  expect(toTerm('住民票の写し').startsWith(toTerm('住民票'))).toBe(true);
  expect(toTerm('ジュ').startsWith(toTerm('住'))).toBe(false);
  expect([isSpelledOut(toTerm('じゅうみん')), isSpelledOut(toTerm('住民'))]).toEqual([true, false]);
});

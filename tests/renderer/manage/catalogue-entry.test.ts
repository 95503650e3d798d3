import { describe, expect, test } from 'vitest';
import type { PublicService } from '../../../domain/catalogue/public-service.ts';
import {
  earlier,
  furtherFaults,
  takenFaults,
  withName,
  withText,
} from '../../../renderer/manage-catalogue/edit/entry.ts';
import { flagsOf, unconfirmedLanguages } from '../../../renderer/manage-catalogue/flags.ts';
import { service } from '../../domain/catalogue/shipped-catalogue.ts';

const TODAY = '2026-11-23';
const tennyu = service('tennyu');

const sound: PublicService = {
  ...tennyu,
  texts: { ja: tennyu.texts.ja },
  confirmed_by: '市民課',
  confirmed_on: TODAY,
};

describe('what somebody should look at', () => {
  test.each<[string, Partial<PublicService>, readonly string[]]>([
    ['nothing', {}, []],
    ['the last day is a month away', { valid_to: '2026-12-23' }, ['ending']],
    ['the last day is more than a month away', { valid_to: '2026-12-24' }, []],
    ['the last day is today', { valid_to: TODAY }, ['ending']],
    ['the last day was yesterday', { valid_to: '2026-11-22' }, ['ended']],
    ['nobody confirmed the content', { confirmed_by: null, confirmed_on: null }, ['entry']],
    ['the fee', { cost: { ...tennyu.cost, status: 'unconfirmed' } }, ['fee']],
    ['a translation', { texts: tennyu.texts }, ['translation']],
  ])('%s', (_, change, flags) => {
    expect(flagsOf({ ...sound, ...change }, TODAY)).toEqual(flags);
  });
});

test('the languages that wait are told in the order of the sheet', () => {
  expect(unconfirmedLanguages(tennyu)).toEqual(['ja-easy', 'en', 'pt', 'zh', 'vi', 'fil', 'ko']);
});

describe('texts', () => {
  test('a translation of which nothing is left is none; Japanese stays', () => {
    const { texts } = { texts: withText({ ja: tennyu.texts.ja }, 'en', { name: 'Move-in' }) };
    expect(texts.en).toMatchObject({ name: 'Move-in', summary: null, status: 'unconfirmed' });
    expect(withText(texts, 'en', { name: '' })).toEqual({ ja: tennyu.texts.ja });
    expect(withText(texts, 'ja', { name: '' }).ja.name).toBe('');
  });

  test('the official name is the Japanese text’s name as well', () => {
    expect(withName(tennyu, '転入の届')).toMatchObject({
      name: '転入の届',
      texts: { ja: { name: '転入の届' } },
    });
  });
});

test('a list moves one place at a time, and not beyond its beginning', () => {
  expect(earlier(['a', 'b', 'c'], 2)).toEqual(['a', 'c', 'b']);
  expect(earlier(['a', 'b'], 0)).toEqual(['a', 'b']);
});

test('a new entry does not take the id of another one; a word’s id is the word', () => {
  const others = [{ ...tennyu, id: 'tenkyo' }];
  expect(takenFaults(others, { ...tennyu, id: 'tenkyo' })).toEqual(['id']);
  expect(takenFaults(others, tennyu)).toEqual([]);
  const word = {
    term: 'ひっこし',
    kana: null,
    kind: 'spoken',
    services: ['tennyu'],
    life_events: [],
  } as const;
  expect(takenFaults([word], word)).toEqual(['term']);
});

describe('rules that need more than one field', () => {
  const twice = [...tennyu.evidence, ...tennyu.evidence.slice(0, 1)];
  test.each<[string, Partial<PublicService>, readonly string[]]>([
    ['nothing', {}, []],
    ['a confirmed fee without a source', { cost: { ...tennyu.cost, source: null } }, ['cost.source']],
    ['a confirmed fee without an amount', { cost: { ...tennyu.cost, yen: null } }, ['cost.yen']],
    ['confirmed by nobody on a day', { confirmed_by: null }, ['confirmed_on']],
    ['a paper twice under one condition', { evidence: twice }, [`evidence.${twice.length - 1}`]],
  ])('%s', (_, change, faults) => {
    expect(furtherFaults({ ...sound, ...change })).toEqual(faults);
  });
});

import { describe, expect, test } from 'vitest';
import type { Names } from '../../../domain/catalogue/language.ts';
import { fits } from '../../../renderer/manage-catalogue/list/find.ts';
import { nameFlagsOf } from '../../../renderer/manage-catalogue/list/name-flags.ts';
import { missingLanguages, searchedNames, withName } from '../../../renderer/manage-catalogue/named/names.ts';
import { wayFaults } from '../../../renderer/manage-catalogue/named/ways.ts';
import {
  addPath,
  addWordPath,
  entryPath,
  entryPattern,
  LISTS,
  listAt,
  listPath,
  wordIn,
} from '../../../renderer/manage-catalogue/paths.ts';
import { catalogue } from '../../domain/catalogue/shipped-catalogue.ts';

const queryOf = (path: string) => new URL(path, 'http://hall').search;

describe('paths', () => {
  test('every list of the catalogue has a path of its own, which belongs to it, as its editors do', () => {
    expect([...LISTS].sort()).toEqual(Object.keys(catalogue).sort());
    expect(new Set(LISTS.map(listPath)).size).toBe(LISTS.length);
    for (const list of LISTS) {
      expect(listAt(listPath(list))).toBe(list);
      expect(listAt(addPath(list))).toBe(list);
      expect(listAt(entryPath(list, 'some_id'))).toBe(list);
    }
  });

  test('an id fills the pattern that the router reads', () => {
    expect(entryPath('evidence', 'passport')).toBe(entryPattern('evidence').replace(':id', 'passport'));
  });

  test.each(['ひっこし', '100%41', 'a/b?c=d&e#f', 'ly hôn', '+81'])(
    'the word %s survives its path',
    (word) => {
      expect(wordIn(queryOf(entryPath('synonyms', word)))).toBe(word);
      expect(wordIn(queryOf(addWordPath(word)))).toBe(word);
    },
  );

  test('a path without a word has none', () => {
    expect(wordIn('')).toBeNull();
  });
});

describe('finding while typing', () => {
  test.each<[string, boolean]>([
    ['', true],
    ['パスポート', true],
    ['ぱすぽーと', true],
    ['ﾊﾟｽﾎﾟｰﾄ', true],
    ['PASS', true],
    ['りょけん 原本', true],
    ['りょけん　原本', true],
    ['原 本', true],
    ['りょけん 写し', false],
    ['免許', false],
  ])('%s', (words, isFound) => {
    expect(fits(['パスポート（原本）', 'passport', 'りょけん'], words)).toBe(isFound);
  });
});

const names: Names = {
  ja: { text: '旅券', status: 'confirmed' },
  'ja-easy': { text: '{旅券|りょけん}', status: 'confirmed' },
  en: { text: 'Passport', status: 'confirmed' },
};

describe('names', () => {
  test('a translation that was changed waits for a look again; Japanese is the city’s own', () => {
    expect(withName(names, 'en', 'A passport').en).toEqual({ text: 'A passport', status: 'unconfirmed' });
    expect(withName(names, 'ja', 'パスポート').ja).toEqual({ text: 'パスポート', status: 'confirmed' });
  });

  test('an emptied translation is none; Japanese stays, empty', () => {
    expect(withName(names, 'en', '')).not.toHaveProperty('en');
    expect(withName(names, 'ja', '').ja.text).toBe('');
    expect(withName(names, 'ko', '')).toEqual(names);
  });

  test('they are searched as written and as read', () => {
    expect(searchedNames(names)).toEqual(['旅券', '旅券', 'りょけん', 'Passport']);
  });

  test('what is missing and what waits is told, and what nobody uses', () => {
    expect(missingLanguages(names)).toEqual(['pt', 'zh', 'vi', 'fil', 'ko']);
    expect(nameFlagsOf(names, 1)).toEqual(['missing']);
    expect(nameFlagsOf(withName(names, 'en', 'A passport'), 0)).toEqual(['missing', 'translation', 'unused']);
  });
});

test('a way to show a paper cannot ask for more than it lists', () => {
  const counts = [
    { take: 1, of: ['passport'] },
    { take: 2, of: ['passport'] },
    { take: 1, of: [] },
  ];
  expect(wayFaults({ counts })).toEqual(['counts.1.take', 'counts.2.take']);
});

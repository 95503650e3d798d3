import { readFileSync } from 'node:fs';
import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BoardCall } from '../../../domain/views/board.ts';
import { sentenceOf } from '../../../renderer/board/announce/sentence.ts';
import { spokenCall } from '../../../renderer/board/announce/spoken-call.ts';

const COUNTERS = [{ id: '3', names: { ja: '3番窓口', en: 'counter 3' } }];

const texts = (language: string): object => {
  const file = new URL(`../../../assets/locales/${language}/board.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as object;
};

let say: (call: Partial<BoardCall>, language: 'ja' | 'en') => string;
beforeAll(async () => {
  const resources = { ja: { board: texts('ja') }, en: { board: texts('en') } };
  const i18n = i18next.createInstance();
  await i18n.init({ lng: 'ja', resources, ns: ['board'], interpolation: { escapeValue: false } });
  const t = (language: string): TFunction<'board'> => i18n.getFixedT(language, 'board');
  const usual = { number: 'A012', counter: '3', kind: 'reception', late: false } as BoardCall;
  say = (call, language) => sentenceOf(spokenCall({ ...usual, ...call }, COUNTERS), language, t(language));
});

describe('what is said of a call', () => {
  test.each([
    [{}, '番号札、エーの、12番の方、3番窓口へお越しください。'],
    [{ late: true }, '大変お待たせいたしました。番号札、エーの、12番の方、3番窓口へお越しください。'],
    [{ kind: 'handover' }, '番号札、エーの、12番の方、書類ができました。3番窓口へお越しください。'],
    [{ kind: 'query' }, '番号札、エーの、12番の方、確認したいことがあります。3番窓口へお越しください。'],
    [{ number: 'BC100' }, '番号札、ビーシーの、100番の方、3番窓口へお越しください。'],
    [{ counter: 'gone' }, '番号札、エーの、12番の方、goneへお越しください。'],
  ] as const)('%j', (call, sentence) => {
    expect(say(call, 'ja')).toBe(sentence);
  });

  test('in English', () => {
    expect(say({}, 'en')).toBe('Number A 12, please come to counter 3.');
    expect(say({ late: true }, 'en')).toBe(
      'We are sorry to have kept you waiting. Number A 12, please come to counter 3.',
    );
  });
});

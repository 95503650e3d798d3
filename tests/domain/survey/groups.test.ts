import { describe, expect, it } from 'vitest';
import { choiceResults } from '../../../domain/survey/choice-groups.ts';
import { ALL, hideGroups, hideMonthlyGroups } from '../../../domain/survey/groups.ts';

const K = 10;

describe('groups', () => {
  it('hides a small one whole, and the smallest other, so that subtraction gives nothing away', () => {
    const sizes = [
      { group: 'tennyu', n: 4 },
      { group: 'shomei', n: 60 },
      { group: 'kokuho', n: 25 },
      { group: 'none', n: 0 },
    ];
    expect([...hideGroups(sizes, K)].sort()).toEqual(['kokuho', 'tennyu']);
  });

  it('hides the sum where nothing else helps', () => {
    expect(
      [
        ...hideGroups(
          [
            { group: 'tennyu', n: 4 },
            { group: 'none', n: 0 },
          ],
          K,
        ),
      ].sort(),
    ).toEqual([ALL, 'tennyu']);
  });

  it('hides by month so that neither the year nor all services give a month away', () => {
    const n: Readonly<Record<string, readonly number[]>> = {
      a: [4, 40, 30],
      b: [50, 20, 70],
      c: [80, 60, 90],
    };
    const sizes = Object.entries(n).flatMap(([name, list]) =>
      list.map((size, index) => ({ group: name, month: `2026-0${index + 4}`, n: size })),
    );
    expect([...hideMonthlyGroups(sizes, K)].sort()).toEqual([
      'a@2026-04',
      'a@2026-05',
      'b@2026-04',
      'b@2026-05',
    ]);
  });
});

describe('options and bands', () => {
  const languages = (ja: number, en: number, vi: number, fil: number) => [
    { code: 'ja', count: ja },
    { code: 'en', count: en },
    { code: 'vi', count: vi },
    { code: 'fil', count: fil },
  ];

  /** The whole hall's answers, all from one group. */
  const resultOf = (counts: ReturnType<typeof languages>) => {
    const codes = counts.map(({ code }) => code);
    const choices = counts.map(({ code, count }) => ({ group: 'shomei', code, count }));
    const result = choiceResults('language', codes, ['shomei'], choices, K).get(ALL);
    if (!result) throw new Error('no result for the whole hall');
    return result;
  };

  it('are shown with their shares', () => {
    const result = resultOf(languages(60, 20, 20, 0));
    expect(result).toMatchObject({ hidden: false, n: 100 });
    expect(!result.hidden && result.distribution.map(({ count, share }) => [count, share])).toEqual([
      [60, 0.6],
      [20, 0.2],
      [20, 0.2],
      [0, 0],
    ]);
  });

  it('are hidden where few persons are behind them, with the next smallest', () => {
    const result = resultOf(languages(60, 20, 3, 0));
    expect(!result.hidden && result.distribution.map(({ count, hidden }) => [count, hidden])).toEqual([
      [60, false],
      [null, true],
      [null, true],
      [0, false],
    ]);
  });

  it('hide n where it would give a count away', () => {
    const result = resultOf(languages(0, 8, 3, 0));
    expect(result).toMatchObject({ hidden: false, n: null });
    expect(!result.hidden && result.distribution.every(({ share }) => share === null)).toBe(true);
  });

  it('are hidden whole below k', () => {
    expect(resultOf(languages(5, 2, 0, 0))).toEqual({
      hidden: true,
      question: 'language',
    });
  });
});

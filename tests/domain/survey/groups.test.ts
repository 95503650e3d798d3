import { describe, expect, it } from 'vitest';
import { choiceResult } from '../../../domain/survey/choice-results.ts';
import {
  ALL,
  type GroupCounts,
  groupResults,
  hideGroups,
  hideMonthlyGroups,
} from '../../../domain/survey/groups.ts';
import { counts } from './counts.ts';

const K = 10;

describe('groups', () => {
  const group = (
    name: string,
    best: readonly number[],
    before: readonly number[] | null = null,
  ): GroupCounts => ({
    group: name,
    counts: counts(best),
    before: before === null ? null : counts(before),
  });

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

  it('shows neither figure of a hidden group, nor a change from a hidden year', () => {
    const groups = [
      group('tennyu', [4, 0, 0, 0, 0], [30, 10, 5, 5, 0]),
      group('shomei', [30, 10, 10, 5, 5], [30, 10, 5, 5, 0]),
      group('kokuho', [10, 5, 5, 3, 2], [3, 1, 0, 0, 0]),
      group('nenkin', [40, 20, 10, 5, 5], [10, 2, 0, 0, 0]),
    ];
    const all = group('x', [84, 35, 25, 13, 12], [73, 23, 10, 10, 0]);
    const results = new Map(groupResults(groups, all, K).map(({ group: name, result }) => [name, result]));
    expect([...results.keys()]).toEqual(['tennyu', 'shomei', 'kokuho', 'nenkin', ALL]);
    expect(results.get('tennyu')).toEqual({ hidden: true, question: 'overall', scale: 'satisfaction5' });
    expect(results.get('kokuho')).toEqual({ hidden: true, question: 'overall', scale: 'satisfaction5' });
    expect(results.get('shomei')).toMatchObject({ hidden: false, n: 60, change: { nBefore: 50 } });
    // Its year before (12) protects another group's 4: to show the change would show it.
    expect(results.get('nenkin')).toMatchObject({ hidden: false, n: 80, change: null });
    expect(results.get(ALL)).toMatchObject({ hidden: false, n: 169, change: { nBefore: 116 } });
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

  it('are shown with their shares', () => {
    const result = choiceResult('language', languages(60, 20, 20, 0), K);
    expect(result).toMatchObject({ hidden: false, n: 100 });
    expect(!result.hidden && result.distribution.map(({ count, share }) => [count, share])).toEqual([
      [60, 0.6],
      [20, 0.2],
      [20, 0.2],
      [0, 0],
    ]);
  });

  it('are hidden where few persons are behind them, with the next smallest', () => {
    const result = choiceResult('language', languages(60, 20, 3, 0), K);
    expect(!result.hidden && result.distribution.map(({ count, hidden }) => [count, hidden])).toEqual([
      [60, false],
      [null, true],
      [null, true],
      [0, false],
    ]);
  });

  it('hide n where it would give a count away', () => {
    const result = choiceResult('language', languages(0, 8, 3, 0), K);
    expect(result).toMatchObject({ hidden: false, n: null });
    expect(!result.hidden && result.distribution.every(({ share }) => share === null)).toBe(true);
  });

  it('are hidden whole below k', () => {
    expect(choiceResult('language', languages(5, 2, 0, 0), K)).toEqual({
      hidden: true,
      question: 'language',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { choiceResult } from '../../../domain/survey/choice-results.ts';
import { countTags, tagsOf } from '../../../domain/survey/comment-tags.ts';
import { drivers } from '../../../domain/survey/drivers.ts';
import {
  ALL,
  type GroupCounts,
  groupResults,
  hideGroups,
  hideMonthlyGroups,
} from '../../../domain/survey/groups.ts';
import {
  distributionOn,
  type QuestionCounts,
  questionResult,
  type ShownResult,
} from '../../../domain/survey/results.ts';
import { coreSurvey } from './core-survey.ts';

const K = 10;

/** Counts from the best score (5) to the worst (1). */
const counts = (best: readonly number[], change: Partial<QuestionCounts> = {}): QuestionCounts => ({
  question: 'overall',
  scale: 'satisfaction5',
  measure: 'satisfaction',
  distribution: best.map((count, index) => ({ score: best.length - index, count })),
  responses: best.reduce((sum, count) => sum + count, 0),
  served: null,
  ...change,
});

function shown(result: ReturnType<typeof questionResult>): ShownResult {
  if (result.hidden) throw new Error('hidden');
  return result;
}

describe('one question', () => {
  // 81 of 263: the satisfied share and its interval are those of Newcombe 1998 (Stat Med 17:857), Table I.
  const now = counts([31, 50, 100, 60, 22], { responses: 300, served: 1200 });

  it('counts the neutral answer as valid and no answer as none', () => {
    const result = shown(questionResult(now, null, K));
    expect(result.n).toBe(263);
    expect(result.responses).toBe(300);
    expect(result.responseRate).toBe(0.25);
    expect(result.mean).toBeCloseTo((31 * 5 + 50 * 4 + 100 * 3 + 60 * 2 + 22) / 263, 12);
    expect(result.satisfaction?.satisfied).toBe(81);
    expect(result.satisfaction?.share.toFixed(4)).toBe('0.3080');
    expect(result.satisfaction?.low.toFixed(4)).toBe('0.2553');
    expect(result.satisfaction?.high.toFixed(4)).toBe('0.3662');
    expect(result.distribution.map(({ score, count }) => [score, count])).toEqual([
      [5, 31],
      [4, 50],
      [3, 100],
      [2, 60],
      [1, 22],
    ]);
    expect(result.distribution.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 12);
    expect(result.change).toBeNull();
    expect(result.nps).toBeNull();
  });

  it('compares with the year before in points, as Newcombe 1998 (Stat Med 17:873), Table II (a)', () => {
    const result = shown(questionResult(counts([50, 6, 4, 5, 5]), counts([40, 8, 12, 10, 10]), K));
    expect(result.change?.points).toBeCloseTo(20, 10);
    expect(result.change?.low.toFixed(2)).toBe('5.24');
    expect(result.change?.high.toFixed(2)).toBe('33.39');
    expect(result.change?.nBefore).toBe(80);
  });

  it.each([
    ['there is no year before', null],
    ['the year before had another scale', counts([9, 9, 9, 9], { scale: 'satisfaction4' })],
    ['the year before had too few', counts([9, 0, 0, 0, 0])],
    ['the year before had none', counts([0, 0, 0, 0, 0])],
    ['it is another question', counts([9, 9, 9, 9, 9], { question: 'signage' })],
  ])('shows no change where %s', (_, before) => {
    expect(shown(questionResult(now, before, K)).change).toBeNull();
  });

  it('is hidden whole below k, and tells nothing', () => {
    expect(questionResult(counts([9, 0, 0, 0, 0]), now, K)).toEqual({
      hidden: true,
      question: 'overall',
      scale: 'satisfaction5',
    });
    expect(questionResult(counts([10, 0, 0, 0, 0]), now, K).hidden).toBe(false);
  });

  it('has empty cells without answers, not zeros', () => {
    const result = shown(questionResult(counts([0, 0, 0, 0, 0], { served: 0 }), now, K));
    expect(result).toMatchObject({ n: 0, mean: null, satisfaction: null, change: null, responseRate: null });
    expect(result.distribution.every(({ count, share }) => count === 0 && share === null)).toBe(true);
  });

  it('has satisfaction only on a satisfaction scale', () => {
    const way = counts([40, 10, 5], { scale: 'wayfinding3', measure: 'distribution' });
    const result = shown(questionResult(way, way, K));
    expect(result.satisfaction).toBeNull();
    expect(result.change).toBeNull();
    expect(result.mean).not.toBeNull();
  });

  it('has NPS only on its own scale', () => {
    const distribution = [12, 8, 5, 5, 4, 3, 2, 1, 0, 0, 0].map((count, index) => ({
      score: 10 - index,
      count,
    }));
    const result = shown(questionResult(counts([], { measure: 'nps', scale: 'nps', distribution }), null, K));
    // 20 promoters (10, 9), 10 detractors (6 and below) of 40.
    expect(result.nps).toBeCloseTo(25, 12);
    expect(result.satisfaction).toBeNull();
  });

  it('lists every score of the scale, chosen or not', () => {
    const scale = coreSurvey().scales[0];
    if (!scale) throw new Error('the core form has changed');
    expect(distributionOn(scale, new Map([['satisfied', 3]]))).toEqual([
      { score: 5, count: 0 },
      { score: 4, count: 3 },
      { score: 3, count: 0 },
      { score: 2, count: 0 },
      { score: 1, count: 0 },
    ]);
  });
});

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

describe('drivers', () => {
  const item = (question: string, pairs: readonly (readonly [number, number, number])[]) => ({
    question,
    scale: 'satisfaction5',
    pairs: pairs.map(([x, y, count]) => ({ x, y, count })),
  });

  it('come strongest first, with n, small ones hidden and those without a value last', () => {
    const result = drivers(
      [
        item('signage', [
          [5, 1, 20],
          [1, 5, 20],
        ]),
        item('cleanliness', [[5, 5, 9]]),
        item('time_taken', [
          [5, 5, 30],
          [3, 3, 20],
          [1, 1, 10],
        ]),
        item('reception', [
          [5, 5, 30],
          [3, 5, 20],
          [1, 1, 10],
        ]),
        item('privacy', [
          [4, 5, 20],
          [4, 1, 20],
        ]),
      ],
      K,
    );
    expect(result.map(({ question, n, hidden }) => [question, n, hidden])).toEqual([
      ['time_taken', 60, false],
      ['reception', 60, false],
      ['signage', 40, false],
      ['cleanliness', null, true],
      ['privacy', 40, false],
    ]);
    expect(result.map(({ rho }) => rho)).toEqual([1, expect.closeTo(0.8, 0), -1, null, null]);
  });
});

describe('tags of comments', () => {
  const name = (text: string) => ({ ja: { text, status: 'confirmed' as const } });
  const tags = [
    { id: 'wait', names: name('待ち時間'), words: ['待つ', '待った', '待ち'] },
    { id: 'toilet', names: name('トイレ'), words: ['トイレ', 'WC'] },
  ];

  it.each([
    ['長く待った。トイレが遠い', ['wait', 'toilet']],
    ['ﾄｲﾚがきれい', ['toilet']],
    ['といれ', ['toilet']],
    ['ｗｃはどこ', ['toilet']],
    ['親切でした', []],
  ])('%s', (comment, expected) => {
    expect(tagsOf(comment, tags)).toEqual(expected);
  });

  it('count comments, not words', () => {
    expect(countTags(['待った、待った', '待ちくたびれた', '親切'], tags)).toEqual([
      { tag: 'wait', comments: 2 },
      { tag: 'toilet', comments: 0 },
    ]);
  });
});

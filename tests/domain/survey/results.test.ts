import { describe, expect, it } from 'vitest';
import { distributionOn, questionResult, type ShownResult } from '../../../domain/survey/results.ts';
import { coreSurvey } from './core-survey.ts';
import { counts } from './counts.ts';

const K = 10;

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

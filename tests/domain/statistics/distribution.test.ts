import { describe, expect, it } from 'vitest';
import {
  type Distribution,
  distributionMean,
  distributionN,
  topTwoCount,
} from '../../../domain/statistics/distribution.ts';

const of = (...counts: number[]): Distribution => counts.map((count, index) => ({ score: index + 1, count }));

describe('distribution', () => {
  it.each([
    { counts: of(1, 2, 3, 4, 10), n: 20, mean: 4, topTwo: 14 },
    { counts: of(0, 0, 7, 0, 0), n: 7, mean: 3, topTwo: 0 },
    { counts: of(5, 0, 0, 0, 0), n: 5, mean: 1, topTwo: 0 },
    { counts: [...of(1, 2, 3, 4, 10)].reverse(), n: 20, mean: 4, topTwo: 14 },
  ])('has n $n, mean $mean, top two $topTwo', ({ counts, n, mean, topTwo }) => {
    expect(distributionN(counts)).toBe(n);
    expect(distributionMean(counts)).toBeCloseTo(mean, 12);
    expect(topTwoCount(counts)).toBe(topTwo);
  });

  it('has no mean without answers, and not 0', () => {
    expect(distributionMean(of(0, 0, 0, 0, 0))).toBeNull();
    expect(distributionMean([])).toBeNull();
  });

  it('takes the top two from the scale, not from the scores that were chosen', () => {
    expect(topTwoCount(of(3, 4, 0, 0, 0))).toBe(0);
  });
});

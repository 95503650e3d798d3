import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  newcombeDifference,
  type Proportion,
  wilsonInterval,
  Z95,
} from '../../../domain/statistics/proportion-interval.ts';

/**
 * R. G. Newcombe, "Two-sided confidence intervals for the single proportion: comparison of seven methods",
 * Statistics in Medicine 17 (1998) 857–872, Table I, method 3 (score, no continuity correction).
 */
const TABLE_I = [
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
] as const;

/**
 * R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of
 * eleven methods", Statistics in Medicine 17 (1998) 873–890, Table II, method 10, contrasts (a) to (h).
 */
const TABLE_II = [
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
] as const;

/** Root of `f` in [a, b] by bisection, f(a) and f(b) of opposite sign. */
function root(f: (value: number) => number, a: number, b: number): number {
  let [low, high] = [a, b];
  const rising = f(high) > 0;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (f(middle) > 0 === rising) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** The limits as the definition has them: the π at which the score test just rejects the observed share. */
function scoreLimits({ successes, n }: Proportion): readonly [number, number] {
  const share = successes / n;
  const rejects = (pi: number) => (share - pi) ** 2 - (Z95 ** 2 * pi * (1 - pi)) / n;
  const low = successes === 0 ? 0 : root(rejects, 0, share);
  const high = successes === n ? 1 : root(rejects, share, 1);
  return [low, high];
}

/** Newcombe's own writing of method 10: the variance taken at the score limits, not the limits' distances. */
function differenceLimits(first: Proportion, second: Proportion): readonly [number, number] {
  const [l1, u1] = scoreLimits(first);
  const [l2, u2] = scoreLimits(second);
  const difference = first.successes / first.n - second.successes / second.n;
  const delta = Z95 * Math.sqrt((l1 * (1 - l1)) / first.n + (u2 * (1 - u2)) / second.n);
  const epsilon = Z95 * Math.sqrt((u1 * (1 - u1)) / first.n + (l2 * (1 - l2)) / second.n);
  return [difference - delta, difference + epsilon];
}

const proportion = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.record({ n: fc.constant(n), successes: fc.integer({ min: 0, max: n }) }));

describe('Wilson interval', () => {
  it.each(TABLE_I)('%i of %i is %f to %f as published', (successes, n, low, high) => {
    const interval = wilsonInterval({ successes, n });
    expect(interval?.low.toFixed(4)).toBe(low.toFixed(4));
    expect(interval?.high.toFixed(4)).toBe(high.toFixed(4));
  });

  it('solves the score equation in 1,000 random tables', () => {
    fc.assert(
      fc.property(proportion, (observed) => {
        const [low, high] = scoreLimits(observed);
        const interval = wilsonInterval(observed);
        expect(interval?.low).toBeCloseTo(low, 9);
        expect(interval?.high).toBeCloseTo(high, 9);
      }),
      { numRuns: 1000, seed: 19270600 },
    );
  });

  it('never leaves 0 to 1 and always holds the observed share', () => {
    fc.assert(
      fc.property(proportion, (observed) => {
        const share = observed.successes / observed.n;
        const interval = wilsonInterval(observed) ?? { low: 2, high: -1 };
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(interval.low).toBeLessThanOrEqual(share);
        expect(interval.high).toBeGreaterThanOrEqual(share);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it('has no interval without observations', () => {
    expect(wilsonInterval({ successes: 0, n: 0 })).toBeNull();
  });

  it.each([
    [-1, 10],
    [11, 10],
    [0.5, 10],
    [1, 2.5],
    [Number.NaN, 10],
  ])('refuses %f of %f', (successes, n) => {
    expect(() => wilsonInterval({ successes, n })).toThrow(RangeError);
  });
});

describe('Newcombe difference', () => {
  it.each(TABLE_II)('%i/%i − %i/%i is %f to %f as published', (a, m, b, n, low, high) => {
    const result = newcombeDifference({ successes: a, n: m }, { successes: b, n });
    expect(result?.difference).toBeCloseTo(a / m - b / n, 12);
    expect(result?.low.toFixed(4)).toBe(low.toFixed(4));
    expect(result?.high.toFixed(4)).toBe(high.toFixed(4));
  });

  it('agrees with the variance form over bisected limits in 1,000 random tables', () => {
    fc.assert(
      fc.property(proportion, proportion, (first, second) => {
        const [low, high] = differenceLimits(first, second);
        const result = newcombeDifference(first, second);
        expect(result?.low).toBeCloseTo(low, 9);
        expect(result?.high).toBeCloseTo(high, 9);
      }),
      { numRuns: 1000, seed: 19980430 },
    );
  });

  it('turns its sign when the groups change places', () => {
    fc.assert(
      fc.property(proportion, proportion, (first, second) => {
        const there = newcombeDifference(first, second);
        const back = newcombeDifference(second, first);
        expect(there?.low).toBeCloseTo(-(back?.high ?? Number.NaN), 12);
        expect(there?.high).toBeCloseTo(-(back?.low ?? Number.NaN), 12);
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it('says nothing where one side has no observations', () => {
    expect(newcombeDifference({ successes: 3, n: 5 }, { successes: 0, n: 0 })).toBeNull();
    expect(newcombeDifference({ successes: 0, n: 0 }, { successes: 3, n: 5 })).toBeNull();
  });
});

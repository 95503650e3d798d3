import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CountedPair, spearman } from '../../../domain/statistics/rank-correlation.ts';

function pairs(xs: readonly number[], ys: readonly number[]): CountedPair[] {
  return xs.map((x, index) => ({ x, y: ys[index] ?? Number.NaN, count: 1 }));
}

/** Mid-rank by counting: 1 + those below + half of the others equal. */
function midRanks(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return 1 + below + (equal - 1) / 2;
  });
}

/** Σ (t³ − t) / 12 over the groups of ties. */
function tieTerm(values: readonly number[]): number {
  return [...new Set(values)]
    .map((value) => values.filter((other) => other === value).length)
    .reduce((sum, t) => sum + (t ** 3 - t) / 12, 0);
}

/** Siegel, Nonparametric Statistics (1956), formula 9.9: by squared rank differences with terms for ties. */
function siegel(xs: readonly number[], ys: readonly number[]): number | null {
  const n = xs.length;
  const sx = (n ** 3 - n) / 12 - tieTerm(xs);
  const sy = (n ** 3 - n) / 12 - tieTerm(ys);
  if (sx === 0 || sy === 0) return null;
  const yRanks = midRanks(ys);
  const dd = midRanks(xs).reduce((sum, rank, index) => sum + (rank - (yRanks[index] ?? 0)) ** 2, 0);
  return (sx + sy - dd) / (2 * Math.sqrt(sx * sy));
}

describe('Spearman rank correlation', () => {
  it('gives −29/165 for the ten pairs of IQ and hours of TV (Wikipedia, "Spearman\'s rank correlation")', () => {
    const iq = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17];
    const result = spearman(pairs(iq, hours));
    expect(result.n).toBe(10);
    expect(result.rho).toBeCloseTo(-29 / 165, 12);
  });

  it('gives 0.8207826816681233 for the tied example of the SciPy reference (stats.spearmanr)', () => {
    expect(spearman(pairs([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])).rho).toBeCloseTo(0.8207826816681233, 14);
  });

  it('agrees with ranks by counting and tie terms in 1,000 random tables of five levels', () => {
    const level = fc.integer({ min: 1, max: 5 });
    const answers = fc.array(fc.tuple(level, level), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(answers, (list) => {
        const xs = list.map(([x]) => x);
        const ys = list.map(([, y]) => y);
        const expected = siegel(xs, ys);
        const { n, rho } = spearman(pairs(xs, ys));
        expect(n).toBe(list.length);
        if (expected === null) expect(rho).toBeNull();
        else expect(rho).toBeCloseTo(expected, 10);
      }),
      { numRuns: 1000, seed: 19040100 },
    );
  });

  it('reads a cross table as the same answers one by one', () => {
    const table = [
      { x: 5, y: 5, count: 30 },
      { x: 4, y: 5, count: 12 },
      { x: 4, y: 4, count: 25 },
      { x: 2, y: 3, count: 4 },
      { x: 1, y: 1, count: 0 },
    ];
    const single = table.flatMap(({ x, y, count }) =>
      Array.from({ length: count }, () => ({ x, y, count: 1 })),
    );
    expect(spearman(table)).toEqual(spearman(single));
    expect(spearman(table).n).toBe(71);
  });

  it('is exactly 1 or −1 for a perfect order', () => {
    expect(spearman(pairs([1, 2, 3], [10, 20, 90])).rho).toBe(1);
    expect(spearman(pairs([1, 2, 3], [90, 20, 10])).rho).toBe(-1);
  });

  it.each([
    ['no answers', []],
    ['one answer', [{ x: 1, y: 2, count: 1 }]],
    ['one level on a side', pairs([3, 3, 3], [1, 2, 3])],
    ['levels without answers', [...pairs([3, 3], [1, 2]), { x: 4, y: 5, count: 0 }]],
  ])('has no value for %s', (_, list) => {
    expect(spearman(list).rho).toBeNull();
  });

  it.each([
    { x: Number.NaN, y: 1, count: 1 },
    { x: 1, y: Number.POSITIVE_INFINITY, count: 1 },
    { x: 1, y: 1, count: -1 },
    { x: 1, y: 1, count: 1.5 },
  ])('refuses %o', (pair) => {
    expect(() => spearman([pair])).toThrow(RangeError);
  });
});

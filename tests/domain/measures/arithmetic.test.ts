import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKETS, bucketCounts } from '../../../domain/measures/buckets.ts';
import { percentile } from '../../../domain/measures/percentile.ts';
import { halfUp, meanTenths, share, tenths } from '../../../domain/measures/rounding.ts';
import { clipped, unionLength } from '../../../domain/measures/span.ts';

describe('rounding', () => {
  it.each([
    [0, 0],
    [49, 0],
    [50, 1],
    [149, 1],
    [150, 2],
    [3_600_000, 36_000],
  ])('%i ms are %i tenths of a second', (ms, expected) => {
    expect(tenths(ms)).toBe(expected);
  });

  it.each([
    [1, 3, 3333],
    [2, 3, 6667],
    [1, 20_000, 1],
    [1, 20_001, 0],
    [5, 5, 10_000],
    [0, 7, 0],
    [0, 0, null],
  ])('%i of %i is the share %s', (part, whole, expected) => {
    expect(share(part, whole)).toBe(expected);
  });

  it('a mean of nothing is nothing', () => {
    expect(meanTenths(0, 0)).toBeNull();
    expect(meanTenths(0, 3)).toBe(0);
  });

  it('is that of exact arithmetic, also for ten years of tickets', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 51 }),
        fc.integer({ min: 1, max: 2 ** 31 }),
        (numerator, denominator) => {
          const exact = (2n * BigInt(numerator) + BigInt(denominator)) / (2n * BigInt(denominator));
          expect(BigInt(halfUp(numerator, denominator))).toBe(exact);
        },
      ),
    );
  });
});

describe('percentile by nearest rank', () => {
  it.each([
    [[], 50, null],
    [[7], 1, 7],
    [[7], 100, 7],
    [[1, 2], 50, 1],
    [[1, 2], 51, 2],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 90, 9],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 90, 10],
    [[15, 20, 35, 40, 50], 30, 20],
    [[15, 20, 35, 40, 50], 40, 20],
    [[15, 20, 35, 40, 50], 50, 35],
  ])('of %j at %i %% is %s', (values, percent, expected) => {
    expect(percentile(values, percent)).toBe(expected);
  });
});

describe('buckets', () => {
  it('join without gaps from 0 to the open one', () => {
    expect(BUCKETS[0]?.fromS).toBe(0);
    expect(BUCKETS.at(-1)).toEqual({ fromS: 10_800, toS: null });
    for (const [index, bucket] of BUCKETS.slice(1).entries()) expect(bucket.fromS).toBe(BUCKETS[index]?.toS);
  });

  it('take every value exactly once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20_000_000)), (values) => {
        expect(bucketCounts(values).reduce((a, b) => a + b, 0)).toBe(values.length);
      }),
    );
  });

  it('take the lower edge and not the upper', () => {
    const filled = bucketCounts([59_999, 60_000, 10_799_999, 10_800_000]);
    expect(filled.map((count, index) => (count ? `${BUCKETS[index]?.fromS}:${count}` : '')).join('')).toBe(
      '0:160:17200:110800:1',
    );
  });
});

describe('spans', () => {
  it('are clipped to limits; what lies outside falls away', () => {
    const spans = [
      { from: 0, to: 5 },
      { from: 5, to: 15 },
      { from: 12, to: 30 },
      { from: 20, to: 25 },
      { from: 13, to: 13 },
    ];
    expect(clipped(spans, { from: 10, to: 20 })).toEqual([
      { from: 10, to: 15 },
      { from: 12, to: 20 },
    ]);
  });

  it('union counts shared time once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(60), fc.nat(20))), (pairs) => {
        const spans = pairs.map(([from, length]) => ({ from, to: from + length }));
        const covered = Array.from({ length: 81 }, (_, at) =>
          spans.some(({ from, to }) => from <= at && at < to),
        );
        expect(unionLength(spans)).toBe(covered.filter(Boolean).length);
      }),
    );
  });
});

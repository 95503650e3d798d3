import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneWayTable } from '../../../domain/privacy/count-table.ts';
import { feasibleInterval, suppress } from '../../../domain/privacy/suppress.ts';
import { letters, type Margins, oneWay, twoWay } from './count-tables.ts';

const published: Margins = { rows: 'published', columns: 'published', grand: 'published' };
const sorted = (ids: ReadonlySet<string>) => [...ids].sort();

describe('small cells of one dimension', () => {
  it.each([
    { why: 'nothing is small', counts: [10, 40, 0, 15], total: 'published', hidden: [] },
    {
      why: 'one small cell takes the smallest other with it',
      counts: [3, 50, 20],
      total: 'published',
      hidden: ['a', 'c'],
    },
    {
      why: 'two small cells are too few together',
      counts: [1, 2, 40, 30],
      total: 'published',
      hidden: ['a', 'b', 'd'],
    },
    { why: 'two small cells protect each other', counts: [6, 7, 40], total: 'published', hidden: ['a', 'b'] },
    { why: '0 stays, so it cannot protect', counts: [4, 0, 0, 25], total: 'published', hidden: ['a', 'd'] },
    { why: 'the only cell takes its total with it', counts: [4, 0], total: 'published', hidden: ['T', 'a'] },
    {
      why: 'all cells are too few, so the total goes',
      counts: [3, 8],
      total: 'published',
      hidden: ['T', 'a', 'b'],
    },
    { why: 'without a total nothing more is needed', counts: [3, 50, 20], total: 'absent', hidden: ['a'] },
    { why: 'zeros only', counts: [0, 0], total: 'published', hidden: [] },
    { why: 'no cells', counts: [], total: 'published', hidden: [] },
    { why: 'k itself is shown', counts: [10, 9, 30], total: 'published', hidden: ['a', 'b'] },
  ] as const)('$why: $counts', ({ counts, total, hidden }) => {
    const result = suppress(oneWay(counts, total), 10);
    expect(sorted(result.hidden)).toEqual(hidden);
    expect([...result.unprotected]).toEqual([]);
  });

  it('says so where a total published elsewhere gives a count away', () => {
    const result = suppress(oneWay([4, 0], 'fixed'), 10);
    expect(sorted(result.hidden)).toEqual(['a']);
    expect([...result.unprotected]).toEqual(['a']);
  });

  it('never hides a total published elsewhere', () => {
    const result = suppress(oneWay([3, 50, 20], 'fixed'), 10);
    expect(sorted(result.hidden)).toEqual(['a', 'c']);
    expect([...result.unprotected]).toEqual([]);
  });

  it('hides the next smallest cells, one by one, as a second writing of the rule does', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 3, max: 12 }), (list, k) => {
        expect(sorted(suppress(oneWay(list), k).hidden)).toEqual(secondWriting(list, k));
      }),
      { numRuns: 2000, seed: 10 },
    );
  });
});

/** One dimension by closed form: with m hidden cells of sum s, each lies in 1 … s − (m − 1). */
function secondWriting(counts: readonly number[], k: number): string[] {
  const ascending = counts
    .map((count, index) => ({ count, id: letters[index] ?? '' }))
    .filter((c) => c.count > 0);
  ascending.sort((a, b) => a.count - b.count);
  let m = ascending.filter(({ count }) => count < k).length;
  if (m === 0) return [];
  const total = counts.reduce((sum, count) => sum + count, 0);
  const widthOf = (size: number) =>
    ascending.slice(0, size).reduce((sum, { count }) => sum + count, 0) - size;
  if (total < k) return [...ascending.slice(0, m).map(({ id }) => id), 'T'].sort();
  while (m < ascending.length && (m === 1 || widthOf(m) < k)) m += 1;
  const short = m === 1 || widthOf(m) < k;
  return [...ascending.slice(0, m).map(({ id }) => id), ...(short ? ['T'] : [])].sort();
}

describe('small cells of two dimensions', () => {
  it('closes a rectangle around one small cell, with the smallest counts that do', () => {
    const counts = [
      [3, 40, 90],
      [60, 20, 70],
      [80, 30, 95],
    ];
    expect(sorted(suppress(twoWay(counts, published), 10).hidden)).toEqual(['00', '01', '10', '11']);
  });

  it('needs no rectangle where only row totals are published', () => {
    const counts = [
      [3, 40, 90],
      [60, 20, 70],
    ];
    const margins: Margins = { rows: 'published', columns: 'absent', grand: 'absent' };
    expect(sorted(suppress(twoWay(counts, margins), 10).hidden)).toEqual(['00', '01']);
  });

  it('hides row totals only where cells do not suffice, and then protects them too', () => {
    const counts = [
      [4, 0],
      [30, 20],
      [25, 40],
    ];
    const margins: Margins = { rows: 'published', columns: 'absent', grand: 'published' };
    // Row 0 holds one count, so its total gives it away; hidden, it needs another total beside it, and that one a
    // hidden cell in its row, or the row's sum would bring it back.
    expect(sorted(suppress(twoWay(counts, margins), 10).hidden)).toEqual(['00', '11', 'R0', 'R1']);
  });

  it('hides large cells rather than a small total', () => {
    const counts = [
      [3, 15],
      [20, 0],
      [900, 800],
    ];
    expect(sorted(suppress(twoWay(counts, published), 10).hidden)).toEqual(['00', '01', '20', '21']);
  });

  it('keeps the month grid of a year safe against subtraction', () => {
    const counts = [
      [12, 4, 30, 25],
      [40, 50, 45, 60],
      [0, 11, 14, 3],
    ];
    const table = twoWay(counts, published);
    const { hidden, unprotected } = suppress(table, 10);
    expect(unprotected.size).toBe(0);
    expect(hidden.has('20')).toBe(false);
    for (const id of hidden) {
      const { low, high } = feasibleInterval(table, hidden, id);
      expect(high - low).toBeGreaterThanOrEqual(10);
    }
  });
});

describe('what is refused', () => {
  it.each([0, 2, 2.5, -1, 1001, Number.NaN])('a threshold of %f', (k) => {
    expect(() => suppress(oneWay([1, 2]), k)).toThrow(RangeError);
  });

  it.each([[-1], [0.5], [Number.NaN]])('a count of %f', (count) => {
    expect(() => oneWay([count])).toThrow(RangeError);
  });

  it('an id that stands twice', () => {
    expect(() => oneWayTable([{ id: 'T', count: 1 }], { id: 'T', status: 'published' })).toThrow(RangeError);
  });

  it('the interval of a value that is shown', () => {
    expect(() => feasibleInterval(oneWay([5, 6]), new Set(['a']), 'b')).toThrow(RangeError);
  });
});

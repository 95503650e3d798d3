import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountTable, TotalStatus } from '../../../domain/privacy/count-table.ts';
import { feasibleInterval, suppress } from '../../../domain/privacy/suppress.ts';
import { twoWay } from './count-tables.ts';

/** Every table of whole numbers up to `most` that agrees with all that is published; hidden cells are not 0. */
function* agreeing(
  table: CountTable,
  hidden: ReadonlySet<string>,
  most: number,
): Generator<ReadonlyMap<string, number>> {
  const cells = table.values.filter(({ level }) => level === 'cell');
  const totals = table.values.filter(({ level }) => level !== 'cell');
  const partsOf = (id: string): readonly string[] => {
    if (id === 'T') return cells.map((cell) => cell.id);
    const place = id.startsWith('R') ? 0 : 1;
    return cells.map((cell) => cell.id).filter((cell) => cell[place] === id[1]);
  };
  const checks = totals.map((total) => ({ ...total, parts: new Set(partsOf(total.id)) }));
  const counts = new Map<string, number>();
  function* fill(index: number): Generator<ReadonlyMap<string, number>> {
    for (const { id, status, count, parts } of checks) {
      if (status === 'absent' || hidden.has(id)) continue;
      let sum = 0;
      let open = 0;
      for (const part of parts) {
        const known = counts.get(part);
        if (known === undefined) open += 1;
        else sum += known;
      }
      if (sum > count || (open === 0 && sum !== count)) return;
    }
    const cell = cells[index];
    if (cell === undefined) {
      const all = new Map(counts);
      for (const { id, parts } of checks)
        all.set(
          id,
          [...parts].reduce((sum, part) => sum + (counts.get(part) ?? 0), 0),
        );
      yield all;
      return;
    }
    const options = hidden.has(cell.id) ? Array.from({ length: most }, (_, n) => n + 1) : [cell.count];
    for (const option of options) {
      counts.set(cell.id, option);
      yield* fill(index + 1);
    }
    counts.delete(cell.id);
  }
  yield* fill(0);
}

function bruteForce(table: CountTable, hidden: ReadonlySet<string>, most: number) {
  const found = new Map([...hidden].map((id) => [id, { low: Number.POSITIVE_INFINITY, high: 0 }]));
  for (const counts of agreeing(table, hidden, most)) {
    for (const [id, interval] of found) {
      const value = counts.get(id) ?? 0;
      interval.low = Math.min(interval.low, value);
      interval.high = Math.max(interval.high, value);
    }
  }
  return found;
}

const status = fc.constantFrom<TotalStatus>('published', 'published', 'fixed', 'absent');
const grid = fc.constantFrom([2, 2], [2, 3], [3, 2], [1, 4]).chain(([rows = 1, columns = 1]) => {
  const line = fc.array(fc.constantFrom(0, 0, 1, 1, 2, 3, 4, 5), { minLength: columns, maxLength: columns });
  return fc.array(line, { minLength: rows, maxLength: rows });
});
const tables = fc
  .record({ counts: grid, rows: status, columns: status, grand: status })
  .map(({ counts, ...margins }) => twoWay(counts, margins));

describe('small cells, every table that could be behind the published one', () => {
  const k = 3;

  it('leaves each hidden value an interval at least k wide, or says that it cannot', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { hidden, unprotected } = suppress(table, k);
        for (const value of table.values.filter(({ id }) => unprotected.has(id)))
          expect(hidden.has(value.id)).toBe(true);
        if (!table.values.some((value) => value.status === 'fixed')) expect(unprotected.size).toBe(0);
        // Room for a change of k in every cell at once, so that a wide interval is never missed.
        for (const [id, { low, high }] of bruteForce(table, hidden, 5 + k)) {
          if (unprotected.has(id)) expect(high - low).toBeLessThan(k);
          else expect(high - low).toBeGreaterThanOrEqual(k);
        }
      }),
      { numRuns: 300, seed: 20260401 },
    );
  });

  it('computes the interval that enumeration finds, whatever is hidden', () => {
    const hiding = fc.tuple(tables, fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }));
    const most = 9;
    fc.assert(
      fc.property(hiding, ([table, choices]) => {
        const may = table.values.filter((value) => value.status === 'published' && value.count > 0);
        const hidden = new Set(may.filter((_, index) => choices[index]).map(({ id }) => id));
        for (const [id, found] of bruteForce(table, hidden, most)) {
          const { low, high } = feasibleInterval(table, hidden, id);
          expect(low).toBe(found.low);
          // Enumeration ends at `most` per cell: beyond, only "as far as it looked" can be compared.
          if (high <= most) expect(high).toBe(found.high);
          else expect(found.high).toBeGreaterThanOrEqual(Math.min(high, most));
        }
      }),
      { numRuns: 200, seed: 20260402 },
    );
  });

  it('hides every small published count, no zero and nothing published elsewhere', () => {
    const threshold = fc.integer({ min: 3, max: 20 });
    const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 }));
    const counts = fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(counts, status, status, status, threshold, (list, rows, columns, grand, limit) => {
        const table = twoWay(list, { rows, columns, grand });
        const { hidden } = suppress(table, limit);
        for (const value of table.values) {
          const small = value.count >= 1 && value.count < limit;
          if (value.status === 'published' && small) expect(hidden.has(value.id)).toBe(true);
          if (value.status !== 'published' || value.count === 0) expect(hidden.has(value.id)).toBe(false);
        }
      }),
      { numRuns: 300, seed: 20260403 },
    );
  });
});

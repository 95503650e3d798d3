import { oneWayTable, twoWayTable } from '../privacy/count-table.ts';
import { suppress } from '../privacy/suppress.ts';

/** The id of the row over all groups. */
export const ALL = 'ALL';

/** Valid answers of one question in one group. The groups of a list share all responses among them. */
interface GroupSize {
  readonly group: string;
  readonly n: number;
}

/** Valid answers of one question in one group and month. */
interface MonthlyGroupSize extends GroupSize {
  readonly month: string;
}

/**
 * The groups to hide whole: those with 1 ≤ n < k, and further ones, smallest first, so that none can be had by
 * subtracting the groups shown from `ALL`; `ALL` itself is among them where that does not suffice.
 * Together the hidden groups then have more than k answers, so that what subtraction leaves is a group that might
 * be shown. Give a group to those who did not say (no age, no service): `ALL` is the sum.
 */
export function hideGroups(groups: readonly GroupSize[], k: number): ReadonlySet<string> {
  const cells = groups.map(({ group, n }) => ({ id: group, count: n }));
  return suppress(oneWayTable(cells, { id: ALL, status: 'published' }), k).hidden;
}

/** The name of a cell in `hideMonthlyGroups`: a group in a month; `ALL` stands for all groups or all months. */
export function groupKey(group: string, month: string): string {
  return `${group}@${month}`;
}

/**
 * As `hideGroups`, for a table of groups by month that shows the sums over months and over groups beside it.
 * Returns the keys (`groupKey`) to hide.
 */
export function hideMonthlyGroups(sizes: readonly MonthlyGroupSize[], k: number): ReadonlySet<string> {
  const cells = sizes.map(({ group, month, n }) => ({
    id: groupKey(group, month),
    row: group,
    column: month,
    count: n,
  }));
  const table = twoWayTable(
    cells,
    { status: 'published', idOf: (group) => groupKey(group, ALL) },
    { status: 'published', idOf: (month) => groupKey(ALL, month) },
    { id: groupKey(ALL, ALL), status: 'published' },
  );
  return suppress(table, k).hidden;
}

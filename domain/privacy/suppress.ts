import { z } from 'zod';
import type { CountTable, Level, TableValue } from './count-table.ts';
import { findWay, maxMove, type Network, networkOf, ownRoomBelow } from './network.ts';

/** Counts from 1 to k − 1 are hidden. */
const DEFAULT_K = 10;
const smallCellThresholdSchema = z.int().min(3).max(1000);

interface Suppression {
  /** Ids of the values to leave empty and flag. A total that is `absent` is not among them. */
  readonly hidden: ReadonlySet<string>;
  /**
   * Hidden values that a reader can still narrow down to less than k, because a `fixed` total gives them away.
   * Empty for tables whose totals can all be hidden.
   */
  readonly unprotected: ReadonlySet<string>;
}

/** Where a value can lie; `high` is Infinity where nothing bounds it. */
interface FeasibleInterval {
  readonly low: number;
  readonly high: number;
}

const LEVELS: readonly Level[] = ['cell', 'margin', 'grand'];

const isSmall = ({ count }: TableValue, k: number): boolean => count >= 1 && count < k;

const indexesWhere = (values: readonly TableValue[], test: (value: TableValue) => boolean): number[] =>
  values.flatMap((value, index) => (test(value) ? [index] : []));

/** The values that a reader does not see: hidden ones and totals that are not published. */
function freeArcs(network: Network, hidden: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...hidden, ...indexesWhere(network.arcs, ({ status }) => status === 'absent')]);
}

function move(network: Network, hidden: ReadonlySet<number>, target: number, limit: number) {
  const free = freeArcs(network, hidden);
  const up = maxMove(network, target, 'up', free, limit);
  const down = maxMove(network, target, 'down', free, Math.min(limit, ownRoomBelow(network, target)));
  return { up, down, width: up.amount + down.amount };
}

/**
 * Where the hidden value `id` can lie, given the sums of the table, everything published, and that 0 is never hidden.
 * Throws RangeError for an id that is not hidden.
 */
export function feasibleInterval(
  table: CountTable,
  hidden: ReadonlySet<string>,
  id: string,
): FeasibleInterval {
  const target = table.values.findIndex((value) => value.id === id);
  const value = table.values[target];
  if (value === undefined || !hidden.has(id)) throw new RangeError(`not hidden: ${id}`);
  const indexes = new Set(indexesWhere(table.values, (other) => hidden.has(other.id)));
  const { up, down } = move(networkOf(table), indexes, target, Number.POSITIVE_INFINITY);
  return { low: value.count - down.amount, high: value.count + up.amount };
}

/** Published values that may still be hidden, in the order in which they are: cells first, the smallest first. */
function candidates(network: Network, hidden: ReadonlySet<number>): readonly number[] {
  const rank = (index: number) => LEVELS.indexOf(network.arcs[index]?.level ?? 'grand');
  const count = (index: number) => network.arcs[index]?.count ?? 0;
  return indexesWhere(network.arcs, (value) => value.status === 'published' && value.count > 0)
    .filter((index) => !hidden.has(index))
    .sort((a, b) => rank(a) - rank(b) || count(a) - count(b));
}

/**
 * The values to hide next so that `target` can move further: the smallest are offered first until a way opens, and
 * of those offered only the ones on the way with the least sum are taken. Null where no way opens even with all.
 */
function nextToHide(
  network: Network,
  hidden: ReadonlySet<number>,
  target: number,
  k: number,
): readonly number[] | null {
  const { up, down } = move(network, hidden, target, k);
  const free = freeArcs(network, hidden);
  const inOrder = candidates(network, hidden);
  const canFall = down.amount < ownRoomBelow(network, target);
  const takenOf = (offers: number): readonly number[] | null => {
    const offered = new Set(inOrder.slice(0, offers));
    const price = (arc: number) => {
      if (free.has(arc)) return 0;
      return offered.has(arc) ? (network.arcs[arc]?.count ?? null) : null;
    };
    const way =
      findWay(network, target, 'up', up.shifts, price) ??
      (canFall ? findWay(network, target, 'down', down.shifts, price) : null);
    return way?.map(({ arc }) => arc).filter((arc) => offered.has(arc)) ?? null;
  };
  return takenOf(fewestOffers(inOrder.length, (offers) => takenOf(offers) !== null));
}

/** The smallest number of offers with which a way opens, or all of them; more offers never close a way. */
function fewestOffers(all: number, opens: (offers: number) => boolean): number {
  let low = 1;
  let high = all;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (opens(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

/**
 * Small-cell suppression: hides every count from 1 to k − 1, then further cells, smallest non-zero first, until the
 * interval in which each hidden value can lie, given everything published, is at least k wide (high − low ≥ k);
 * where the cells do not suffice, totals too. 0 stays. Throws RangeError unless k is a whole number from 3 to 1000.
 * Rule: measures, "Small cells". Exact for one- and two-dimensional tables, whose sums form a network.
 */
export function suppress(table: CountTable, k: number = DEFAULT_K): Suppression {
  if (!smallCellThresholdSchema.safeParse(k).success) throw new RangeError(`not a threshold: ${k}`);
  const network = networkOf(table);
  const hidden = new Set(
    indexesWhere(table.values, (value) => value.status === 'published' && isSmall(value, k)),
  );
  // Hiding more never narrows an interval, so a value that is protected once stays so.
  const waiting = [...hidden];
  for (let target = waiting.shift(); target !== undefined; target = waiting.shift()) {
    while (move(network, hidden, target, k).width < k) {
      const taken = nextToHide(network, hidden, target, k);
      if (taken === null) break;
      for (const arc of taken) hidden.add(arc);
      waiting.push(...taken);
    }
  }
  const ids = (indexes: readonly number[]) => new Set(indexes.map((index) => network.arcs[index]?.id ?? ''));
  const narrow = [...hidden].filter((target) => move(network, hidden, target, k).width < k);
  return { hidden: ids([...hidden]), unprotected: ids(narrow) };
}

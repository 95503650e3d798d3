import type { CountTable, TableValue } from './count-table.ts';

/** A value as seen from one of its two nodes: leaving it (`forward`) or coming into it. */
interface Step {
  readonly arc: number;
  readonly forward: boolean;
  readonly to: string;
}

export interface Network {
  readonly arcs: readonly TableValue[];
  readonly steps: ReadonlyMap<string, readonly Step[]>;
}

/** How far each value has been moved from its true count. */
type Shifts = number[];

/** What it costs to let a value move, ≥ 0; null where it may not. */
type Price = (arc: number) => number | null;

interface Flow {
  /** By how much the value can be moved; Infinity where nothing stops it. */
  readonly amount: number;
  readonly shifts: Shifts;
}

/** The network of a table: its values as arcs, with the steps that lead away from each node. */
export function networkOf(table: CountTable): Network {
  const steps = new Map<string, Step[]>();
  const add = (node: string, step: Step) => steps.set(node, [...(steps.get(node) ?? []), step]);
  table.values.forEach(({ from, to }, arc) => {
    add(from, { arc, forward: true, to });
    add(to, { arc, forward: false, to: from });
  });
  return { arcs: table.values, steps };
}

/** Whoever reads the publication knows that 0 is never hidden: a hidden value is at least 1. */
const leastOf = (value: TableValue): number => (value.status === 'absent' ? 0 : 1);

function roomOf(network: Network, shifts: Shifts, { arc, forward }: Step): number {
  if (forward) return Number.POSITIVE_INFINITY;
  const value = network.arcs[arc];
  return value === undefined ? 0 : value.count + (shifts[arc] ?? 0) - leastOf(value);
}

/** The two nodes between which the other values must carry what the target gains (up) or loses (down). */
function endsOf(target: TableValue, direction: 'up' | 'down'): readonly [string, string] {
  return direction === 'up' ? [target.to, target.from] : [target.from, target.to];
}

interface Reached {
  /** What the way to the node cost. */
  readonly cost: number;
  /** The last step of that way and the node it was taken from; null at the source. */
  readonly by: { readonly step: Step; readonly node: string } | null;
}

/**
 * The cheapest way by which the other values can make room for the target to move: the steps of the way in order,
 * or null where there is none; without prices, one of the shortest. (Bellman and Ford, with a queue.)
 */
export function findWay(
  network: Network,
  target: number,
  direction: 'up' | 'down',
  shifts: Shifts,
  price: Price,
): readonly Step[] | null {
  const value = network.arcs[target];
  if (value === undefined) return null;
  const [source, sink] = endsOf(value, direction);
  const reached = new Map<string, Reached>([[source, { cost: 0, by: null }]]);
  const queue = [source];
  for (const node of queue) {
    const cost = reached.get(node)?.cost ?? 0;
    for (const step of network.steps.get(node) ?? []) {
      const extra = step.arc === target ? null : price(step.arc);
      if (extra === null || roomOf(network, shifts, step) <= 0) continue;
      const known = reached.get(step.to)?.cost ?? Number.POSITIVE_INFINITY;
      if (known <= cost + extra) continue;
      reached.set(step.to, { cost: cost + extra, by: { step, node } });
      queue.push(step.to);
    }
  }
  return reached.has(sink) ? backtrack(reached, sink) : null;
}

function backtrack(reached: ReadonlyMap<string, Reached>, sink: string): readonly Step[] {
  const way: Step[] = [];
  let by = reached.get(sink)?.by;
  while (by) {
    way.unshift(by.step);
    by = reached.get(by.node)?.by;
  }
  return way;
}

/**
 * How far the target can move up or down while the values in `free` give way and all sums hold: the maximum flow
 * between its ends (Ford and Fulkerson, by shortest ways), searched no further than `limit`.
 * Whole numbers, so the bound is exact for counts.
 */
export function maxMove(
  network: Network,
  target: number,
  direction: 'up' | 'down',
  free: ReadonlySet<number>,
  limit: number,
): Flow {
  const shifts: Shifts = network.arcs.map(() => 0);
  let amount = 0;
  while (amount < limit) {
    const way = findWay(network, target, direction, shifts, (arc) => (free.has(arc) ? 0 : null));
    if (way === null) break;
    const room = Math.min(...way.map((step) => roomOf(network, shifts, step)), limit - amount);
    amount += room;
    if (room === Number.POSITIVE_INFINITY) break;
    for (const { arc, forward } of way) shifts[arc] = (shifts[arc] ?? 0) + (forward ? room : -room);
  }
  return { amount, shifts };
}

/** How far a value can fall at most, by itself. */
export function ownRoomBelow(network: Network, target: number): number {
  const value = network.arcs[target];
  return value === undefined ? 0 : value.count - leastOf(value);
}

import type { Graph, Stretch } from './graph.ts';

interface Best {
  readonly costCm: number;
  readonly walkedCm: number;
  readonly came: { readonly from: string; readonly by: Stretch } | null;
}

/**
 * The cheapest chain of stretches between two nodes (Dijkstra, 1959), or null when there is none. Of equal costs the
 * shorter walk wins, then the plan's own order: the answer depends on nothing else, and its cost and walk are the same
 * in both directions.
 */
export function shortestChain(graph: Graph, start: string, goal: string): readonly Stretch[] | null {
  if (!graph.has(start) || !graph.has(goal)) return null;
  const open = new Map<string, Best>([[start, { costCm: 0, walkedCm: 0, came: null }]]);
  const done = new Map<string, Best>();
  for (;;) {
    const nearest = cheapest(open);
    if (!nearest) return null;
    const [id, best] = nearest;
    open.delete(id);
    done.set(id, best);
    if (id === goal) return chainTo(done, goal);
    for (const by of graph.get(id) ?? []) {
      if (done.has(by.to.id)) continue;
      const next = {
        costCm: best.costCm + by.costCm,
        walkedCm: best.walkedCm + by.walkedCm,
        came: { from: id, by },
      };
      const known = open.get(by.to.id);
      if (!known || isBetter(next, known)) open.set(by.to.id, next);
    }
  }
}

function isBetter(a: Best, b: Best): boolean {
  return a.costCm !== b.costCm ? a.costCm < b.costCm : a.walkedCm < b.walkedCm;
}

/** A linear search: plans have some hundred nodes, and its order is the order of discovery. */
function cheapest(open: ReadonlyMap<string, Best>): readonly [string, Best] | null {
  let found: readonly [string, Best] | null = null;
  for (const entry of open) {
    if (!found || isBetter(entry[1], found[1])) found = entry;
  }
  return found;
}

function chainTo(done: ReadonlyMap<string, Best>, goal: string): readonly Stretch[] {
  const chain: Stretch[] = [];
  let came = done.get(goal)?.came ?? null;
  while (came) {
    chain.push(came.by);
    came = done.get(came.from)?.came ?? null;
  }
  return chain.reverse();
}

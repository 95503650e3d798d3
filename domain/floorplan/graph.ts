import { assertNever } from '../assert-never.ts';
import { distance } from './geometry.ts';
import type { Plan, WalkEdge, WalkNode } from './plan.ts';

/** A stretch as seen from one of its ends. Lengths are whole centimetres, so that sums do not depend on their order. */
export interface Stretch {
  readonly kind: WalkEdge['kind'];
  readonly to: WalkNode;
  /** Walked on the floor; 0 for a lift or stairs. */
  readonly walkedCm: number;
  /** What ways are compared by: walked, or what a lift or stairs is worth. */
  readonly costCm: number;
}

export interface WalkOptions {
  /** Only stretches without a step, and never stairs. */
  readonly stepFree: boolean;
}

/** Node id → stretches that leave it, in the plan's order. Edges to unknown nodes lead nowhere and are left out. */
export type Graph = ReadonlyMap<string, readonly Stretch[]>;

/**
 * Where one can walk from each node, both ways, in cm; where the way must be step-free, without stairs and without
 * what is marked as not accessible.
 */
export function graphOf(plan: Plan, { stepFree }: WalkOptions): Graph {
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  const graph = new Map<string, Stretch[]>(plan.nodes.map((node) => [node.id, []]));
  for (const edge of plan.edges) {
    if (stepFree && !isStepFree(edge)) continue;
    const from = nodes.get(edge.from);
    const to = nodes.get(edge.to);
    if (!from || !to) continue;
    const cm = centimetres(edge, from, to, plan.metresPerUnit);
    graph.get(from.id)?.push({ kind: edge.kind, to, ...cm });
    graph.get(to.id)?.push({ kind: edge.kind, to: from, ...cm });
  }
  return graph;
}

function isStepFree(edge: WalkEdge): boolean {
  return edge.accessible && edge.kind !== 'stairs';
}

function centimetres(edge: WalkEdge, from: WalkNode, to: WalkNode, metresPerUnit: number) {
  switch (edge.kind) {
    case 'walk': {
      const walkedCm = Math.round(distance(from.at, to.at) * metresPerUnit * 100);
      return { walkedCm, costCm: walkedCm };
    }
    case 'lift':
    case 'stairs':
      return { walkedCm: 0, costCm: Math.round(edge.metres * 100) };
    default:
      return assertNever(edge);
  }
}

/** Ids of the nodes that can be reached from `start`, itself included. */
export function reachableFrom(graph: Graph, start: string): ReadonlySet<string> {
  const seen = new Set(graph.has(start) ? [start] : []);
  for (const id of seen) {
    for (const stretch of graph.get(id) ?? []) seen.add(stretch.to.id);
  }
  return seen;
}

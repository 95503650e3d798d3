import { withoutStraightMiddles } from './geometry.ts';
import { graphOf, type Stretch, type WalkOptions } from './graph.ts';
import { placeWithId } from './places.ts';
import type { Plan, Point, WalkNode } from './plan.ts';
import { shortestChain } from './shortest.ts';

/** A line to draw on one floor: where it begins, its bends, where it ends. */
interface WayLeg {
  readonly floor: string;
  readonly points: readonly Point[];
}

/** What to tell the visitor, in order; `code` is a translation key. `metres` is the walk to that point on its floor. */
export type WayStep =
  | {
      readonly code: 'go_to_lift' | 'go_to_stairs';
      readonly floor: string;
      readonly place: string | null;
      readonly metres: number;
    }
  | {
      readonly code: 'take_lift_to_floor' | 'take_stairs_to_floor';
      readonly floor: string;
      readonly direction: 'up' | 'down';
    }
  | {
      readonly code: 'go_to_place';
      readonly floor: string;
      readonly place: string;
      readonly metres: number;
    }
  | { readonly code: 'arrive'; readonly floor: string; readonly place: string };

export interface Way {
  readonly from: string;
  readonly to: string;
  readonly legs: readonly WayLeg[];
  /** Walked on the floors, in metres with centimetres; riding and climbing are not counted. */
  readonly metres: number;
  readonly steps: readonly WayStep[];
}

/** The chain cut where it changes floors: a walk (perhaps none) and the lift or stairs that ends it. */
interface Walk {
  readonly start: WalkNode;
  readonly stretches: readonly Stretch[];
  readonly ride: { readonly kind: 'lift' | 'stairs'; readonly to: WalkNode } | null;
}

/**
 * The shortest way between two places of the plan, by id, or null when a place is unknown or cannot be reached (with
 * `stepFree`: without steps and stairs). The same plan gives the same way.
 */
export function wayTo(plan: Plan, from: string, to: string, options: WalkOptions): Way | null {
  const start = plan.nodes.find((node) => node.place === from);
  const goal = plan.nodes.find((node) => node.place === to);
  if (!start || !goal || !placeWithId(plan, from) || !placeWithId(plan, to)) return null;
  const chain = shortestChain(graphOf(plan, options), start.id, goal.id);
  if (!chain) return null;
  const walks = cutAtRides(start, chain);
  return {
    from,
    to,
    legs: walks.filter((walk) => walk.stretches.length > 0).map(legOf),
    metres: inMetres(chain),
    steps: [
      ...walks.flatMap((walk) => stepsOf(plan, walk, to)),
      { code: 'arrive', floor: goal.floor, place: to },
    ],
  };
}

function cutAtRides(start: WalkNode, chain: readonly Stretch[]): readonly Walk[] {
  const walks: Walk[] = [];
  let from = start;
  let stretches: Stretch[] = [];
  for (const stretch of chain) {
    if (stretch.kind === 'walk') {
      stretches.push(stretch);
      continue;
    }
    const ride = { kind: stretch.kind, to: stretch.to };
    const before = walks.at(-1);
    // a ride over several floors is one ride
    if (stretches.length === 0 && before?.ride?.kind === ride.kind)
      walks[walks.length - 1] = { ...before, ride };
    else walks.push({ start: from, stretches, ride });
    from = stretch.to;
    stretches = [];
  }
  return [...walks, { start: from, stretches, ride: null }];
}

function legOf({ start, stretches }: Walk): WayLeg {
  const points = [start.at, ...stretches.map((stretch) => stretch.to.at)];
  return { floor: start.floor, points: withoutStraightMiddles(points) };
}

function stepsOf(plan: Plan, walk: Walk, goal: string): readonly WayStep[] {
  const { start, stretches, ride } = walk;
  const metres = inMetres(stretches);
  const { floor } = start;
  if (!ride) return stretches.length === 0 ? [] : [{ code: 'go_to_place', floor, place: goal, metres }];
  const place = (stretches.at(-1)?.to ?? start).place ?? null;
  const direction = levelOf(plan, ride.to.floor) > levelOf(plan, floor) ? 'up' : 'down';
  return [
    { code: ride.kind === 'lift' ? 'go_to_lift' : 'go_to_stairs', floor, place, metres },
    {
      code: ride.kind === 'lift' ? 'take_lift_to_floor' : 'take_stairs_to_floor',
      floor: ride.to.floor,
      direction,
    },
  ];
}

function inMetres(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, stretch) => sum + stretch.walkedCm, 0) / 100;
}

function levelOf(plan: Plan, floor: string): number {
  return plan.floors.find((known) => known.id === floor)?.level ?? 0;
}

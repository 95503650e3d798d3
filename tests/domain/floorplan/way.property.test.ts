import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf, reachableFrom, type Stretch } from '../../../domain/floorplan/graph.ts';
import { type Plan, planSchema } from '../../../domain/floorplan/plan.ts';
import { shortestChain } from '../../../domain/floorplan/shortest.ts';
import { wayTo } from '../../../domain/floorplan/way.ts';
import { smallPlanData } from './small-plan.ts';

const FLOORS = ['1F', '2F', '3F'] as const;
const NODES = 9;
const id = (at: number) => `n${at}`;
const spot = fc.tuple(
  fc.constantFrom(...FLOORS),
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 100 }),
);
const pair = fc.tuple(
  fc.integer({ min: 0, max: NODES - 1 }),
  fc.integer({ min: 0, max: NODES - 1 }),
  fc.boolean(),
  fc.boolean(),
  fc.integer({ min: 0, max: 40 }),
);

/** Any nine places on three floors, joined at random: islands, loops, double edges and ties among them. */
const plans = fc
  .tuple(fc.array(spot, { minLength: NODES, maxLength: NODES }), fc.array(pair, { maxLength: 22 }))
  .map(
    ([spots, pairs]): Plan =>
      planSchema.parse({
        ...smallPlanData,
        metresPerUnit: 0.05,
        places: spots.map(([floor, x, y], at) => ({
          id: id(at),
          kind: 'aed',
          floor,
          names: smallPlanData.names,
          at: [x, y],
        })),
        nodes: spots.map(([floor, x, y], at) => ({ id: id(at), floor, at: [x, y], place: id(at) })),
        edges: pairs.map(([from, to, accessible, isLift, metres]) => {
          const ends = { from: id(from), to: id(to), accessible };
          if (spots[from]?.[0] === spots[to]?.[0]) return { kind: 'walk', ...ends };
          return { kind: isLift ? 'lift' : 'stairs', ...ends, metres };
        }),
      }),
  );
const options = fc.record({ stepFree: fc.boolean() });

const costOf = (chain: readonly Stretch[]) => chain.reduce((sum, stretch) => sum + stretch.costCm, 0);

/** Bellman–Ford: another algorithm for the same answer. */
function cheapestCost(plan: Plan, stepFree: boolean, goal: string): number {
  const graph = graphOf(plan, { stepFree });
  const cost = new Map([[id(0), 0]]);
  for (const _ of plan.nodes) {
    for (const [from, stretches] of graph) {
      const here = cost.get(from);
      if (here === undefined) continue;
      for (const { to, costCm } of stretches) {
        cost.set(to.id, Math.min(cost.get(to.id) ?? Number.POSITIVE_INFINITY, here + costCm));
      }
    }
  }
  return cost.get(goal) ?? Number.POSITIVE_INFINITY;
}

test('a chain is connected, uses only what is there, and no chain is cheaper', () => {
  fc.assert(
    fc.property(plans, options, (plan, option) => {
      const graph = graphOf(plan, option);
      for (const { id: goal } of plan.nodes) {
        const chain = shortestChain(graph, id(0), goal);
        expect(chain !== null).toBe(reachableFrom(graph, id(0)).has(goal));
        if (!chain) continue;
        let at = id(0);
        for (const stretch of chain) {
          expect(graph.get(at)).toContain(stretch);
          at = stretch.to.id;
        }
        expect(at).toBe(goal);
        expect(costOf(chain)).toBe(cheapestCost(plan, option.stepFree, goal));
      }
    }),
  );
});

test('the way there is as long as the way back, and the same each time', () => {
  fc.assert(
    fc.property(plans, options, (plan, option) => {
      for (const { id: goal } of plan.nodes) {
        const there = wayTo(plan, id(0), goal, option);
        const back = wayTo(plan, goal, id(0), option);
        expect(back?.metres).toBe(there?.metres);
        expect(wayTo(plan, id(0), goal, option)).toEqual(there);
      }
    }),
  );
});

test('step-free: no stairs and no step, and never cheaper than the free way', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const closed = {
        ...plan,
        edges: plan.edges.filter((edge) => edge.accessible && edge.kind !== 'stairs'),
      };
      for (const { id: goal } of plan.nodes) {
        const way = wayTo(plan, id(0), goal, { stepFree: true });
        expect(way).toEqual(wayTo(closed, id(0), goal, { stepFree: false }));
        expect(way?.steps.map((step) => step.code) ?? []).not.toContain('take_stairs_to_floor');
        expect(cheapestCost(plan, true, goal)).toBeGreaterThanOrEqual(cheapestCost(plan, false, goal));
      }
    }),
  );
});

test('what is drawn is what is walked: legs begin and end right and are as long as the metres say', () => {
  fc.assert(
    fc.property(plans, options, (plan, option) => {
      const [start] = plan.nodes;
      for (const goal of plan.nodes) {
        const way = wayTo(plan, id(0), goal.id, option);
        if (!way) continue;
        const drawn = way.legs.flatMap(({ points }) =>
          points
            .slice(1)
            .map(([x, y], at) => Math.hypot(x - (points[at]?.[0] ?? x), y - (points[at]?.[1] ?? y))),
        );
        // each stretch is rounded to a centimetre
        const length = drawn.reduce((sum, units) => sum + units, 0) * plan.metresPerUnit;
        expect(Math.abs(length - way.metres)).toBeLessThanOrEqual(0.005 * plan.nodes.length + 1e-9);
        for (const { points } of way.legs) expect(points.length).toBeGreaterThanOrEqual(1);
        const walked = way.steps.reduce((sum, step) => sum + ('metres' in step ? step.metres : 0), 0);
        expect(walked).toBeCloseTo(way.metres, 6);
        if (way.steps[0]?.code === 'go_to_place') expect(way.legs[0]?.points[0]).toEqual(start?.at);
        if (way.steps.at(-2)?.code === 'go_to_place') expect(way.legs.at(-1)?.points.at(-1)).toEqual(goal.at);
        expect(way.steps.at(-1)).toEqual({ code: 'arrive', floor: goal.floor, place: goal.id });
      }
    }),
  );
});

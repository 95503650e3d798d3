import { checkPositions } from './check-positions.ts';
import { graphOf, reachableFrom } from './graph.ts';
import { frontPlace } from './places.ts';
import type { Plan } from './plan.ts';
import type { PlanProblem, PlanProblemCode } from './plan-problem.ts';

/**
 * Everything in a plan that contradicts itself, in the plan's order; empty for a plan that can be used. The plan has
 * passed `planSchema`. `counter_not_step_free` tells of a counter that wheelchairs cannot reach: the plan works, but
 * the city should know.
 */
export function checkPlan(plan: Plan): readonly PlanProblem[] {
  return [
    ...checkIds(plan),
    ...checkReferences(plan),
    ...checkStretches(plan),
    ...checkReach(plan),
    ...checkPositions(plan),
  ];
}

function checkIds(plan: Plan): readonly PlanProblem[] {
  const counters = plan.places.flatMap((place) => (place.kind === 'counter' ? [place.counter] : []));
  const atNodes = plan.nodes.flatMap((node) => node.place ?? []);
  const duplicates = (code: PlanProblemCode, ids: readonly string[]) =>
    repeated(ids).map((id): PlanProblem => ({ code, id, about: null }));
  return [
    ...duplicates(
      'duplicate_id',
      plan.floors.map((floor) => floor.id),
    ),
    ...plan.floors.flatMap((floor) =>
      duplicates(
        'duplicate_id',
        floor.rooms.map((room) => room.id),
      ),
    ),
    ...duplicates(
      'duplicate_id',
      plan.places.map((place) => place.id),
    ),
    ...duplicates('duplicate_counter', counters),
    ...duplicates(
      'duplicate_id',
      plan.nodes.map((node) => node.id),
    ),
    ...duplicates('place_at_two_nodes', atNodes),
  ];
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))];
}

function checkReferences(plan: Plan): readonly PlanProblem[] {
  const floors = new Set(plan.floors.map((floor) => floor.id));
  const places = new Map(plan.places.map((place) => [place.id, place]));
  const problems: PlanProblem[] = [];
  for (const { id, floor } of [...plan.places, ...plan.nodes]) {
    if (!floors.has(floor)) problems.push({ code: 'unknown_floor', id, about: floor });
  }
  for (const { id, floor, place } of plan.nodes) {
    if (place === undefined) continue;
    const found = places.get(place);
    if (!found) problems.push({ code: 'unknown_place', id, about: place });
    else if (found.floor !== floor) problems.push({ code: 'place_on_other_floor', id, about: place });
  }
  return problems;
}

function checkStretches(plan: Plan): readonly PlanProblem[] {
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  return plan.edges.flatMap((edge): readonly PlanProblem[] => {
    const id = `${edge.from}→${edge.to}`;
    const unknown = [edge.from, edge.to].filter((end) => !nodes.has(end));
    if (unknown.length > 0) return unknown.map((about) => ({ code: 'unknown_node', id, about }));
    const sameFloor = nodes.get(edge.from)?.floor === nodes.get(edge.to)?.floor;
    const problems: PlanProblem[] = [];
    if (edge.kind === 'walk' && !sameFloor) problems.push({ code: 'walk_between_floors', id, about: null });
    if (edge.kind !== 'walk' && sameFloor) problems.push({ code: 'ride_on_one_floor', id, about: edge.kind });
    if (edge.kind === 'stairs' && edge.accessible)
      problems.push({ code: 'stairs_marked_accessible', id, about: null });
    return problems;
  });
}

function checkReach(plan: Plan): readonly PlanProblem[] {
  const front = frontPlace(plan);
  const start = plan.nodes.find((node) => node.place === front?.id);
  if (!front || !start) return [{ code: 'no_front', id: front?.id ?? '', about: null }];
  const onFoot = reachableFrom(graphOf(plan, { stepFree: false }), start.id);
  const stepFree = reachableFrom(graphOf(plan, { stepFree: true }), start.id);
  return plan.places.flatMap((place): readonly PlanProblem[] => {
    if (place.kind !== 'counter') return [];
    const node = plan.nodes.find((known) => known.place === place.id)?.id ?? '';
    if (!onFoot.has(node)) return [{ code: 'unreachable_counter', id: place.id, about: place.counter }];
    if (!stepFree.has(node)) return [{ code: 'counter_not_step_free', id: place.id, about: place.counter }];
    return [];
  });
}

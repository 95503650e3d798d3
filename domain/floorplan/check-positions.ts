import { crossing, isInside, isOn, sidesOf } from './geometry.ts';
import type { Fixture, Floor, Plan, Point, WalkNode } from './plan.ts';
import type { PlanProblem } from './plan-problem.ts';

/** Points outside their floor's viewBox, and walks that lead through a wall or a piece of furniture. */
export function checkPositions(plan: Plan): readonly PlanProblem[] {
  return [...plan.floors.flatMap((floor) => pointsOutside(plan, floor)), ...walksThroughWalls(plan)];
}

function pointsOutside(plan: Plan, floor: Floor): readonly PlanProblem[] {
  const drawn: readonly (readonly [string, readonly Point[]])[] = [
    [floor.id, floor.outline],
    ...floor.rooms.map(
      (room) => [room.id, room.label ? [...room.outline, room.label] : room.outline] as const,
    ),
    ...floor.doors.map((door, at) => [`${floor.id}.doors.${at}`, [door.from, door.to]] as const),
    ...floor.fixtures.map((fixture, at) => [`${floor.id}.fixtures.${at}`, cornersOf(fixture)] as const),
    ...floor.captions.map((caption, at) => [`${floor.id}.captions.${at}`, [caption.at]] as const),
    ...[...plan.places, ...plan.nodes]
      .filter((spot) => spot.floor === floor.id)
      .map((spot) => [spot.id, [spot.at]] as const),
  ];
  return drawn.flatMap(([id, points]) => {
    const outside = points.find((point) => !isInside(floor.viewBox, point));
    return outside ? [{ code: 'outside_view_box' as const, id, about: outside.join(',') }] : [];
  });
}

function walksThroughWalls(plan: Plan): readonly PlanProblem[] {
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  const floors = new Map(plan.floors.map((floor) => [floor.id, floor]));
  return plan.edges.flatMap((edge): readonly PlanProblem[] => {
    const from = nodes.get(edge.from);
    const to = nodes.get(edge.to);
    const floor = floors.get(from?.floor ?? '');
    if (edge.kind !== 'walk' || !from || !to || !floor || from.floor !== to.floor) return [];
    const wall = obstacleBetween(floor, from, to);
    return wall === null ? [] : [{ code: 'walk_through_wall', id: `${edge.from}→${edge.to}`, about: wall }];
  });
}

/** What stands between two nodes: the room's id, the floor's own id for its outer wall, or the kind of furniture. */
function obstacleBetween(floor: Floor, from: WalkNode, to: WalkNode): string | null {
  const walk = [from.at, to.at] as const;
  const isWalled = (outline: readonly Point[]) =>
    sidesOf(outline).some((side) => {
      const at = crossing(walk, side);
      return at !== null && !floor.doors.some((door) => isOn(at, [door.from, door.to]));
    });
  const room = floor.rooms.find(({ outline }) => isWalled(outline));
  if (room) return room.id;
  if (isWalled(floor.outline)) return floor.id;
  const fixture = floor.fixtures.find((piece) =>
    sidesOf(cornersOf(piece)).some((side) => crossing(walk, side)),
  );
  return fixture?.kind ?? null;
}

function cornersOf({ x, y, width, height }: Fixture): readonly Point[] {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

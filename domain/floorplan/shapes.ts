import type { Names } from '../hall/hall.ts';
import { floorWithId } from './places.ts';
import type { CounterPlace, Fixture, Plan, PlanPlace, Point, Room } from './plan.ts';

type Desk = Exclude<Fixture, { rows: number }>;

/** One thing to draw, in the units of the floor's viewBox. */
export type PlanShape =
  | { readonly kind: 'ground'; readonly points: readonly Point[] }
  | { readonly kind: 'room'; readonly room: Room }
  | { readonly kind: 'door'; readonly from: Point; readonly to: Point }
  | { readonly kind: 'desk'; readonly desk: Desk }
  | {
      readonly kind: 'seat';
      readonly priority: boolean;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'name'; readonly at: Point; readonly names: Names; readonly weight: 'room' | 'caption' }
  | { readonly kind: 'pictogram'; readonly place: Exclude<PlanPlace, CounterPlace> }
  | { readonly kind: 'counter'; readonly place: CounterPlace };

/** Share of its pitch that a seat fills. */
const SEAT_FILL = 0.78;

/**
 * What one floor is drawn from, from the ground up: a renderer draws the shapes in this order and nothing else. Empty
 * for a floor that the plan does not have.
 */
export function planShapes(plan: Plan, floorId: string): readonly PlanShape[] {
  const floor = floorWithId(plan, floorId);
  if (!floor) return [];
  const places = plan.places.filter((place) => place.floor === floorId);
  return [
    { kind: 'ground', points: floor.outline },
    ...floor.rooms.map((room): PlanShape => ({ kind: 'room', room })),
    ...floor.doors.map(({ from, to }): PlanShape => ({ kind: 'door', from, to })),
    ...floor.fixtures.flatMap(fixtureShapes),
    ...floor.rooms.flatMap(({ label, names }): readonly PlanShape[] =>
      label ? [{ kind: 'name', at: label, names, weight: 'room' }] : [],
    ),
    ...floor.captions.map(({ at, names }): PlanShape => ({ kind: 'name', at, names, weight: 'caption' })),
    ...places.map(
      (place): PlanShape =>
        place.kind === 'counter' ? { kind: 'counter', place } : { kind: 'pictogram', place },
    ),
  ];
}

function fixtureShapes(fixture: Fixture): readonly PlanShape[] {
  if (!('rows' in fixture)) return [{ kind: 'desk', desk: fixture }];
  const { x, y, rows, columns } = fixture;
  const pitch = { x: fixture.width / columns, y: fixture.height / rows };
  const [width, height] = [pitch.x * SEAT_FILL, pitch.y * SEAT_FILL];
  return Array.from({ length: rows * columns }, (_, at) => ({
    kind: 'seat',
    priority: fixture.kind === 'priority_seats',
    x: x + pitch.x * (at % columns) + (pitch.x - width) / 2,
    y: y + pitch.y * Math.floor(at / columns) + (pitch.y - height) / 2,
    width,
    height,
  }));
}

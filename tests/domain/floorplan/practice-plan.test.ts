import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../domain/floorplan/check-plan.ts';
import { counterPlace, floorWithId, frontPlace, placeWithId } from '../../../domain/floorplan/places.ts';
import { planSchema } from '../../../domain/floorplan/plan.ts';
import { planShapes } from '../../../domain/floorplan/shapes.ts';
import { wayTo } from '../../../domain/floorplan/way.ts';
import { PRACTICE_COUNTERS } from '../../../server/practice/hall.ts';

const file = new URL('../../../assets/floorplan/plan.json', import.meta.url);
const plan = planSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const front = frontPlace(plan)?.id ?? '';

test('the shipped plan fits together', () => {
  expect(checkPlan(plan)).toEqual([]);
});

test("the practice hall's counters stand where the hall says, and no others", () => {
  const drawn = plan.places.flatMap((place) =>
    place.kind === 'counter' ? [[place.counter, place.floor]] : [],
  );
  expect(drawn).toEqual(PRACTICE_COUNTERS.map(({ id, floor }) => [id, floor]));
  expect(counterPlace(plan, '9')?.floor).toBe('1F');
  expect(counterPlace(plan, '13')).toBeNull();
});

test.each(['1F', '2F'])('%s shows what a visitor looks for', (floor) => {
  const kinds = plan.places.filter((place) => place.floor === floor).map((place) => place.kind);
  for (const kind of [
    'lift',
    'stairs',
    'toilet',
    'toilet_accessible',
    'baby_room',
    'seats',
    'priority_seats',
    'writing_desk',
    'emergency_exit',
  ]) {
    expect(kinds).toContain(kind);
  }
});

test('the front terminal stands on the ground floor by the entrance', () => {
  expect(frontPlace(plan)).toMatchObject({ kind: 'front', floor: '1F' });
  expect(wayTo(plan, 'entrance', front, { stepFree: true })?.metres).toBeLessThan(10);
});

test('every place is reached from the front terminal, and all but the stairs without steps', () => {
  for (const { id, kind } of plan.places) {
    expect(wayTo(plan, front, id, { stepFree: false }), id).not.toBeNull();
    if (kind !== 'stairs') expect(wayTo(plan, front, id, { stepFree: true }), id).not.toBeNull();
  }
});

describe.each(['10', '11', '12'])('to counter %s upstairs', (counter) => {
  const goal = counterPlace(plan, counter)?.id ?? '';
  test('a pram takes the lift', () => {
    const codes = wayTo(plan, front, goal, { stepFree: true })?.steps.map((step) => step.code);
    expect(codes).toEqual(['go_to_lift', 'take_lift_to_floor', 'go_to_place', 'arrive']);
  });
  test('the step-free walk is at most 20 metres longer', () => {
    const short = wayTo(plan, front, goal, { stepFree: false })?.metres ?? 0;
    expect(wayTo(plan, front, goal, { stepFree: true })?.metres).toBeLessThan(short + 20);
  });
});

describe('the shapes of a floor', () => {
  const shapes = planShapes(plan, '1F');
  const ofKind = (kind: string) => shapes.filter((shape) => shape.kind === kind);

  test('are drawn from the ground up, signs last', () => {
    expect(shapes[0]?.kind).toBe('ground');
    const order = ['ground', 'room', 'door', 'desk', 'seat', 'name', 'pictogram', 'counter'];
    expect(Math.max(...shapes.map(({ kind }) => order.indexOf(kind)))).toBe(order.indexOf('counter'));
    expect(shapes.findIndex(({ kind }) => kind === 'room')).toBeLessThan(
      shapes.findIndex(({ kind }) => kind === 'door'),
    );
  });

  test('hold everything of that floor and nothing of another', () => {
    expect(ofKind('counter')).toHaveLength(9);
    expect(ofKind('counter').length + ofKind('pictogram').length).toBe(
      plan.places.filter((place) => place.floor === '1F').length,
    );
    expect(ofKind('room')).toHaveLength(floorWithId(plan, '1F')?.rooms.length ?? -1);
  });

  test('seats fill their block, rows times columns, inside it', () => {
    const blocks = floorWithId(plan, '1F')?.fixtures ?? [];
    const seats = blocks.reduce((sum, block) => sum + ('rows' in block ? block.rows * block.columns : 0), 0);
    expect(ofKind('seat')).toHaveLength(seats);
    const priority = shapes.filter((shape) => shape.kind === 'seat' && shape.priority);
    expect(priority).toHaveLength(14);
    for (const shape of shapes) {
      if (shape.kind !== 'seat') continue;
      const inside = blocks.some(
        (block) =>
          'rows' in block &&
          block.x <= shape.x &&
          shape.x + shape.width <= block.x + block.width &&
          block.y <= shape.y &&
          shape.y + shape.height <= block.y + block.height,
      );
      expect(inside).toBe(true);
    }
  });

  test('of a floor that does not exist are none', () => {
    expect(planShapes(plan, '9F')).toEqual([]);
    expect(floorWithId(plan, '9F')).toBeNull();
    expect(placeWithId(plan, 'no_such_place')).toBeNull();
  });
});

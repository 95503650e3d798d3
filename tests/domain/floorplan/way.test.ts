import { describe, expect, test } from 'vitest';
import { wayTo } from '../../../domain/floorplan/way.ts';
import { smallPlan } from './small-plan.ts';

const anyWay = { stepFree: false };
const stepFree = { stepFree: true };

describe('on one floor', () => {
  test('the shortest way is taken, a step included', () => {
    expect(wayTo(smallPlan, 'front', 'counter_1', anyWay)).toEqual({
      from: 'front',
      to: 'counter_1',
      legs: [
        {
          floor: '1F',
          points: [
            [10, 10],
            [40, 50],
          ],
        },
      ],
      metres: 50,
      steps: [
        { code: 'go_to_place', floor: '1F', place: 'counter_1', metres: 50 },
        { code: 'arrive', floor: '1F', place: 'counter_1' },
      ],
    });
  });

  test('a wheelchair goes round the step', () => {
    const way = wayTo(smallPlan, 'front', 'counter_1', stepFree);
    expect(way?.metres).toBe(70);
    expect(way?.legs).toEqual([
      {
        floor: '1F',
        points: [
          [10, 10],
          [10, 50],
          [40, 50],
        ],
      },
    ]);
  });

  test('points that go straight on are no bends', () => {
    const way = wayTo(smallPlan, 'front', 'lift', anyWay);
    expect(way?.legs).toEqual([
      {
        floor: '1F',
        points: [
          [10, 10],
          [90, 10],
        ],
      },
    ]);
    expect(way?.metres).toBe(80);
  });

  test('who is there already only arrives', () => {
    const way = wayTo(smallPlan, 'front', 'front', stepFree);
    expect(way).toMatchObject({
      legs: [],
      metres: 0,
      steps: [{ code: 'arrive', floor: '1F', place: 'front' }],
    });
  });
});

describe('between floors', () => {
  test('stairs that are worth it', () => {
    expect(wayTo(smallPlan, 'front', 'counter_2', anyWay)?.steps).toEqual([
      { code: 'go_to_stairs', floor: '1F', place: 'stairs', metres: 10 },
      { code: 'take_stairs_to_floor', floor: '3F', direction: 'up' },
      { code: 'go_to_place', floor: '3F', place: 'counter_2', metres: 30 },
      { code: 'arrive', floor: '3F', place: 'counter_2' },
    ]);
  });

  test('without steps the lift, and two floors are one ride', () => {
    const way = wayTo(smallPlan, 'front', 'counter_2', stepFree);
    expect(way?.steps).toEqual([
      { code: 'go_to_lift', floor: '1F', place: 'lift', metres: 80 },
      { code: 'take_lift_to_floor', floor: '3F', direction: 'up' },
      { code: 'go_to_place', floor: '3F', place: 'counter_2', metres: 40 },
      { code: 'arrive', floor: '3F', place: 'counter_2' },
    ]);
    expect(way?.metres).toBe(120);
    expect(way?.legs.map((leg) => leg.floor)).toEqual(['1F', '3F']);
  });

  test('the way back goes down; a lift without a place has no name', () => {
    expect(wayTo(smallPlan, 'counter_2', 'front', stepFree)?.steps.slice(0, 2)).toEqual([
      { code: 'go_to_lift', floor: '3F', place: null, metres: 40 },
      { code: 'take_lift_to_floor', floor: '1F', direction: 'down' },
    ]);
  });
});

test.each([
  ['an unknown start', 'nowhere', 'counter_1'],
  ['an unknown goal', 'front', 'counter_99'],
  ['the id of a node that is no place', 'corner', 'counter_1'],
])('%s has no way', (_, from, to) => {
  expect(wayTo(smallPlan, from, to, anyWay)).toBeNull();
});

test('a place that cannot be reached without steps has no step-free way, and none is invented', () => {
  const noLift = { ...smallPlan, edges: smallPlan.edges.filter((edge) => edge.kind !== 'lift') };
  expect(wayTo(noLift, 'front', 'counter_2', stepFree)).toBeNull();
  expect(wayTo(noLift, 'front', 'counter_2', anyWay)).not.toBeNull();
});

test('stairs stay closed to wheelchairs even when a file calls them accessible', () => {
  const mistaken = {
    ...smallPlan,
    edges: smallPlan.edges
      .filter((edge) => edge.kind !== 'lift')
      .map((edge) => (edge.kind === 'stairs' ? { ...edge, accessible: true } : edge)),
  };
  expect(wayTo(mistaken, 'front', 'counter_2', stepFree)).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../domain/floorplan/check-plan.ts';
import { type Plan, planSchema } from '../../../domain/floorplan/plan.ts';
import { planProblemCodes } from '../../../domain/floorplan/plan-problem.ts';
import { smallPlan, smallPlanData } from './small-plan.ts';

type Broken = readonly [code: string, id: string, about: string | null, plan: Plan];

const [front, one] = smallPlan.places;
const [groundFloor] = smallPlan.floors;
if (!front || !one || one.kind !== 'counter' || !groundFloor) throw new Error('the small plan changed');

const withFloor = (change: Partial<typeof groundFloor>): Plan => ({
  ...smallPlan,
  floors: smallPlan.floors.map((floor) => (floor.id === '1F' ? { ...floor, ...change } : floor)),
});
const withEdge = (edge: Plan['edges'][number]): Plan => ({ ...smallPlan, edges: [...smallPlan.edges, edge] });
const room = {
  id: 'office',
  kind: 'office',
  names: smallPlanData.names,
  outline: [
    [5, 30],
    [15, 30],
    [15, 40],
    [5, 40],
  ],
} as const;
const doors = [
  { from: [8, 30], to: [12, 30] },
  { from: [8, 40], to: [12, 40] },
] as const;

const withoutFrontNode = smallPlan.nodes.map(({ place, ...node }) =>
  place === undefined || place === 'front' ? node : { ...node, place },
);

const broken: readonly Broken[] = [
  ['duplicate_id', 'front', null, { ...smallPlan, places: [...smallPlan.places, front] }],
  ['duplicate_id', '1F', null, { ...smallPlan, floors: [...smallPlan.floors, groundFloor] }],
  [
    'duplicate_id',
    'corner',
    null,
    { ...smallPlan, nodes: [...smallPlan.nodes, { id: 'corner', floor: '1F', at: [10, 50] }] },
  ],
  [
    'duplicate_counter',
    '1',
    null,
    {
      ...smallPlan,
      places: [...smallPlan.places, { ...one, id: 'again' }],
      nodes: [...smallPlan.nodes, { id: 'again', floor: '1F', at: [50, 50], place: 'again' }],
      edges: [...smallPlan.edges, { kind: 'walk', from: 'one', to: 'again', accessible: true }],
    },
  ],
  [
    'unknown_floor',
    'aed',
    '9F',
    { ...smallPlan, places: [...smallPlan.places, { ...front, id: 'aed', kind: 'aed', floor: '9F' }] },
  ],
  [
    'unknown_floor',
    'x',
    'B1F',
    { ...smallPlan, nodes: [...smallPlan.nodes, { id: 'x', floor: 'B1F', at: [1, 1] }] },
  ],
  [
    'unknown_place',
    'x',
    'exit',
    { ...smallPlan, nodes: [...smallPlan.nodes, { id: 'x', floor: '1F', at: [1, 1], place: 'exit' }] },
  ],
  [
    'place_on_other_floor',
    'x',
    'aed',
    {
      ...smallPlan,
      places: [...smallPlan.places, { ...front, id: 'aed', kind: 'aed' }],
      nodes: [...smallPlan.nodes, { id: 'x', floor: '2F', at: [1, 1], place: 'aed' }],
    },
  ],
  [
    'place_at_two_nodes',
    'lift',
    null,
    { ...smallPlan, nodes: [...smallPlan.nodes, { id: 'x', floor: '1F', at: [1, 1], place: 'lift' }] },
  ],
  ['unknown_node', 'front→x', 'x', withEdge({ kind: 'walk', from: 'front', to: 'x', accessible: true })],
  ['no_front', '', null, { ...smallPlan, places: smallPlan.places.slice(1), nodes: withoutFrontNode }],
  ['no_front', 'front', null, { ...smallPlan, nodes: withoutFrontNode }],
  [
    'unreachable_counter',
    'counter_1',
    '1',
    { ...smallPlan, edges: smallPlan.edges.filter((edge) => edge.to !== 'one') },
  ],
  [
    'unreachable_counter',
    'counter_3',
    '3',
    { ...smallPlan, places: [...smallPlan.places, { ...one, id: 'counter_3', counter: '3' }] },
  ],
  [
    'counter_not_step_free',
    'counter_2',
    '2',
    { ...smallPlan, edges: smallPlan.edges.filter((edge) => edge.kind !== 'lift') },
  ],
  [
    'walk_between_floors',
    'one→two',
    null,
    withEdge({ kind: 'walk', from: 'one', to: 'two', accessible: true }),
  ],
  [
    'ride_on_one_floor',
    'front→one',
    'lift',
    withEdge({ kind: 'lift', from: 'front', to: 'one', accessible: true, metres: 1 }),
  ],
  [
    'stairs_marked_accessible',
    'lift1→lift2',
    null,
    withEdge({ kind: 'stairs', from: 'lift1', to: 'lift2', accessible: true, metres: 9 }),
  ],
  [
    'outside_view_box',
    'lift',
    '10,121',
    {
      ...smallPlan,
      places: smallPlan.places.map((place) => (place.id === 'lift' ? { ...place, at: [10, 121] } : place)),
    },
  ],
  [
    'outside_view_box',
    '1F',
    '0,-1',
    withFloor({
      outline: [
        [0, -1],
        [100, -1],
        [100, 100],
        [0, 100],
      ],
    }),
  ],
  [
    'outside_view_box',
    '1F.fixtures.0',
    '125,60',
    withFloor({ fixtures: [{ kind: 'writing_desk', x: 60, y: 60, width: 65, height: 5 }] }),
  ],
  [
    'outside_view_box',
    '1F.captions.0',
    '-5,5',
    withFloor({ captions: [{ at: [-5, 5], names: room.names }] }),
  ],
  ['walk_through_wall', 'front→corner', 'office', withFloor({ rooms: [room] })],
  ['walk_through_wall', 'front→corner', 'office', withFloor({ rooms: [room], doors: doors.slice(0, 1) })],
  [
    'walk_through_wall',
    'front→corner',
    'seats',
    withFloor({ fixtures: [{ kind: 'seats', x: 8, y: 30, width: 4, height: 8, rows: 1, columns: 2 }] }),
  ],
];

test('a plan that fits together has no problem', () => {
  expect(checkPlan(smallPlan)).toEqual([]);
});

test.each(broken)('%s is reported for %s, and nothing else is', (code, id, about, plan) => {
  expect(checkPlan(plan)).toEqual([{ code, id, about }]);
});

test('every code has a plan that earns it', () => {
  expect(new Set(broken.map(([code]) => code))).toEqual(new Set(planProblemCodes));
});

test('a walk through doors, opposite each other, is no walk through walls', () => {
  expect(checkPlan(withFloor({ rooms: [room], doors }))).toEqual([]);
});

test('all problems are reported together', () => {
  const plan = { ...smallPlan, places: [], edges: [] };
  expect(checkPlan(plan).map(({ code }) => code)).toEqual([...Array(5).fill('unknown_place'), 'no_front']);
});

describe('the schema refuses', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['another format', { ...smallPlanData, format: 'madoguchi-floorplan/2' }],
    ['no scale', { ...smallPlanData, metresPerUnit: 0 }],
    ['no floor', { ...smallPlanData, floors: [] }],
    ['a floor without number', { ...smallPlanData, floors: [{ ...smallPlanData.floors[0], id: 'ground' }] }],
    ['a point of one number', { ...smallPlanData, nodes: [{ id: 'x', floor: '1F', at: [1] }] }],
    [
      'a point at infinity',
      { ...smallPlanData, nodes: [{ id: 'x', floor: '1F', at: [1, Number.POSITIVE_INFINITY] }] },
    ],
    ['a counter without id', { ...smallPlanData, places: [{ ...smallPlanData.places[0], kind: 'counter' }] }],
    [
      'an unknown kind of place',
      { ...smallPlanData, places: [{ ...smallPlanData.places[0], kind: 'casino' }] },
    ],
    ['a lift without its worth', { ...smallPlanData, edges: [{ kind: 'lift', from: 'lift1', to: 'lift2' }] }],
    ['a drawing in the file', { ...smallPlanData, svg: '<svg/>' }],
  ];
  test.each(cases)('%s', (_, data) => {
    expect(planSchema.safeParse(data).success).toBe(false);
  });
});

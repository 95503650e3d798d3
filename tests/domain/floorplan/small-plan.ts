import { type Plan, planSchema } from '../../../domain/floorplan/plan.ts';

const names = { ja: '名', en: 'name' };
const square = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
] as const;
const floor = (id: string, level: number) => ({
  id,
  level,
  names,
  viewBox: { x: 0, y: 0, width: 120, height: 120 },
  outline: square,
  rooms: [],
  doors: [],
  fixtures: [],
  captions: [],
});
const place = (id: string, kind: string, floorId: string) => ({
  id,
  kind,
  floor: floorId,
  names,
  at: [10, 10],
});
const counter = (id: string, floorId: string) => ({
  ...place(`counter_${id}`, 'counter', floorId),
  counter: id,
  sign: id,
});

/**
 * Three floors, one unit a metre. Front and counter 1 on 1F, counter 2 on 3F, a lift over all floors and stairs that
 * are nearer; counter 1 is nearer over a step.
 */
export const smallPlanData = {
  format: 'madoguchi-floorplan/1',
  names,
  metresPerUnit: 1,
  floors: [floor('1F', 1), floor('2F', 2), floor('3F', 3)],
  places: [
    place('front', 'front', '1F'),
    counter('1', '1F'),
    counter('2', '3F'),
    place('lift', 'lift', '1F'),
    place('stairs', 'stairs', '1F'),
  ],
  nodes: [
    { id: 'front', floor: '1F', at: [10, 10], place: 'front' },
    { id: 'corner', floor: '1F', at: [10, 50] },
    { id: 'one', floor: '1F', at: [40, 50], place: 'counter_1' },
    { id: 'lift1', floor: '1F', at: [90, 10], place: 'lift' },
    { id: 'lift2', floor: '2F', at: [90, 10] },
    { id: 'lift3', floor: '3F', at: [90, 10] },
    { id: 'stairs1', floor: '1F', at: [20, 10], place: 'stairs' },
    { id: 'stairs3', floor: '3F', at: [20, 10] },
    { id: 'two', floor: '3F', at: [50, 10], place: 'counter_2' },
  ],
  edges: [
    { kind: 'walk', from: 'front', to: 'corner' },
    { kind: 'walk', from: 'corner', to: 'one' },
    { kind: 'walk', from: 'front', to: 'one', accessible: false },
    { kind: 'walk', from: 'front', to: 'stairs1' },
    { kind: 'walk', from: 'stairs1', to: 'lift1' },
    { kind: 'lift', from: 'lift1', to: 'lift2', metres: 5 },
    { kind: 'lift', from: 'lift3', to: 'lift2', metres: 5 },
    { kind: 'stairs', from: 'stairs1', to: 'stairs3', metres: 30, accessible: false },
    { kind: 'walk', from: 'lift3', to: 'two' },
    { kind: 'walk', from: 'two', to: 'stairs3' },
  ],
};

export const smallPlan: Plan = planSchema.parse(smallPlanData);

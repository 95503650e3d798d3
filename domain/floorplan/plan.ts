import { z } from 'zod';
import { idSchema, namesSchema } from '../hall/hall.ts';

/** A point in the units of its floor's viewBox: x to the right, y downwards. */
const pointSchema = z.tuple([z.number(), z.number()]).readonly();
export type Point = z.infer<typeof pointSchema>;

const polygonSchema = z.array(pointSchema).min(3).max(200).readonly();
const floorIdSchema = z.string().regex(/^B?[1-9][0-9]?F$/, 'a floor such as 1F or B1F');

/** Tint of a counter's desk, 1–7: it goes with the name and the number, never instead of them. */
const zoneSchema = z.int().min(1).max(7);

/** A walled room; `label` is where its name is written (left out: no name on the plan). */
const roomSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(['office', 'room', 'facility']),
    names: namesSchema,
    outline: polygonSchema,
    label: pointSchema.optional(),
  })
  .readonly();
export type Room = z.infer<typeof roomSchema>;

/** A gap in a wall that people walk through. */
const doorSchema = z.strictObject({ from: pointSchema, to: pointSchema }).readonly();

const box = { x: z.number(), y: z.number(), width: z.number().positive(), height: z.number().positive() };

/** Furniture: the desks of counters, a front desk, writing desks, and blocks of seats with their rows and columns. */
const fixtureSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('counter_desk'), ...box, zone: zoneSchema }),
    z.strictObject({ kind: z.literal('front_desk'), ...box }),
    z.strictObject({ kind: z.literal('writing_desk'), ...box }),
    z.strictObject({
      kind: z.enum(['seats', 'priority_seats']),
      ...box,
      rows: z.int().min(1).max(60),
      columns: z.int().min(1).max(60),
    }),
  ])
  .readonly();
export type Fixture = z.infer<typeof fixtureSchema>;

/** A name that belongs to no room, such as the service above a group of counters. */
const captionSchema = z.strictObject({ at: pointSchema, names: namesSchema }).readonly();

const floorSchema = z
  .strictObject({
    id: floorIdSchema,
    /** Ground floor 1, first basement −1: says whether a lift goes up or down. */
    level: z.int().min(-20).max(200),
    names: namesSchema,
    viewBox: z.strictObject(box).readonly(),
    outline: polygonSchema,
    rooms: z.array(roomSchema).readonly(),
    doors: z.array(doorSchema).readonly(),
    fixtures: z.array(fixtureSchema).readonly(),
    captions: z.array(captionSchema).readonly(),
  })
  .readonly();
export type Floor = z.infer<typeof floorSchema>;

const placeKinds = [
  'counter',
  'front',
  'kiosk',
  'entrance',
  'exit',
  'emergency_exit',
  'lift',
  'stairs',
  'toilet',
  'toilet_accessible',
  'baby_room',
  'kids_corner',
  'seats',
  'priority_seats',
  'writing_desk',
  'consultation',
  'aed',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

const placeFields = { id: idSchema, floor: floorIdSchema, names: namesSchema, at: pointSchema };

/** Something a visitor looks for. `counter` is the id of the counter in the hall, `sign` what is written over it. */
const placeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('counter'),
      ...placeFields,
      counter: idSchema,
      sign: z.string().min(1).max(4),
    }),
    z.strictObject({ kind: z.enum(placeKinds).exclude(['counter']), ...placeFields }),
  ])
  .readonly();
export type PlanPlace = z.infer<typeof placeSchema>;
export type CounterPlace = Extract<PlanPlace, { kind: 'counter' }>;

/** A spot that people walk over; `place` is what one reaches there. */
const nodeSchema = z
  .strictObject({ id: idSchema, floor: floorIdSchema, at: pointSchema, place: idSchema.optional() })
  .readonly();
export type WalkNode = z.infer<typeof nodeSchema>;

const between = { from: idSchema, to: idSchema, accessible: z.boolean().default(true) };

/**
 * A stretch between two nodes, walked in both directions. `accessible`: without a step, for wheelchairs and prams.
 * `metres` of a lift or stairs is the walk on the level that it is worth (waiting, climbing) when ways are compared.
 */
const edgeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('walk'), ...between }),
    z.strictObject({ kind: z.enum(['lift', 'stairs']), ...between, metres: z.number().min(0).max(1000) }),
  ])
  .readonly();
export type WalkEdge = z.infer<typeof edgeSchema>;

/**
 * The hall's floors, drawn from data, and the ways through them: the content of `assets/floorplan/plan.json`. A city
 * puts a file of its own in its place; `checkPlan` says what does not fit together in it.
 */
export const planSchema = z
  .strictObject({
    format: z.literal('madoguchi-floorplan/1'),
    names: namesSchema,
    /** Length of one viewBox unit in metres; the same on every floor. */
    metresPerUnit: z.number().positive().max(10),
    floors: z.array(floorSchema).min(1).max(60).readonly(),
    places: z.array(placeSchema).max(2000).readonly(),
    nodes: z.array(nodeSchema).max(5000).readonly(),
    edges: z.array(edgeSchema).max(20_000).readonly(),
  })
  .readonly();
export type Plan = z.infer<typeof planSchema>;

import { z } from 'zod';
import { orderFiguresSchema } from './day-summary.ts';

const ms = z.int().nullable().describe('milliseconds, null where nobody counts');

/** One service's day so far; `service` ALL is the whole hall. Definitions: measures.md version 1. */
const todayServiceSchema = z.object({
  service: z.string(),
  arrived: z.int(),
  waiting: z.int().describe('in a line now; a step that comes later in a plan is not'),
  served: z.int(),
  noShow: z.int(),
  left: z.int(),
  leftAfterTarget: z.int().describe('left after a wait longer than the target'),
  cameLate: z.int().describe('did not answer the call, came after all'),
  waitN: z.int(),
  waitMeanMs: ms,
  waitP50Ms: ms,
  waitP90Ms: ms,
  waitMaxMs: ms,
  targetN: z.int(),
  withinTargetN: z.int(),
  serviceMeanMs: ms,
});
export type TodayService = z.infer<typeof todayServiceSchema>;

export const todayViewSchema = z.object({
  seq: z.int(),
  now: z.int(),
  day: z.string(),
  services: z.array(todayServiceSchema),
  hours: z.array(z.object({ hour: z.int(), arrived: z.int(), waitMeanMs: ms })),
  counters: z.array(z.object({ counter: z.string(), served: z.int() })),
  order: orderFiguresSchema,
  guidance: z.array(z.object({ reason: z.string(), count: z.int() })),
});
export type TodayView = z.infer<typeof todayViewSchema>;

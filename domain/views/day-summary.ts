import { z } from 'zod';
import { localDateSchema } from '../hall/hall.ts';
import { LIVE_STATES } from '../ticket/codes.ts';
import { DAY_END_OUTCOMES } from '../ticket/day-end.ts';
import { outOfOrderReasonSchema } from '../ticket/schemas.ts';

const ms = z.int().nullable().describe('milliseconds, null where nobody counts');

/** How often the order of calling was left, and why. Undone calls are no calls. */
export const orderFiguresSchema = z.object({
  calls: z.int().describe('calls of the business day, recalls left out'),
  outOfOrder: z.int(),
  reasons: z.array(z.object({ reason: outOfOrderReasonSchema, count: z.int() })),
});
export type OrderFigures = z.infer<typeof orderFiguresSchema>;

/** One service's day; `service` ALL is the whole hall. Definitions: measures.md version 1. */
export const daySummaryServiceSchema = z.object({
  service: z.string(),
  arrived: z.int(),
  served: z.int(),
  left: z.int(),
  leftAfterTarget: z.int().describe('left after a wait longer than the target'),
  noShow: z.int().describe('called, never came'),
  cameLate: z.int().describe('did not answer the call, came after all'),
  transferred: z.int(),
  redirected: z.int(),
  dayEnd: z.int().describe('still waiting as the day ended'),
  inexact: z.int(),
  waitN: z.int(),
  waitP50Ms: ms,
  waitP90Ms: ms,
  targetN: z.int(),
  withinTargetN: z.int(),
});
export type DaySummaryService = z.infer<typeof daySummaryServiceSchema>;

/** Tickets that the day's end closed: where they stood and as what they were closed. */
export const leftOpenSchema = z.object({
  service: z.string(),
  was: z.enum(LIVE_STATES),
  closedAs: z.enum(DAY_END_OUTCOMES),
  count: z.int(),
  numbers: z.array(z.string()),
});
export type LeftOpen = z.infer<typeof leftOpenSchema>;

/** A business day for the file: what came in, what became of it, how it was closed. */
export const daySummarySchema = z.object({
  seq: z.int(),
  now: z.int(),
  day: localDateSchema,
  state: z.enum(['empty', 'running', 'closed', 'repaired']).describe('repaired: closed on a later day'),
  previous: localDateSchema.nullable().describe('the last day before on which somebody came'),
  services: z.array(daySummaryServiceSchema),
  visits: z.int(),
  guidanceOnly: z.int(),
  counters: z.array(
    z.object({
      counter: z.string(),
      openMs: ms,
      servingMs: ms,
      served: z.int(),
      utilisation: z.number().nullable(),
    }),
  ),
  leftOpen: z.array(leftOpenSchema),
  order: orderFiguresSchema,
});
export type DaySummary = z.infer<typeof daySummarySchema>;

import { z } from 'zod';
import { estimate } from './estimate.ts';
import type { LearnedModel } from './model.ts';
import type { HallState, WaitingTicket } from './types.ts';
import { zmsEstimate } from './zms.ts';

/** A wait promised to a ticket when it came, in whole ms: half are called before `p50Ms`, nine in ten before `p90Ms`. */
export const promiseSchema = z.object({
  p50Ms: z.int().min(0),
  p90Ms: z.int().min(0),
  /** What the rule of ZMS would have said: the baseline that the promise is scored against. */
  baselineMs: z.int().min(0),
  /** A suitable counter was free and nobody ahead: no wait was to be expected, so none is scored. */
  free: z.boolean(),
  /** What the promise was made from, for the model to learn by; null where a counter was free. */
  basis: z.object({ fluidMs: z.int().min(0), expectedMs: z.int().min(0), drift: z.number() }).nullable(),
});
export type WaitPromise = z.infer<typeof promiseSchema>;

/** A log ratio needs no more digits than that. */
const DRIFT_DIGITS = 10_000;

/**
 * What is promised to a ticket that has just come, in the hall as it is without it. Null where no counter takes it:
 * then nothing can be promised.
 */
export function promiseOf(
  model: LearnedModel,
  state: HallState,
  newcomer: WaitingTicket,
): WaitPromise | null {
  const waiting = [...state.waiting, newcomer];
  const range = estimate(model, { ...state, waiting }, { kind: 'ticket', ticket: newcomer.ticket });
  if (!range) return null;
  const { p50Ms, p90Ms, basis } = range;
  return {
    p50Ms: Math.round(p50Ms),
    p90Ms: Math.round(p90Ms),
    baselineMs: Math.round(zmsEstimate(model, state, newcomer)),
    free: basis === null,
    basis: basis && {
      fluidMs: Math.round(basis.fluidMs),
      expectedMs: Math.round(basis.expectedMs),
      drift: Math.round(basis.drift * DRIFT_DIGITS) / DRIFT_DIGITS,
    },
  };
}

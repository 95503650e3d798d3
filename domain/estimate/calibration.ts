import { z } from 'zod';
import { DAY_FADE } from './decay.ts';
import { emptyErrors, errorQuantile, errorsSchema, learnErrors } from './error-histogram.ts';
import {
  emptyLocationSums,
  type Located,
  learnLocation,
  locate,
  locationOf,
  locationSumsSchema,
  logOfWait,
  waitOfLog,
} from './location.ts';
import type { WaitRange } from './types.ts';

/** Spread (sd of the log error) before anything is known, and how many tickets that weighs. */
const PRIOR_SD = 0.6;
const PRIOR_TICKETS = 20;

const squaresSchema = z.object({ n: z.number(), sum: z.number() });

/** How fluids came out before: the location's sums, the squared errors around it, and their histogram. */
export const calibrationSchema = z.object({
  location: locationSumsSchema,
  squares: squaresSchema,
  errors: errorsSchema,
});
type Calibration = z.infer<typeof calibrationSchema>;

/** How a promise came out; `called: false` means that the wait ended after `waitedMs` without a call. */
export interface Outcome extends Located {
  readonly waitedMs: number;
  readonly called: boolean;
}

/** Nothing learned yet: the prior alone speaks. */
export function emptyCalibration(): Calibration {
  return { location: emptyLocationSums(), squares: { n: 0, sum: 0 }, errors: emptyErrors() };
}

/** The promise: the located wait, moved by the learned median error and 90 % error. */
export function rangeOf(calibration: Calibration, subject: Located): WaitRange {
  const location = locationOf(calibration.location);
  const centre = locate(location, subject);
  const { fluidMs, drift } = subject;
  return {
    p50Ms: waitOfLog(centre + errorQuantile(calibration.errors, 0.5)),
    p90Ms: waitOfLog(centre + errorQuantile(calibration.errors, 0.9)),
    basis: { fluidMs, drift, expectedMs: waitOfLog(locate(location, { ...subject, drift: 0 })) },
  };
}

/** Mean of a standard normal above `z`: φ(z) ÷ (1 − Φ(z)); Φ by Bowling et al. (2009), the far tail by Mills' ratio. */
function meanAbove(z: number): number {
  if (z > 3) return z + 1 / z;
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return density * (1 + Math.exp(0.07056 * z ** 3 + 1.5976 * z));
}

/**
 * The log wait to learn from. Who left would have waited longer: on average as long as those located alike who
 * waited longer still (one step of the EM algorithm for censored normal errors).
 */
function completedLogWait(outcome: Outcome, centre: number, spread: number): number {
  const seen = logOfWait(outcome.waitedMs);
  return outcome.called ? seen : centre + spread * meanAbove((seen - centre) / spread);
}

/**
 * The calibration after one more day of outcomes: first the location, then the errors around it. Leavers are
 * censored in both: the location completes their waits, the errors' quantiles are Kaplan–Meier's.
 */
export function learnCalibration(old: Calibration, outcomes: readonly Outcome[]): Calibration {
  const before = locationOf(old.location);
  const spread = Math.sqrt(
    (old.squares.sum + PRIOR_TICKETS * PRIOR_SD ** 2) / (old.squares.n + PRIOR_TICKETS),
  );
  const samples = outcomes.map((outcome) => {
    return { ...outcome, logWait: completedLogWait(outcome, locate(before, outcome), spread) };
  });
  const sums = learnLocation(old.location, samples);
  const after = locationOf(sums);
  const squared = samples.reduce((sum, sample) => sum + (sample.logWait - locate(after, sample)) ** 2, 0);
  const errors = outcomes.map((outcome) => {
    return { error: logOfWait(outcome.waitedMs) - locate(after, outcome), called: outcome.called };
  });
  return {
    location: sums,
    squares: { n: old.squares.n * DAY_FADE + outcomes.length, sum: old.squares.sum * DAY_FADE + squared },
    errors: learnErrors(old.errors, errors),
  };
}

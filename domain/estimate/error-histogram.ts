import { z } from 'zod';
import { faded } from './decay.ts';

/** Errors (log of actual ÷ located wait) are counted in bins of 0.1 from −4 to 4, the outer ones open. */
const BIN = 0.1;
const LOWEST = -4;
const BINS = 80;
/**
 * Before anything is known errors are taken as normal, weighing as much as 20 tickets: half the people within
 * 0.9 of the fluid's wait, nine in ten within twice of it, as with three or four people ahead of one counter.
 */
const PRIOR_TICKETS = 20;
const PRIOR_MEAN = -0.1;
const PRIOR_SD = 0.6;

/** Called people's errors, and the errors that leavers had reached when they left (theirs would have been larger). */
export const errorsSchema = z.object({
  called: z.array(z.number()).length(BINS),
  left: z.array(z.number()).length(BINS),
});
type Errors = z.infer<typeof errorsSchema>;

interface ErrorSample {
  readonly error: number;
  readonly called: boolean;
}

function lowerEdge(bin: number): number {
  return LOWEST + bin * BIN;
}

function priorCount(bin: number): number {
  const z = (lowerEdge(bin) + BIN / 2 - PRIOR_MEAN) / PRIOR_SD;
  return (PRIOR_TICKETS * BIN * Math.exp((-z * z) / 2)) / (PRIOR_SD * Math.sqrt(2 * Math.PI));
}

const PRIOR = Array.from({ length: BINS }, (_, bin) => priorCount(bin));

/** No error seen yet: the prior alone speaks. */
export function emptyErrors(): Errors {
  return { called: PRIOR.map(() => 0), left: PRIOR.map(() => 0) };
}

function binOf(error: number): number {
  return Math.max(0, Math.min(BINS - 1, Math.floor((error - LOWEST) / BIN)));
}

/** The errors with one more day in them; those of the days before fade. */
export function learnErrors(errors: Errors, samples: readonly ErrorSample[]): Errors {
  const called = faded(errors.called);
  const left = faded(errors.left);
  for (const sample of samples) {
    const counts = sample.called ? called : left;
    const bin = binOf(sample.error);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { called, left };
}

/**
 * The error that a share `p` of the people stays below, by Kaplan and Meier: in each bin the share of those still
 * in line that is called there; leavers count as in line up to the bin in which they left.
 */
export function errorQuantile(errors: Errors, p: number): number {
  const called = errors.called.map((n, bin) => n + (PRIOR[bin] ?? 0));
  let inLine = [...called, ...errors.left].reduce((sum, n) => sum + n, 0);
  let waiting = 1;
  for (const [bin, n] of called.entries()) {
    const left = errors.left[bin] ?? 0;
    const still = waiting * (1 - n / Math.max(n, inLine - left / 2));
    if (still <= 1 - p) return lowerEdge(bin) + BIN * ((waiting - (1 - p)) / (waiting - still));
    waiting = still;
    inLine -= n + left;
  }
  return lowerEdge(BINS);
}

import { type Lengths, meanExcess } from './length-histogram.ts';

/** Before anything is known a pause lasts 20 minutes on average, a weight of 10 pauses. */
const PRIOR_PAUSE_MS = 1_200_000;
const PRIOR_PAUSES = 10;

/** How long (ms, mean) a counter stays away that has paused for `elapsedMs`. */
export function pauseLeft(pauses: Lengths, elapsedMs: number): number {
  return meanExcess(pauses, elapsedMs, PRIOR_PAUSE_MS, PRIOR_PAUSES);
}

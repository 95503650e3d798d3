import { logOfWait } from './location.ts';
import type { RecentCall } from './types.ts';

/** A call says less about now the older it is; after two hours next to nothing. */
const FADE_MS = 30 * 60_000;
/** Another service's calls tell less: it may have other counters. */
const OTHER_SERVICE_WEIGHT = 0.3;
/** "All as expected" weighs as much as this many calls just now. */
const AS_EXPECTED_CALLS = 3;

/**
 * How the hall runs now, against what was expected: the mean log ratio of actual to expected waits over the recent
 * calls, newer and own ones weighing more. 0 is as expected, 0.7 is twice as long.
 */
export function driftOf(calls: readonly RecentCall[], service: string, now: number): number {
  let weights = AS_EXPECTED_CALLS;
  let sum = 0;
  for (const call of calls) {
    const own = call.service === service ? 1 : OTHER_SERVICE_WEIGHT;
    // Until the manager accepts a clock that was set back, calls lie ahead of it: as if they were just now.
    const age = Math.max(0, now - call.calledAt);
    const weight = own * Math.exp(-age / FADE_MS);
    sum += weight * (logOfWait(call.waitedMs) - logOfWait(call.expectedMs));
    weights += weight;
  }
  return sum / weights;
}

import { z } from 'zod';
import { DAY_FADE } from './decay.ts';

/** Edges (ms) between which impatience is taken as constant; the last stretch is open. */
const EDGES_MS = [0, 1, 3, 5, 10, 15, 20, 30, 45, 60, 90].map((minutes) => minutes * 60_000);
/** Before anything is known: one person in ten hours of waiting leaves, a weight of one leaver in each stretch. */
const PRIOR_LEAVERS = 1;
const PRIOR_WAIT_MS = 36_000_000;

/** Per stretch of waiting: how many left in it, and how long people waited in it (ms), faded by day. */
export const patienceSchema = z.object({
  left: z.array(z.number()).length(EDGES_MS.length),
  waitedMs: z.array(z.number()).length(EDGES_MS.length),
});
type Patience = z.infer<typeof patienceSchema>;

/** How a wait ended: by leaving, or by anything else (a call, a cancellation), which only says "at least so long". */
interface WaitSample {
  readonly waitedMs: number;
  readonly left: boolean;
}

/** Nobody has waited or left yet: the prior alone speaks. */
export function emptyPatience(): Patience {
  return { left: EDGES_MS.map(() => 0), waitedMs: EDGES_MS.map(() => 0) };
}

function stretchEnd(stretch: number): number {
  return EDGES_MS[stretch + 1] ?? Number.POSITIVE_INFINITY;
}

/** The part (ms) of a wait from `from` to `to` that lies in a stretch. */
function partIn(stretch: number, from: number, to: number): number {
  return Math.max(0, Math.min(to, stretchEnd(stretch)) - Math.max(from, EDGES_MS[stretch] ?? 0));
}

/** Patience after one more day with these waits. Called people are censored: they count as waiting time only. */
export function learnPatience(patience: Patience, waits: readonly WaitSample[]): Patience {
  const leavers = waits.filter((wait) => wait.left);
  return {
    left: patience.left.map((n, stretch) => {
      const from = EDGES_MS[stretch] ?? 0;
      const here = leavers.filter(({ waitedMs }) => waitedMs >= from && waitedMs < stretchEnd(stretch));
      return n * DAY_FADE + here.length;
    }),
    waitedMs: patience.waitedMs.map(
      (ms, stretch) =>
        ms * DAY_FADE + waits.reduce((sum, { waitedMs }) => sum + partIn(stretch, 0, waitedMs), 0),
    ),
  };
}

/**
 * Share of those who have waited `fromMs` that is still there at `toMs`: exp(−Σ hazard × time), hazard = leavers ÷
 * waiting time per stretch (the life-table form of Kaplan and Meier's estimate). `maxHazard` (1/ms) bounds it.
 */
export function stayingShare(patience: Patience, fromMs: number, toMs: number, maxHazard: number): number {
  let cumulated = 0;
  for (let stretch = 0; stretch < EDGES_MS.length && (EDGES_MS[stretch] ?? 0) < toMs; stretch += 1) {
    const left = (patience.left[stretch] ?? 0) + PRIOR_LEAVERS;
    const waited = (patience.waitedMs[stretch] ?? 0) + PRIOR_WAIT_MS;
    cumulated += Math.min(maxHazard, left / waited) * partIn(stretch, fromMs, toMs);
  }
  return Math.exp(-cumulated);
}

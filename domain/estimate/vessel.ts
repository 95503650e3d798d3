import type { CounterState } from './types.ts';

/** A counter's work as water in a vessel. Times in ms from now. */
export interface Vessel {
  readonly counter: CounterState;
  /** How far it is full: the time up to which it works for others. */
  level: number;
  /** How long after that, on average, it takes to become free. */
  readonly cycle: number;
}

/** Pours `work` (ms) into the vessels, the lowest first, until they stand level. */
export function pour(vessels: readonly Vessel[], work: number): void {
  const rising = [...vessels].sort((a, b) => a.level - b.level);
  let rest = work;
  let level = rising[0]?.level ?? 0;
  for (let count = 1; count <= rising.length && rest > 0; count += 1) {
    const next = rising[count]?.level ?? Number.POSITIVE_INFINITY;
    const rise = Math.min(next - level, rest / count);
    level += rise;
    rest -= rise * count;
  }
  for (const vessel of vessels) vessel.level = Math.max(vessel.level, level);
}

/**
 * When the first of these counters becomes free: from its level on each departs at the rate 1/cycle, and the rates
 * add up until they make one departure (for like exponential services that is cycle ÷ counters).
 */
export function firstDeparture(vessels: readonly Vessel[]): number {
  const rising = [...vessels].sort((a, b) => a.level - b.level);
  let rate = 0;
  let departed = 0;
  let time = rising[0]?.level ?? 0;
  for (const [i, vessel] of rising.entries()) {
    if (vessel.cycle === 0) return time;
    rate += 1 / vessel.cycle;
    const next = rising[i + 1]?.level ?? Number.POSITIVE_INFINITY;
    if (departed + (next - time) * rate >= 1) return time + (1 - departed) / rate;
    departed += (next - time) * rate;
    time = next;
  }
  return time;
}

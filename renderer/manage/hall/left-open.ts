import { LIVE_STATES, type LiveState } from '../../../domain/ticket/codes.ts';
import { type DayEndOutcome, outcomeAtDayEnd } from '../../../domain/ticket/day-end.ts';
import type { QueueVisit } from '../../../domain/views/queue.ts';

/** More numbers than a glance takes in are counted only. */
const MOST_NUMBERS = 8;

export interface LeftInState {
  readonly state: LiveState;
  readonly numbers: readonly string[];
  /** How many people there are beside those in `numbers`. */
  readonly more: number;
}

/** Who would be closed so by the day's end, by the state of a stop, each visit once; empty states are left out. */
export function leftOpen(visits: readonly QueueVisit[], outcome: DayEndOutcome): readonly LeftInState[] {
  return LIVE_STATES.filter((state) => outcomeAtDayEnd(state) === outcome).flatMap((state) => {
    const left = visits.filter(({ tickets }) => tickets.some((ticket) => ticket.state === state));
    if (left.length === 0) return [];
    const numbers = left.flatMap(({ number }) => number ?? []).slice(0, MOST_NUMBERS);
    return [{ state, numbers, more: left.length - numbers.length }];
  });
}

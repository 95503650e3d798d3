import type { QueueVisit } from '../../../domain/views/queue.ts';

/** What becomes of whoever is still in the hall at the day's end, by the state they are in. */
export const FATES = {
  served: ['serving'],
  no_show: ['called', 'absent'],
  day_end: ['waiting', 'elsewhere', 'held', 'preparing', 'ready'],
} as const;
export type Fate = keyof typeof FATES;

/** More numbers than a glance takes in are counted only. */
const MOST_NUMBERS = 8;

export interface LeftInState {
  readonly state: (typeof FATES)[Fate][number];
  readonly numbers: readonly string[];
  /** How many there are beside those in `numbers`. */
  readonly more: number;
}

/** Who would be closed so by the day's end, by state; states in which nobody is are left out. */
export function leftOpen(visits: readonly QueueVisit[], fate: Fate): readonly LeftInState[] {
  return FATES[fate].flatMap((state) => {
    const left = visits.flatMap(({ number, tickets }) =>
      tickets.filter((ticket) => ticket.state === state).map(() => number),
    );
    if (left.length === 0) return [];
    const numbers = left.filter((number) => number !== null).slice(0, MOST_NUMBERS);
    return [{ state, numbers, more: left.length - numbers.length }];
  });
}

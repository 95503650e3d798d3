import type { LiveState } from './codes.ts';

/** How the day's end closes a ticket: as served, as never come, or cancelled with the reason `day_end`. */
export const DAY_END_OUTCOMES = ['served', 'no_show', 'day_end'] as const;
export type DayEndOutcome = (typeof DAY_END_OUTCOMES)[number];

/** What becomes of a ticket that is still in this state when the business day ends. */
export function outcomeAtDayEnd(state: LiveState): DayEndOutcome {
  if (state === 'serving') return 'served';
  return state === 'called' || state === 'absent' ? 'no_show' : 'day_end';
}

import { lastDayMonthsLater, sameDayMonthsLater } from './calendar-date.ts';

/** `ending`: still valid, but for at most one month more. */
export type Validity = 'future' | 'valid' | 'ending' | 'ended';

interface Valid {
  readonly valid_from: string;
  readonly valid_to: string | null;
}

/** How an entry stands on the day `today` (`YYYY-MM-DD`); `valid_to` is its last valid day. */
export function validityOn(entry: Valid, today: string): Validity {
  if (today < entry.valid_from) return 'future';
  if (entry.valid_to === null) return 'valid';
  if (today > entry.valid_to) return 'ended';
  return today >= monthBefore(entry.valid_to) ? 'ending' : 'valid';
}

/** The same day of the month before, or that month's last day. */
function monthBefore(date: string): string {
  return sameDayMonthsLater(date, -1) ?? lastDayMonthsLater(date, -1);
}

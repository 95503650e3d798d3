import { addDays } from '../catalogue/calendar-date.ts';
import { addMonths } from './period.ts';

/** Days that free text is kept, unless the city sets another number. */
export const DEFAULT_RETENTION_DAYS = 400;

/**
 * The newest month (`YYYY-MM`) whose free text has to be deleted on `today` (`YYYY-MM-DD`): free text goes with it
 * and with every month before. A text carries only its month, so its age is counted from the month's last day.
 * Throws RangeError unless `days` is a whole number ≥ 0.
 */
export function expiredThroughMonth(today: string, days: number = DEFAULT_RETENTION_DAYS): string {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`not a number of days: ${days}`);
  const oldestKeptDay = addDays(today, -days);
  return addMonths(oldestKeptDay.slice(0, 7), -1);
}

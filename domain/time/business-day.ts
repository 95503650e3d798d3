import type { Hall, OpenHours } from '../hall/hall.ts';
import { instantOf, type LocalDate, localDate, weekdayOf } from './zone.ts';

/**
 * The business day of an act: the later of the instant's date in the hall's zone and the day of the last
 * journal row, so that a clock set back can never reopen a day whose numbers are given out.
 */
export function businessDay(at: number, zone: string, lastDay: LocalDate | null): LocalDate {
  const date = localDate(at, zone);
  return lastDay !== null && lastDay > date ? lastDay : date;
}

/** The hours of a date, or null where the hall is closed on that weekday. */
export function hoursOn(hall: Pick<Hall, 'week'>, date: LocalDate): OpenHours | null {
  return hall.week[weekdayOf(date)] ?? null;
}

/** The instant (UTC ms) at which the hall closes on `date`; on a closed day the end of that day. */
export function closingOn(hall: Pick<Hall, 'week' | 'zone'>, date: LocalDate): number {
  const hours = hoursOn(hall, date);
  return instantOf(date, hours ? hours.close : '23:59:59', hall.zone);
}

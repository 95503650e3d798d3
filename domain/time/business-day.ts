import { type LocalDate, localDate } from './zone.ts';

/**
 * The business day of an act: the later of the instant's date in the hall's zone and the day of the last
 * journal row, so that a clock set back can never reopen a day whose numbers are given out.
 */
export function businessDay(at: number, zone: string, lastDay: LocalDate | null): LocalDate {
  const date = localDate(at, zone);
  return lastDay !== null && lastDay > date ? lastDay : date;
}

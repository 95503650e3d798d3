import * as library from '@holiday-jp/holiday_jp';
import type { HolidayRule } from '../domain/hall/calendar.ts';
import type { LocalDate } from '../domain/time/zone.ts';

/** A CommonJS package whose names Node cannot see: there it is all in `default`, in a bundle beside it. */
const { isHoliday } = (library as { readonly default?: typeof library }).default ?? library;

const known = new Map<LocalDate, boolean>();

/**
 * National holidays of Japan, 1970–2050, by the Cabinet Office's list as the library carries it. The library goes
 * through its whole list for each question (0.1 ms, and each issue asks), so an answer is kept.
 */
export const isNationalHoliday: HolidayRule = (date) => {
  const answer = known.get(date);
  if (answer !== undefined) return answer;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const asked = isHoliday(new Date(year, month - 1, day));
  known.set(date, asked);
  return asked;
};

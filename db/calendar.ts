import * as library from '@holiday-jp/holiday_jp';
import type { HolidayRule } from '../domain/hall/calendar.ts';
import type { LocalDate } from '../domain/time/zone.ts';

/** A CommonJS package whose names Node cannot see: there it is all in `default`, in a bundle beside it. */
const { isHoliday, holidays } = (library as { readonly default?: typeof library }).default ?? library;

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

const listed = new Map<number, readonly LocalDate[]>();

/** The national holidays from the year before that of `day` to three years after it: what deadlines are counted with. */
export function nationalHolidaysAround(day: LocalDate): readonly LocalDate[] {
  const year = Number(day.slice(0, 4));
  const known = listed.get(year);
  if (known) return known;
  const found = Object.keys(holidays).filter((date) => {
    const other = Number(date.slice(0, 4));
    return other >= year - 1 && other <= year + 3;
  });
  listed.set(year, found);
  return found;
}

import * as library from '@holiday-jp/holiday_jp';
import type { HolidayRule } from '../domain/hall/calendar.ts';

/** A CommonJS package whose names Node cannot see: there it is all in `default`, in a bundle beside it. */
const { isHoliday } = (library as { readonly default?: typeof library }).default ?? library;

/** National holidays of Japan, 1970–2050, by the Cabinet Office's list as the library carries it. */
export const isNationalHoliday: HolidayRule = (date) => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return isHoliday(new Date(year, month - 1, day));
};

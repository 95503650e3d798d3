import { z } from 'zod';
import { addDays } from '../catalogue/calendar-date.ts';

/** A month `YYYY-MM`: the finest time that a survey answer has. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** From the first to the last month, both included. */
export interface MonthPeriod {
  readonly from: string;
  readonly to: string;
}

/** The month `months` after `month`; negative counts back. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months)).toISOString().slice(0, 7);
}

/** The last day (`YYYY-MM-DD`) of a month. */
export function lastDayOf(month: string): string {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

/** The fiscal year (April to March, named after its April) that a month lies in. */
export function fiscalYearOf(month: string): number {
  return Number(addMonths(month, -3).slice(0, 4));
}

/** The twelve months of a fiscal year. */
export function fiscalYearMonths(fiscalYear: number): MonthPeriod {
  return { from: `${fiscalYear}-04`, to: `${fiscalYear + 1}-03` };
}

/**
 * The months (`YYYY-MM`) that lie wholly in a period and were over on the day `on`: only they have monthly tables, or
 * periods, and two looks at a month that still runs, could be subtracted.
 */
export function wholeMonths(from: string, to: string, on: string): readonly string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = addMonths(month, 1)) {
    const last = lastDayOf(month);
    if (`${month}-01` >= from && last <= to && last < on) months.push(month);
  }
  return months;
}

import { addDays, type LocalDate } from '../../../domain/time/zone.ts';

/** First and last date, both included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export const QUICK_PERIODS = ['this_month', 'last_month', 'this_fiscal_year', 'last_fiscal_year'] as const;
export type QuickPeriod = (typeof QUICK_PERIODS)[number];

function firstOfMonth(date: LocalDate): LocalDate {
  return `${date.slice(0, 7)}-01`;
}

/** The fiscal year (年度) of a date begins on 1 April. */
function firstOfFiscalYear(date: LocalDate): LocalDate {
  const year = Number(date.slice(0, 4)) - (date.slice(5, 7) < '04' ? 1 : 0);
  return `${year}-04-01`;
}

/** The period that a quick choice stands for. What is not over yet ends on `today`. */
export function periodOf(choice: QuickPeriod, today: LocalDate): Period {
  switch (choice) {
    case 'this_month':
      return { from: firstOfMonth(today), to: today };
    case 'last_month': {
      const to = addDays(firstOfMonth(today), -1);
      return { from: firstOfMonth(to), to };
    }
    case 'this_fiscal_year':
      return { from: firstOfFiscalYear(today), to: today };
    case 'last_fiscal_year': {
      const to = addDays(firstOfFiscalYear(today), -1);
      return { from: firstOfFiscalYear(to), to };
    }
  }
}

const DAY_MS = 86_400_000;

/** Days from the first to `date`, both included. */
export function daysTo({ from }: Pick<Period, 'from'>, date: LocalDate): number {
  return Math.round((Date.parse(date) - Date.parse(from)) / DAY_MS) + 1;
}

import { addDays, type LocalDate, weekdayOf } from '../../../domain/time/zone.ts';
import type { EstimateScore } from '../../../domain/views/estimates.ts';

/** The row of the whole hall. */
export const ALL = 'ALL';

export const SCORE_PERIODS = ['week', 'month', 'quarter', 'year'] as const;
export type ScorePeriod = (typeof SCORE_PERIODS)[number];

const DAYS: Readonly<Record<ScorePeriod, number>> = { week: 7, month: 31, quarter: 92, year: 365 };

/** First date of a period that ends on `to`. */
export function periodStart(period: ScorePeriod, to: LocalDate): LocalDate {
  return addDays(to, 1 - DAYS[period]);
}

/** How promises came out, added up; `key` is a date (of a day, a Monday or a month's first) or a service. */
export interface Total extends Omit<EstimateScore, 'date' | 'service'> {
  readonly key: string;
}

const NOTHING: Omit<Total, 'key'> = {
  promisedN: 0,
  scoredN: 0,
  censoredN: 0,
  coveredN: 0,
  errorSumMs: 0,
  absErrorSumMs: 0,
  baselineAbsErrorSumMs: 0,
};

function plus(a: Omit<Total, 'key'>, b: EstimateScore): Omit<Total, 'key'> {
  return {
    promisedN: a.promisedN + b.promisedN,
    scoredN: a.scoredN + b.scoredN,
    censoredN: a.censoredN + b.censoredN,
    coveredN: a.coveredN + b.coveredN,
    errorSumMs: a.errorSumMs + b.errorSumMs,
    absErrorSumMs: a.absErrorSumMs + b.absErrorSumMs,
    baselineAbsErrorSumMs: a.baselineAbsErrorSumMs + b.baselineAbsErrorSumMs,
  };
}

function totals(scores: readonly EstimateScore[], keyOf: (score: EstimateScore) => string): readonly Total[] {
  const byKey = new Map<string, Omit<Total, 'key'>>();
  for (const score of scores) {
    const key = keyOf(score);
    byKey.set(key, plus(byKey.get(key) ?? NOTHING, score));
  }
  return [...byKey].map(([key, total]) => ({ key, ...total }));
}

/** Days in a week and in a month, weeks in a quarter, months in a year: no more than a page can show. */
function stretchOf(period: ScorePeriod, date: LocalDate): string {
  switch (period) {
    case 'week':
    case 'month':
      return date;
    case 'quarter':
      return addDays(date, -((weekdayOf(date) + 6) % 7));
    case 'year':
      return `${date.slice(0, 7)}-01`;
  }
}

/** The whole hall's totals over time, ascending. */
export function overTime(scores: readonly EstimateScore[], period: ScorePeriod): readonly Total[] {
  const hall = scores.filter(({ service }) => service === ALL);
  return totals(hall, ({ date }) => stretchOf(period, date));
}

/** The totals of each service, the whole hall first. */
export function byService(scores: readonly EstimateScore[]): readonly Total[] {
  const all = totals(scores, ({ service }) => service);
  return [...all].sort((a, b) => Number(b.key === ALL) - Number(a.key === ALL));
}

/** Share (0–1) of the waits that lay in their range, and the mean errors in ms; null where nothing was compared. */
export function qualityOf(total: Total): {
  readonly covered: number | null;
  readonly errorMs: number | null;
  readonly baselineMs: number | null;
} {
  const { scoredN: n } = total;
  if (n === 0) return { covered: null, errorMs: null, baselineMs: null };
  return {
    covered: total.coveredN / n,
    errorMs: total.absErrorSumMs / n,
    baselineMs: total.baselineAbsErrorSumMs / n,
  };
}

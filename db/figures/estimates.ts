import type { Row } from '../../domain/bundle/column.ts';
import { ESTIMATES_DAILY } from '../../domain/bundle/estimate-tables.ts';
import { addDays, type LocalDate } from '../../domain/time/zone.ts';
import type { EstimateScore } from '../../domain/views/estimates.ts';
import { allRows, type ReadableDB } from '../database.ts';
import type { DailyTable } from './day.ts';

/**
 * Promises of waits held against the waits, by date of arrival and service. Where a suitable counter was free there
 * was no wait to promise. Inexact tickets are promised and neither scored nor censored.
 */
const SCORES = `
WITH promised AS (
  SELECT c.date, c.service, p.p50_ms, p.p90_ms, p.baseline_ms,
    CASE WHEN c.inexact = 0 THEN c.wait_ms END AS wait,
    c.inexact = 0 AND c.ended_at IS NOT NULL AND c.wait_ms IS NULL AS is_censored
  FROM counted c JOIN promise p ON p.ticket = c.ticket
  WHERE c.date = :date AND p.free = 0
),
lined AS (
  SELECT 'ALL' AS line, * FROM promised
  UNION ALL
  SELECT service AS line, * FROM promised
)
SELECT date, line AS service,
  count(*) AS promised_n,
  count(wait) AS scored_n,
  sum(is_censored) AS censored_n,
  count(*) FILTER (WHERE wait BETWEEN p50_ms AND p90_ms) AS covered_n,
  sum(wait - p50_ms) AS error_sum_ms,
  sum(abs(wait - p50_ms)) AS abs_error_sum_ms,
  sum(abs(wait - baseline_ms)) AS baseline_abs_error_sum_ms
FROM lined GROUP BY date, line ORDER BY date, line <> 'ALL', line`;

/** SQLite's division cuts off: below 0 that is half up only from the other side. */
const DAILY = `
SELECT :hall AS hall, date, service, promised_n, scored_n, censored_n, covered_n,
  CASE WHEN error_sum_ms >= -50 THEN (error_sum_ms + 50) / 100
    ELSE -((49 - error_sum_ms) / 100) END AS error_sum_s,
  (abs_error_sum_ms + 50) / 100 AS abs_error_sum_s,
  (baseline_abs_error_sum_ms + 50) / 100 AS baseline_abs_error_sum_s
FROM (${SCORES})`;

const TOTALS = `
SELECT date, service, promised_n AS promisedN, scored_n AS scoredN, censored_n AS censoredN,
  covered_n AS coveredN, coalesce(error_sum_ms, 0) AS errorSumMs, coalesce(abs_error_sum_ms, 0) AS absErrorSumMs,
  coalesce(baseline_abs_error_sum_ms, 0) AS baselineAbsErrorSumMs
FROM (${SCORES})`;

export const estimatesDailyTable: DailyTable = {
  table: ESTIMATES_DAILY,
  read: ({ db, hall, date }) => allRows<Row>(db, DAILY, { hall, date }),
};

/** How the promises of a period's dates (both included) came out; it yields after each date. */
export function* estimateScores(
  db: ReadableDB,
  from: LocalDate,
  to: LocalDate,
): Generator<void, EstimateScore[]> {
  const scores: EstimateScore[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    scores.push(...allRows<EstimateScore>(db, TOTALS, { date }));
    yield;
  }
  return scores;
}

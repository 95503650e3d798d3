import type { Row } from '../../domain/bundle/column.ts';
import { TICKETS_DAILY, TICKETS_HOURLY } from '../../domain/bundle/ticket-tables.ts';
import { allRows } from '../database.ts';
import type { DailyTable } from './day.ts';

/**
 * One row for each group of the tickets that arrived on a date. Rounding is half up on whole numbers: with all
 * values ≥ 0, (2a + b) / 2b of whole numbers is a ÷ b so rounded; a division by no tickets is NULL.
 * @param group the columns that make a group, besides `hall` and `date`
 */
const figures = (group: 'line' | 'hour, line'): string => `
WITH arrived AS (
  SELECT hour, service, state, cancel_reason, inexact, target_ms,
    CASE WHEN inexact = 0 THEN wait_ms END AS wait,
    CASE WHEN inexact = 0 THEN service_ms END AS service_time,
    CASE WHEN inexact = 0 THEN left_after_ms END AS left_after,
    CASE WHEN inexact = 0 THEN handover_wait_ms END AS handover_wait
  FROM counted WHERE date = :date
),
lined AS (
  SELECT 'ALL' AS line, * FROM arrived
  UNION ALL
  SELECT service AS line, * FROM arrived
),
sums AS (
  SELECT ${group},
    count(*) AS arrived,
    count(*) FILTER (WHERE state = 'served') AS served,
    count(*) FILTER (WHERE state = 'no_show') AS no_show,
    count(*) FILTER (WHERE cancel_reason = 'left') AS went,
    count(*) FILTER (WHERE state = 'transferred') AS transferred,
    count(*) FILTER (WHERE state = 'cancelled' AND cancel_reason <> 'left') AS cancelled,
    count(*) FILTER (WHERE inexact = 1) AS inexact_n,
    count(wait) AS wait_n, sum(wait) AS wait_sum, max(wait) AS wait_max,
    count(*) FILTER (WHERE wait IS NOT NULL AND target_ms IS NOT NULL) AS target_n,
    count(*) FILTER (WHERE wait <= target_ms) AS within_target_n,
    count(*) FILTER (WHERE left_after > target_ms) AS left_after_target_n,
    count(service_time) AS service_n, sum(service_time) AS service_sum,
    count(left_after) AS left_after_n, sum(left_after) AS left_after_sum,
    count(handover_wait) AS handover_wait_n, sum(handover_wait) AS handover_wait_sum
  FROM lined GROUP BY ${group}
),
waits AS (
  SELECT ${group}, wait,
    row_number() OVER (PARTITION BY ${group} ORDER BY wait) AS position,
    count(*) OVER (PARTITION BY ${group}) AS n
  FROM lined WHERE wait IS NOT NULL
),
wait_percentiles AS (
  SELECT ${group},
    min(wait) FILTER (WHERE position = (50 * n + 99) / 100) AS wait_p50,
    min(wait) FILTER (WHERE position = (90 * n + 99) / 100) AS wait_p90
  FROM waits GROUP BY ${group}
),
services AS (
  SELECT ${group}, service_time,
    row_number() OVER (PARTITION BY ${group} ORDER BY service_time) AS position,
    count(*) OVER (PARTITION BY ${group}) AS n
  FROM lined WHERE service_time IS NOT NULL
),
service_percentiles AS (
  SELECT ${group},
    min(service_time) FILTER (WHERE position = (50 * n + 99) / 100) AS service_p50,
    min(service_time) FILTER (WHERE position = (90 * n + 99) / 100) AS service_p90
  FROM services GROUP BY ${group}
)
SELECT :hall AS hall, :date AS date, ${group.replace('line', 'line AS service')},
  arrived, served, no_show, went AS "left", transferred, cancelled, inexact_n,
  wait_n,
  (wait_sum + 50) / 100 AS wait_sum_s,
  (2 * wait_sum + 100 * wait_n) / (200 * wait_n) AS wait_mean_s,
  (wait_p50 + 50) / 100 AS wait_p50_s,
  (wait_p90 + 50) / 100 AS wait_p90_s,
  (wait_max + 50) / 100 AS wait_max_s,
  target_n, within_target_n,
  (20000 * within_target_n + target_n) / (2 * target_n) AS within_target,
  left_after_target_n,
  service_n,
  (service_sum + 50) / 100 AS service_sum_s,
  (2 * service_sum + 100 * service_n) / (200 * service_n) AS service_mean_s,
  (service_p50 + 50) / 100 AS service_p50_s,
  (service_p90 + 50) / 100 AS service_p90_s,
  left_after_n,
  (left_after_sum + 50) / 100 AS left_after_sum_s,
  (2 * left_after_sum + 100 * left_after_n) / (200 * left_after_n) AS left_after_mean_s,
  handover_wait_n,
  (handover_wait_sum + 50) / 100 AS handover_wait_sum_s,
  (2 * handover_wait_sum + 100 * handover_wait_n) / (200 * handover_wait_n) AS handover_wait_mean_s
FROM sums
LEFT JOIN wait_percentiles USING (${group})
LEFT JOIN service_percentiles USING (${group})
ORDER BY ${group.replace('line', "line <> 'ALL', line")}`;

const DAILY_SQL = figures('line');
const HOURLY_SQL = figures('hour, line');

export const ticketsDailyTable: DailyTable = {
  table: TICKETS_DAILY,
  read: ({ db, hall, date }) => allRows<Row>(db, DAILY_SQL, { hall, date }),
};

export const ticketsHourlyTable: DailyTable = {
  table: TICKETS_HOURLY,
  read: ({ db, hall, date }) => allRows<Row>(db, HOURLY_SQL, { hall, date }),
};

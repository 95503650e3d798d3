import type { Row } from '../../domain/bundle/column.ts';
import { VISITS_DAILY } from '../../domain/bundle/day-tables.ts';
import { allRows } from '../database.ts';
import type { DailyTable } from './day.ts';

/**
 * The visits that began on a date: those of whose tickets that count the first arrived then.
 * `stay_ms` is NULL while a visit lasts and where one of its tickets has no exact times.
 */
export const VISITS_OF_DATE = `
  SELECT t.visit AS id,
    CASE WHEN count(t.ended_at) = count(*) AND max(t.inexact) = 0
      THEN max(t.ended_at) - min(t.arrived_at) END AS stay_ms
  FROM ticket t
  WHERE t.visit IN (SELECT visit FROM counted WHERE date = :date) AND t.cancel_reason IS NOT 'mistake'
  GROUP BY t.visit
  HAVING min(t.date) = :date`;

/** `CROSS JOIN` holds SQLite to this order: it would else go through every slice there is. */
const SQL = `
WITH begun AS MATERIALIZED (${VISITS_OF_DATE}),
stays AS (
  SELECT count(*) AS visits, count(stay_ms) AS stay_n, sum(stay_ms) AS stay_sum FROM begun
),
served AS (
  SELECT count(*) AS counters FROM (
    SELECT DISTINCT t.visit, s.counter
    FROM begun b
    CROSS JOIN ticket t ON t.visit = b.id AND t.cancel_reason IS NOT 'mistake'
    CROSS JOIN slice s ON s.ticket = t.id AND s.state = 'serving' AND s.counter IS NOT NULL)
),
arrivals AS (SELECT count(*) AS tickets FROM counted WHERE date = :date),
guided AS (SELECT count(*) AS guidance_only FROM guidance WHERE date = :date)
SELECT :hall AS hall, :date AS date, visits, tickets, counters AS counters_visited_sum, stay_n,
  (stay_sum + 50) / 100 AS stay_sum_s,
  (2 * stay_sum + 100 * stay_n) / (200 * stay_n) AS stay_mean_s,
  guidance_only
FROM stays, served, arrivals, guided
WHERE visits > 0 OR tickets > 0 OR guidance_only > 0`;

export const visitsDailyTable: DailyTable = {
  table: VISITS_DAILY,
  read: ({ db, hall, date }) => allRows<Row>(db, SQL, { hall, date }),
};

import type { Row } from '../../domain/bundle/column.ts';
import { COUNTERS_DAILY } from '../../domain/bundle/day-tables.ts';
import { allRows } from '../database.ts';
import type { DailyTable } from './day.ts';

/**
 * No stretch of serving with exact times lasts longer than a day: the day's end closes what is open, and the history
 * import refuses a longer ticket. So the index on the start finds every stretch that reaches into a date. A counter
 * can be open longer, where the day did not change because the clock was set back: those bring their own bound.
 */
const LONGEST_MS = 86_400_000;

/**
 * Union of spans per counter: of each, in the order of their start, only what lies beyond the furthest end before.
 * Serving slices overlap in imported history alone. Open time is by clock date, tickets by the date of arrival.
 */
const SQL = `
WITH serving AS (
  SELECT s.counter, max(s.from_at, :start) AS a, min(coalesce(s.to_at, :asOf), :end) AS b
  FROM slice s JOIN ticket t ON t.id = s.ticket
  WHERE s.state = 'serving' AND s.from_at >= :start - :longest AND s.from_at < :end
    AND s.counter IS NOT NULL AND t.inexact = 0 AND t.cancel_reason IS NOT 'mistake'
),
serving_reach AS (
  SELECT counter, a, b, max(b) OVER (
    PARTITION BY counter ORDER BY a ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
  FROM serving WHERE a < b
),
serving_time AS (
  SELECT counter, sum(max(0, b - max(a, coalesce(reached, a)))) AS ms FROM serving_reach GROUP BY counter
),
open AS (
  SELECT counter, max(from_at, :start) AS a, min(to_at, :end) AS b
  FROM counter_open
  WHERE from_at >= :start - (SELECT coalesce(max(to_at - from_at), 0) FROM counter_open) AND from_at < :end
    AND to_at > :start
  UNION ALL
  SELECT counter, max(since, :start), min(:asOf, :end) FROM counter_status WHERE state = 'open'
),
open_reach AS (
  SELECT counter, a, b, max(b) OVER (
    PARTITION BY counter ORDER BY a ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
  FROM open WHERE a < b
),
open_time AS (
  SELECT counter, sum(max(0, b - max(a, coalesce(reached, a)))) AS ms FROM open_reach GROUP BY counter
),
finished AS (
  SELECT counter, count(*) AS n FROM counted
  WHERE date = :date AND state = 'served' AND counter IS NOT NULL GROUP BY counter
),
present AS (
  SELECT counter FROM serving_time UNION SELECT counter FROM open_time UNION SELECT counter FROM finished
),
figures AS (
  SELECT p.counter, o.ms AS open_ms, coalesce(f.n, 0) AS served,
    CASE WHEN o.ms IS NULL THEN s.ms ELSE coalesce(s.ms, 0) END AS serving_ms
  FROM present p
  LEFT JOIN open_time o USING (counter)
  LEFT JOIN serving_time s USING (counter)
  LEFT JOIN finished f USING (counter)
)
SELECT :hall AS hall, :date AS date, counter,
  (open_ms + 50) / 100 AS open_s,
  (serving_ms + 50) / 100 AS serving_s,
  served,
  (20000 * serving_ms + open_ms) / (2 * open_ms) AS utilisation
FROM figures ORDER BY counter`;

export const countersDailyTable: DailyTable = {
  table: COUNTERS_DAILY,
  read({ db, hall, date, start, end, asOf }) {
    // A number is bound as a REAL, with which the divisions would not be on whole numbers; a bigint is not.
    const instants = {
      start: BigInt(start),
      end: BigInt(end),
      asOf: BigInt(asOf),
      longest: BigInt(LONGEST_MS),
    };
    return allRows<Row>(db, SQL, { hall, date, ...instants });
  },
};

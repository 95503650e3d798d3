import type { TodayService, TodayView } from '../../domain/views/today.ts';
import { allRows, type ReadableDB } from '../database.ts';
import { readFates } from './day-summary.ts';
import { readOrderFigures } from './order-figures.ts';

/** One row a service and one for the hall: `:day` is the business day. Durations leave inexact tickets out. */
const SERVICES = `
  WITH day AS (
    SELECT *, 'ALL' AS grp FROM counted WHERE date = :day
    UNION ALL SELECT *, service FROM counted WHERE date = :day
  ), wait AS (
    SELECT grp, wait_ms, row_number() OVER (PARTITION BY grp ORDER BY wait_ms) AS place,
      count(*) OVER (PARTITION BY grp) AS n
    FROM day WHERE wait_ms IS NOT NULL AND inexact = 0
  )
  SELECT grp AS service,
    count(*) AS arrived,
    count(*) FILTER (WHERE state IN ('waiting', 'ready')) AS waiting,
    count(*) FILTER (WHERE state = 'served') AS served,
    count(*) FILTER (WHERE state = 'no_show') AS noShow,
    count(*) FILTER (WHERE cancel_reason = 'left') AS "left",
    count(*) FILTER (WHERE inexact = 0 AND left_after_ms > target_ms) AS leftAfterTarget,
    count(wait_ms) FILTER (WHERE inexact = 0) AS waitN,
    CAST(round(avg(wait_ms) FILTER (WHERE inexact = 0)) AS INTEGER) AS waitMeanMs,
    (SELECT wait_ms FROM wait w WHERE w.grp = day.grp AND w.place = (w.n * 50 + 99) / 100) AS waitP50Ms,
    (SELECT wait_ms FROM wait w WHERE w.grp = day.grp AND w.place = (w.n * 90 + 99) / 100) AS waitP90Ms,
    max(wait_ms) FILTER (WHERE inexact = 0) AS waitMaxMs,
    count(*) FILTER (WHERE inexact = 0 AND wait_ms IS NOT NULL AND target_ms IS NOT NULL) AS targetN,
    count(*) FILTER (WHERE inexact = 0 AND wait_ms <= target_ms) AS withinTargetN,
    CAST(round(avg(service_ms) FILTER (WHERE inexact = 0)) AS INTEGER) AS serviceMeanMs
  FROM day GROUP BY grp ORDER BY grp = 'ALL' DESC, grp`;

const HOURS = `
  SELECT hour, count(*) AS arrived, CAST(round(avg(wait_ms) FILTER (WHERE inexact = 0)) AS INTEGER) AS waitMeanMs
  FROM counted WHERE date = ? GROUP BY hour ORDER BY hour`;

const COUNTERS = `
  SELECT counter, count(*) AS served FROM counted
  WHERE date = ? AND state = 'served' AND counter IS NOT NULL GROUP BY counter ORDER BY counter`;

const GUIDANCE =
  'SELECT reason, count(*) AS count FROM guidance WHERE date = ? GROUP BY reason ORDER BY count(*) DESC';

type Counts = Omit<TodayService, 'cameLate'>;

/** The business day so far. */
export function readToday(db: ReadableDB, seq: number, now: number, day: string): TodayView {
  const fates = readFates(db, day);
  return {
    seq,
    now,
    day,
    services: allRows<Counts>(db, SERVICES, { day }).map((row) => ({
      ...row,
      cameLate: fates.get(row.service)?.cameLate ?? 0,
    })),
    hours: allRows<TodayView['hours'][number]>(db, HOURS, day),
    counters: allRows<TodayView['counters'][number]>(db, COUNTERS, day),
    order: readOrderFigures(db, day),
    guidance: allRows<TodayView['guidance'][number]>(db, GUIDANCE, day),
  };
}

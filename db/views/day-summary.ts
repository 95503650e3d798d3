import type { Row } from '../../domain/bundle/column.ts';
import type { Hall } from '../../domain/hall/hall.ts';
import { addDays, instantOf } from '../../domain/time/zone.ts';
import type { DaySummary, DaySummaryService } from '../../domain/views/day-summary.ts';
import { allRows, getRow, type ReadableDB } from '../database.ts';
import { countersDailyTable } from '../figures/counters.ts';
import type { FigureDay } from '../figures/day.ts';
import { ticketsDailyTable } from '../figures/tickets.ts';
import { visitsDailyTable } from '../figures/visits.ts';
import { readLeftOpen } from './left-open.ts';
import { readOrderFigures } from './order-figures.ts';

/** What the bundle counts together or not at all. */
export interface Fates {
  readonly service: string;
  readonly redirected: number;
  readonly dayEnd: number;
  readonly cameLate: number;
}

const FATES = `
WITH day AS (
  SELECT 'ALL' AS line, ticket, cancel_reason FROM counted WHERE date = :day
  UNION ALL SELECT service, ticket, cancel_reason FROM counted WHERE date = :day
)
SELECT line AS service,
  count(*) FILTER (WHERE cancel_reason = 'redirected') AS redirected,
  count(*) FILTER (WHERE cancel_reason = 'day_end') AS dayEnd,
  count(*) FILTER (WHERE EXISTS (
    SELECT 1 FROM slice away JOIN slice back ON back.ticket = away.ticket AND back.idx = away.idx + 1
    WHERE away.ticket = day.ticket AND away.state = 'absent')) AS cameLate
FROM day GROUP BY line`;

/** By service and, under ALL, in the whole hall: tickets of a date of arrival. */
export function readFates(db: ReadableDB, day: string): ReadonlyMap<string, Fates> {
  return new Map(allRows<Fates>(db, FATES, { day }).map((row) => [row.service, row]));
}

/** The bundle's seconds come in tenths. */
const msOf = (tenths: unknown): number | null => (typeof tenths === 'number' ? tenths * 100 : null);
const countOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

function serviceOf(row: Row, fates: Fates | undefined): DaySummaryService {
  return {
    service: String(row.service),
    arrived: countOf(row.arrived),
    served: countOf(row.served),
    left: countOf(row.left),
    leftAfterTarget: countOf(row.left_after_target_n),
    noShow: countOf(row.no_show),
    cameLate: fates?.cameLate ?? 0,
    transferred: countOf(row.transferred),
    redirected: fates?.redirected ?? 0,
    dayEnd: fates?.dayEnd ?? 0,
    inexact: countOf(row.inexact_n),
    waitN: countOf(row.wait_n),
    waitP50Ms: msOf(row.wait_p50_s),
    waitP90Ms: msOf(row.wait_p90_s),
    targetN: countOf(row.target_n),
    withinTargetN: countOf(row.within_target_n),
  };
}

function counterOf(row: Row): DaySummary['counters'][number] {
  return {
    counter: String(row.counter),
    openMs: msOf(row.open_s),
    servingMs: msOf(row.serving_s),
    served: countOf(row.served),
    utilisation: typeof row.utilisation === 'number' ? row.utilisation / 10_000 : null,
  };
}

/** Whether somebody of the day is still here, or its end came with a row of a later day. Imported days are over. */
function stateOf(db: ReadableDB, day: string, today: string, arrived: number): DaySummary['state'] {
  const sql = `SELECT max(v.live) AS live, max(j.day > v.day) AS late FROM visit v
    LEFT JOIN journal j ON j.seq = v.last_seq AND j.kind = 'visit.day_ended'
    WHERE v.day = ? AND v.series IS NOT NULL`;
  const row = getRow<{ live: number | null; late: number | null }>(db, sql, day);
  if (row === undefined || row.live === null) return arrived > 0 ? 'closed' : 'empty';
  if (row.late === 1) return 'repaired';
  return row.live === 1 || (day === today && isAnyCounterOpen(db)) ? 'running' : 'closed';
}

function isAnyCounterOpen(db: ReadableDB): boolean {
  return getRow(db, `SELECT 1 AS open FROM counter_status WHERE state <> 'closed' LIMIT 1`) !== undefined;
}

function previousDay(db: ReadableDB, day: string): string | null {
  const sql = 'SELECT max(date) AS date FROM fact WHERE date < ?';
  return getRow<{ date: string | null }>(db, sql, day)?.date ?? null;
}

/**
 * A business day as it stands: the figures are those of the bundle for that date.
 * @param at the moment that the answer describes
 */
export function readDaySummary(
  db: ReadableDB,
  hall: Hall,
  day: string,
  at: { readonly seq: number; readonly now: number; readonly day: string },
): DaySummary {
  const figures: FigureDay = {
    db,
    hall: hall.id,
    date: day,
    start: instantOf(day, '00:00', hall.zone),
    end: instantOf(addDays(day, 1), '00:00', hall.zone),
    asOf: at.now,
  };
  const fates = readFates(db, day);
  const services = ticketsDailyTable
    .read(figures)
    .map((row) => serviceOf(row, fates.get(String(row.service))));
  const [visits] = visitsDailyTable.read(figures);
  return {
    seq: at.seq,
    now: at.now,
    day,
    state: stateOf(db, day, at.day, services[0]?.arrived ?? 0),
    previous: previousDay(db, day),
    services,
    visits: countOf(visits?.visits),
    guidanceOnly: countOf(visits?.guidance_only),
    counters: countersDailyTable.read(figures).map(counterOf),
    leftOpen: readLeftOpen(db, day),
    order: readOrderFigures(db, day),
  };
}

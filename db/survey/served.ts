import { lastDayOf } from '../../domain/survey/period.ts';
import { allRows, getRow, type ReadableDB } from '../database.ts';

/** Served tickets of a service that arrived in a month. */
export function servedIn(db: ReadableDB, service: string, month: string): number {
  const row = getRow<{ n: number }>(
    db,
    `SELECT count(*) AS n FROM fact WHERE date BETWEEN ? AND ? AND service = ? AND state = 'served'`,
    `${month}-01`,
    lastDayOf(month),
    service,
  );
  return row?.n ?? 0;
}

/** Served tickets of a month by service; services without any are missing. */
export function servedByService(db: ReadableDB, month: string): ReadonlyMap<string, number> {
  const rows = allRows<{ service: string; n: number }>(
    db,
    `SELECT service, count(*) AS n FROM fact WHERE date BETWEEN ? AND ? AND state = 'served' GROUP BY service`,
    `${month}-01`,
    lastDayOf(month),
  );
  return new Map(rows.map(({ service, n }) => [service, n]));
}

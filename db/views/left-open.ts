import type { LeftOpen } from '../../domain/views/day-summary.ts';
import { allRows, type ReadableDB } from '../database.ts';

interface Row extends Omit<LeftOpen, 'numbers'> {
  readonly numbers: string;
}

/**
 * A visit that the day's end closed has that row of the journal as its last. Of its tickets the day's end closed those
 * that end with it: at the closing time, or at their last act after it.
 */
const SQL = `
WITH closed AS (
  SELECT v.label, t.service, s.state AS was, coalesce(t.cancel_reason, t.state) AS closedAs
  FROM visit v
  JOIN journal j ON j.seq = v.last_seq AND j.kind = 'visit.day_ended'
  JOIN ticket t ON t.visit = v.id AND t.inexact = 1
  JOIN slice s ON s.ticket = t.id AND s.idx = (SELECT max(idx) FROM slice WHERE ticket = t.id)
  WHERE v.day = :day AND v.series IS NOT NULL
    AND t.ended_at = max(j.payload ->> '$.closingAt', s.from_at, coalesce(t.last_call_at, 0))
)
SELECT service, was, closedAs, count(*) AS count, group_concat(label, ' ' ORDER BY label) AS numbers
FROM closed GROUP BY service, was, closedAs ORDER BY service, was`;

/** What was left open of a business day and how its end closed it. */
export function readLeftOpen(db: ReadableDB, day: string): LeftOpen[] {
  return allRows<Row>(db, SQL, { day }).map((row) => ({ ...row, numbers: row.numbers.split(' ') }));
}

import type { OrderFigures } from '../../domain/views/day-summary.ts';
import { allRows, getRow, type ReadableDB } from '../database.ts';

const CALLS = `SELECT count(*) AS calls, count(*) FILTER (WHERE rule = 'chosen') AS outOfOrder FROM call WHERE day = ?`;
const REASONS = `SELECT reason, count(*) AS count FROM call WHERE day = ? AND rule = 'chosen'
  GROUP BY reason ORDER BY count(*) DESC, reason`;

/** The calls of a business day, and those that left the order of calling, by reason. */
export function readOrderFigures(db: ReadableDB, day: string): OrderFigures {
  const counts = getRow<Pick<OrderFigures, 'calls' | 'outOfOrder'>>(db, CALLS, day);
  return {
    calls: counts?.calls ?? 0,
    outOfOrder: counts?.outOfOrder ?? 0,
    reasons: allRows<OrderFigures['reasons'][number]>(db, REASONS, day),
  };
}

import {
  type Alert,
  alertsOf,
  type ServiceForAlerts,
  type WaitingForAlerts,
} from '../../domain/alerts/alerts.ts';
import type { Hall } from '../../domain/hall/hall.ts';
import { allRows, type ReadableDB } from '../database.ts';
import { readDismissals } from './dismissals.ts';

/**
 * Everybody in a line in the order of coming. `waitedMs` sums the `waiting` slices up to `:now` of a ticket that was
 * not called yet. The last act on a visit is its last journal row.
 */
const WAITING = `
  SELECT t.id AS ticket, t.visit, v.label AS number, t.service, t.target_ms AS targetMs,
    (SELECT j.at FROM journal j WHERE j.seq = v.last_seq) AS lastActAt,
    CASE WHEN NOT EXISTS (SELECT 1 FROM slice c WHERE c.ticket = t.id AND c.state = 'called') THEN
      (SELECT sum(coalesce(s.to_at, :now) - s.from_at) FROM slice s
        WHERE s.ticket = t.id AND s.state = 'waiting') END AS waitedMs
  FROM ticket t JOIN visit v ON v.id = t.visit
  WHERE t.ended_at IS NULL AND t.state IN ('waiting', 'ready')
  ORDER BY t.arrived_at, t.id`;

/**
 * What the floor manager should know at `now` (UTC ms).
 * @param closingAt when the hall closes, UTC ms
 */
export function readAlerts(
  db: ReadableDB,
  hall: Hall,
  { now, day }: { readonly now: number; readonly day: string },
  services: readonly ServiceForAlerts[],
  closingAt: number,
): readonly Alert[] {
  return alertsOf({
    now,
    waiting: allRows<WaitingForAlerts>(db, WAITING, { now }),
    services,
    closingAt,
    unattendedMs: hall.unattendedMs,
    dismissals: readDismissals(db, day),
  });
}

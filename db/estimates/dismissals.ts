import type { Dismissal } from '../../domain/alerts/alerts.ts';
import { allRows, type ReadableDB, run, type WritableDB } from '../database.ts';

/**
 * Writes that an alert was put away at its level; a later one of the same day replaces it.
 * @param day business day, ISO
 */
export function saveDismissal(db: WritableDB, day: string, { kind, subject, level, at }: Dismissal): void {
  run(
    db,
    `INSERT INTO alert_dismissal (day, kind, subject, level, at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (day, kind, subject) DO UPDATE SET level = excluded.level, at = excluded.at`,
    day,
    kind,
    subject,
    level,
    at,
  );
}

/** The alerts that were put away on a business day. */
export function readDismissals(db: ReadableDB, day: string): readonly Dismissal[] {
  return allRows<Dismissal>(db, 'SELECT kind, subject, level, at FROM alert_dismissal WHERE day = ?', day);
}

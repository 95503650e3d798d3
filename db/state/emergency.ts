import type { Notice } from '../../domain/hall/codes.ts';
import type { Emergency } from '../../domain/journal/apply.ts';
import { allRows, getRow, type ReadableDB, run, type WritableDB } from '../database.ts';

interface EmergencyRow {
  seq: number;
  at: number;
  counter: string | null;
  acknowledged_at: number | null;
}

/** The emergencies that nobody has acknowledged yet, oldest first. */
export function openEmergencies(db: ReadableDB): readonly Emergency[] {
  const sql =
    'SELECT seq, at, counter, acknowledged_at FROM emergency WHERE acknowledged_at IS NULL ORDER BY seq';
  return allRows<EmergencyRow>(db, sql).map(({ acknowledged_at, ...row }) => ({
    ...row,
    acknowledgedAt: acknowledged_at,
  }));
}

/** Adds a call for help. */
export function saveEmergency(db: WritableDB, emergency: Emergency): void {
  run(
    db,
    'INSERT INTO emergency (seq, at, counter, acknowledged_at) VALUES (?, ?, ?, ?)',
    emergency.seq,
    emergency.at,
    emergency.counter,
    emergency.acknowledgedAt,
  );
}

/** Writes that somebody is on the way. @param seq of the call for help @param at UTC ms */
export function saveAcknowledged(db: WritableDB, seq: number, at: number): void {
  run(db, 'UPDATE emergency SET acknowledged_at = ? WHERE seq = ?', at, seq);
}

/** What takes all boards now, or null. */
export function readNotice(db: ReadableDB): Notice | null {
  return getRow<{ notice: Notice | null }>(db, 'SELECT notice FROM notice')?.notice ?? null;
}

/** @param since UTC ms */
export function saveNotice(db: WritableDB, notice: Notice | null, since: number): void {
  const sql = `INSERT INTO notice (only, notice, since) VALUES (1, ?, ?)
    ON CONFLICT (only) DO UPDATE SET notice = excluded.notice, since = excluded.since`;
  run(db, sql, notice, since);
}

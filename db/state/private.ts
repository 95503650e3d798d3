import type { SupportNeed } from '../../domain/ticket/codes.ts';
import { run, type WritableDB } from '../database.ts';

/** What stays out of the journal and is gone at the day's end. */
interface PrivateIntake {
  readonly visit: number;
  readonly day: string;
  readonly note: string;
  readonly support: readonly SupportNeed[];
}

/** Keeps what was said, or forgets it where nothing is said any more. */
export function savePrivate(db: WritableDB, intake: PrivateIntake): void {
  if (intake.note === '' && intake.support.length === 0) {
    run(db, 'DELETE FROM visit_private WHERE visit = ?', intake.visit);
    return;
  }
  run(
    db,
    `INSERT INTO visit_private (visit, day, note, support) VALUES (?, ?, ?, ?)
     ON CONFLICT (visit) DO UPDATE SET note = excluded.note, support = excluded.support`,
    intake.visit,
    intake.day,
    intake.note,
    JSON.stringify(intake.support),
  );
}

/** @param seq the journal row of the act that left the note: undoing that act takes the note back */
export function saveHandoverNote(
  db: WritableDB,
  seq: number,
  visit: number,
  day: string,
  counter: string | null,
  note: string,
): void {
  if (note === '') return;
  const sql = 'INSERT INTO handover_note (seq, visit, day, counter, note) VALUES (?, ?, ?, ?, ?)';
  run(db, sql, seq, visit, day, counter, note);
}

/** A visit that was undone altogether leaves no note and is counted in no month. */
export function forgetVisit(db: WritableDB, visit: number): void {
  run(db, 'DELETE FROM visit_private WHERE visit = ?', visit);
  run(db, 'DELETE FROM handover_note WHERE visit = ?', visit);
}

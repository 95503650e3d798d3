import { allRows, getRow, type ReadableDB, run, type WritableDB } from '../database.ts';

/** The display name under which somebody serves at a counter, or null. */
export function readClerk(db: ReadableDB, counter: string): string | null {
  const sql = 'SELECT name FROM counter_clerk WHERE counter = ?';
  return getRow<{ name: string }>(db, sql, counter)?.name ?? null;
}

/** @param name empty: nobody */
export function saveClerk(db: WritableDB, counter: string, name: string, day: string): void {
  if (name === '') {
    run(db, 'DELETE FROM counter_clerk WHERE counter = ?', counter);
    return;
  }
  const sql = `INSERT INTO counter_clerk (counter, name, day) VALUES (?, ?, ?)
    ON CONFLICT (counter) DO UPDATE SET name = excluded.name, day = excluded.day`;
  run(db, sql, counter, name, day);
}

/** The counters at which somebody of the days before `before` is still named. */
export function staffedBefore(db: ReadableDB, before: string): readonly string[] {
  const sql = 'SELECT counter FROM counter_clerk WHERE day < ? ORDER BY counter';
  return allRows<{ counter: string }>(db, sql, before).map(({ counter }) => counter);
}

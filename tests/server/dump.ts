import type Database from 'better-sqlite3';

/**
 * Every row of every table, by table: two dumps are equal only where nothing at all has changed. Left out is what the
 * program learns by itself beside the acts.
 */
export type Dump = Readonly<Record<string, readonly unknown[]>>;

export function dump(db: Database.Database): Dump {
  const names = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'learned_model'
      ORDER BY name`)
    .pluck()
    .all() as string[];
  const rowsOf = (name: string): unknown[] => {
    const rows = db.prepare(`SELECT * FROM ${name}`).all();
    return rows.map((row) => JSON.stringify(row)).sort();
  };
  return Object.fromEntries(names.map((name) => [name, rowsOf(name)]));
}

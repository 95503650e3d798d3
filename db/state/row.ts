import { run, type WritableDB } from '../database.ts';

/** An object or a list is kept as JSON; it has changed where it is another object. */
type Value = string | number | null | object;
/** A table's row by its columns. */
export type Row = Readonly<Record<string, Value>>;

/** One statement a set of columns: few sets ever occur, since acts change rows in few ways. */
const statements = new Map<string, string>();

function statementFor(key: string, make: () => string): string {
  const known = statements.get(key);
  if (known !== undefined) return known;
  const made = make();
  statements.set(key, made);
  return made;
}

function bound(value: Value): string | number | null {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

function insertRow(db: WritableDB, table: string, row: Row): void {
  const columns = Object.keys(row);
  const sql = statementFor(`${table}+`, () => {
    return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  });
  run(db, sql, ...Object.values(row).map(bound));
}

function updateRow(db: WritableDB, table: string, key: readonly string[], before: Row, after: Row): void {
  const changed = Object.keys(after).filter((column) => before[column] !== after[column]);
  if (changed.length === 0) return;
  const sql = statementFor(`${table}:${changed.join()}`, () => {
    const settings = changed.map((column) => `${column} = ?`).join(', ');
    return `UPDATE ${table} SET ${settings} WHERE ${key.map((column) => `${column} = ?`).join(' AND ')}`;
  });
  run(db, sql, ...[...changed, ...key].map((column) => bound(after[column] ?? null)));
}

/**
 * Stores a row that was `before` (undefined: is new). Only the columns that differ are named: SQLite rewrites every
 * index, and checks every constraint, of a column that a statement names, even where its value stays the same.
 * @param key the columns that tell the row from the others; they never change
 */
export function saveRow(
  db: WritableDB,
  table: string,
  key: readonly string[],
  before: Row | undefined,
  after: Row,
): void {
  if (before) updateRow(db, table, key, before, after);
  else insertRow(db, table, after);
}

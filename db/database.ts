import type Database from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A connection that may read. */
export type ReadableDB = Database.Database & { readonly [readable]: true };
/** The one connection that may write; only `write()` hands it to the modules that change something. */
export type WritableDB = ReadableDB & { readonly [writable]: true };

type Row = Record<string, unknown>;
type Bindable = string | number | bigint | null | Uint8Array;
/** Values for `?` in order, or one object for `:name`s. */
type Bindings = readonly Bindable[] | readonly [Readonly<Record<string, Bindable>>];

/**
 * Statements are compiled once a connection. SQLite compiles `WHERE a = ? ORDER BY b` again at every execution
 * (it looks at the bound value), which doubled the time of an act; `WHERE a = +?` is the same and is not.
 */
const prepared = new WeakMap<Database.Database, Map<string, Database.Statement>>();

function statement(db: ReadableDB, sql: string): Database.Statement {
  let known = prepared.get(db);
  if (!known) {
    known = new Map();
    prepared.set(db, known);
  }
  let found = known.get(sql);
  if (!found) {
    found = db.prepare(sql);
    known.set(sql, found);
  }
  return found;
}

/** The first row of a query, or undefined. `R` names the columns that the SQL beside the call selects. */
export function getRow<R extends object = Row>(
  db: ReadableDB,
  sql: string,
  ...bind: Bindings
): R | undefined {
  return statement(db, sql).get(...bind) as R | undefined;
}

/** All rows of a query. */
export function allRows<R extends object = Row>(db: ReadableDB, sql: string, ...bind: Bindings): R[] {
  return statement(db, sql).all(...bind) as R[];
}

/** The rows of a query, one at a time. */
export function eachRow<R extends object = Row>(
  db: ReadableDB,
  sql: string,
  ...bind: Bindings
): IterableIterator<R> {
  return statement(db, sql).iterate(...bind) as IterableIterator<R>;
}

/** Runs a changing statement and returns the number of rows it changed. */
export function run(db: WritableDB, sql: string, ...bind: Bindings): number {
  return statement(db, sql).run(...bind).changes;
}

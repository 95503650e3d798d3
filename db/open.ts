import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { DomainError } from '../domain/errors/domain-error.ts';
import { type Clock, systemClock } from './clock.ts';
import { getRow, type ReadableDB, run, type WritableDB } from './database.ts';
import { takeLock } from './lock.ts';
import { type Migration, migrate, readMigrations, storeVersion } from './migrate.ts';
import { Store } from './store.ts';
import { storeError } from './store-error.ts';

export const STORE_FILE = 'madoguchi.sqlite';

interface OpenOptions {
  readonly dataDir: string;
  /** The folder that holds the `NNNN_what.sql` files. */
  readonly migrationsDir: string;
  readonly clock?: Clock;
  /** Named in the lock, so that a second program can say who has the store. */
  readonly program?: string;
}

function configure(db: Database.Database): void {
  db.pragma('busy_timeout = 5000');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('secure_delete = FAST');
  // Without it a REPLACE would pass the journal's triggers.
  db.pragma('recursive_triggers = ON');
}

function ensureIdentity(db: WritableDB): void {
  const insert = 'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO NOTHING';
  run(db, insert, 'store', randomUUID());
  run(db, insert, 'epoch', randomUUID().slice(0, 8));
}

/**
 * Refuses a file that is not ours to write, before anything of it is changed, its journal mode included.
 * @throws DomainError store-is-newer, store-is-damaged
 */
function requireOwnFile(db: Database.Database, newest: number): void {
  const version = storeVersion(db);
  if (version > newest) throw new DomainError('store-is-newer', { store: version, program: newest });
  const { tables } = db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() as { tables: number };
  if (version === 0 && tables > 0)
    throw new DomainError('store-is-damaged', { detail: 'another program’s file' });
}

function openWritable(file: string, migrations: readonly Migration[]): WritableDB {
  const db = new Database(file);
  try {
    requireOwnFile(db, migrations.length);
    configure(db);
    migrate(db, file, migrations);
    ensureIdentity(db as WritableDB);
    return db as WritableDB;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Opens the one store of a data folder for writing, makes it where it does not exist, migrates it where it is older.
 * @throws DomainError hall-is-running, store-is-newer, store-read-only, store-full, store-is-damaged
 */
export function openStore(options: OpenOptions): Store {
  try {
    mkdirSync(options.dataDir, { recursive: true });
    const program = options.program ?? 'madoguchi';
    const lock = takeLock(options.dataDir, { program, pid: process.pid });
    try {
      const file = path.join(options.dataDir, STORE_FILE);
      const db = openWritable(file, readMigrations(options.migrationsDir));
      return new Store(db, file, options.clock ?? systemClock, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw storeError(error);
  }
}

/**
 * Opens a store read-only, beside the program that writes it or alone.
 * @throws DomainError store-missing, store-is-newer, store-is-older (its program must first be started once to migrate it)
 */
export function openForReading(dataDir: string, migrationsDir: string): ReadableDB {
  const file = path.join(dataDir, STORE_FILE);
  if (!existsSync(file)) throw new DomainError('store-missing', { file });
  try {
    const db = new Database(file, { readonly: true, timeout: 5000 });
    const newest = readMigrations(migrationsDir).length;
    const version = storeVersion(db);
    if (version !== newest) {
      db.close();
      throw new DomainError(version > newest ? 'store-is-newer' : 'store-is-older', {
        store: version,
        program: newest,
      });
    }
    return db as ReadableDB;
  } catch (error) {
    throw storeError(error);
  }
}

/** A value of the store's own description: `store` (its id), `epoch`. */
export function metaValue(db: ReadableDB, key: 'store' | 'epoch'): string {
  const row = getRow<{ value: string }>(db, 'SELECT value FROM meta WHERE key = ?', key);
  if (!row) throw new DomainError('store-is-damaged', { detail: `meta ${key}` });
  return row.value;
}

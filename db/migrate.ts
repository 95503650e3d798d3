import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { DomainError } from '../domain/errors/domain-error.ts';

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}

/** The migrations of a folder, ascending: files `NNNN_what.sql`, numbered without a gap from 1. */
export function readMigrations(folder: string): readonly Migration[] {
  const names = readdirSync(folder)
    .filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
    .sort();
  return names.map((name, index) => {
    if (Number(name.slice(0, 4)) !== index + 1) throw new Error(`migration ${name} is out of sequence`);
    return { version: index + 1, name, sql: readFileSync(path.join(folder, name), 'utf8') };
  });
}

/** Number of the last migration that the store has gone through; 0: none. */
export function storeVersion(db: Database.Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

function runMigration(db: Database.Database, { version, sql }: Migration): void {
  db.transaction(() => {
    db.exec(sql);
    const [dangling] = db.pragma('foreign_key_check') as { table: string; parent: string }[];
    if (dangling) {
      throw new DomainError('store-is-damaged', { detail: `${dangling.table} → ${dangling.parent}` });
    }
    db.pragma(`user_version = ${version}`);
  }).immediate();
}

/**
 * Runs the migrations that `db` lacks, each in a transaction of its own. One that makes a table anew drops the old one:
 * what refers to it must not mind, and is looked at when the new one is there.
 * @throws DomainError store-is-damaged where something then refers to nothing
 */
export function runMigrations(db: Database.Database, migrations: readonly Migration[]): void {
  const isWatching = db.pragma('foreign_keys', { simple: true }) === 1;
  db.pragma('foreign_keys = OFF');
  try {
    for (const migration of migrations.filter((m) => m.version > storeVersion(db)))
      runMigration(db, migration);
  } finally {
    if (isWatching) db.pragma('foreign_keys = ON');
  }
}

function copyStore(from: string, to: string): void {
  rmSync(to, { force: true });
  const source = new Database(from, { readonly: true });
  try {
    source.prepare('VACUUM INTO ?').run(to);
  } finally {
    source.close();
  }
}

function tryOnCopy(file: string, version: number, migrations: readonly Migration[]): void {
  const copy = `${file}.before-${String(version + 1).padStart(4, '0')}`;
  const trial = `${copy}-trial`;
  copyStore(file, copy);
  copyStore(copy, trial);
  const migrated = new Database(trial);
  try {
    runMigrations(migrated, migrations);
    const verdict = migrated.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') throw new DomainError('store-is-damaged', { detail: String(verdict) });
  } finally {
    migrated.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${trial}${suffix}`, { force: true });
  }
}

/**
 * Brings an open store to the newest version. A store with content is first copied beside itself and the
 * migrations are tried on a second copy; the checked copy of the old version stays.
 * @throws DomainError store-is-damaged where the migrated copy is not sound
 */
export function migrate(db: Database.Database, file: string, migrations: readonly Migration[]): void {
  const version = storeVersion(db);
  const newest = migrations.length;
  if (version >= newest) return;
  if (version > 0) tryOnCopy(file, version, migrations);
  runMigrations(db, migrations);
}

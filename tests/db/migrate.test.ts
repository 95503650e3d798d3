import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { giveGuidance } from '../../db/acts/intake.ts';
import { type Migration, readMigrations, runMigrations, storeVersion } from '../../db/migrate.ts';
import { openStore, STORE_FILE } from '../../db/open.ts';
import { THE_PROGRAM } from '../../db/tx.ts';
import { SOURCE_PLACES } from '../../server/places.ts';
import { inState } from '../domain/ticket/in-state.ts';
import { type Dump, dump } from '../server/dump.ts';
import { TrialHall } from '../server/trial-hall.ts';
import { storeFaults } from './invariants.ts';

const MIGRATIONS = readMigrations(SOURCE_PLACES.migrationsDir);
const NEWEST = MIGRATIONS.length;

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-migrate-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The migrations in a folder of their own, with more of them behind. */
function migrationsAnd(...more: readonly string[]): string {
  const folder = aFolder();
  cpSync(SOURCE_PLACES.migrationsDir, folder, { recursive: true });
  more.forEach((sql, index) => {
    writeFileSync(path.join(folder, `${String(NEWEST + 1 + index).padStart(4, '0')}_trial.sql`), sql);
  });
  return folder;
}

const columnsOf = (db: Database.Database, schema: string, table: string): readonly string[] =>
  db.prepare(`SELECT name FROM pragma_table_info(?, ?)`).pluck().all(table, schema) as string[];

/** Carries over what tables and columns an older version has in common with the newest. */
function copyCommonRows(older: Database.Database, newestFile: string): void {
  older.prepare('ATTACH ? AS newest').run(newestFile);
  older.pragma('foreign_keys = OFF');
  const tables = older
    .prepare(`SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
    .pluck()
    .all() as string[];
  for (const table of tables) {
    const theirs = new Set(columnsOf(older, 'newest', table));
    const columns = columnsOf(older, 'main', table).filter((column) => theirs.has(column));
    if (columns.length === 0) continue;
    older.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM newest.${table}`);
  }
  older.exec('DETACH newest');
}

/** A store of an older version with a day's life in it. */
async function olderStore(version: number): Promise<{ dataDir: string; rows: Dump }> {
  const hall = new TrialHall();
  for (const state of ['held', 'served', 'transferred', 'preparing', 'waiting'] as const)
    await inState(hall, state);
  await hall.close();
  const dataDir = aFolder();
  const older = new Database(path.join(dataDir, STORE_FILE));
  older.pragma('journal_mode = WAL');
  runMigrations(older, MIGRATIONS.slice(0, version));
  copyCommonRows(older, path.join(hall.dataDir, STORE_FILE));
  const rows = dump(older);
  older.close();
  hall.reopen();
  return { dataDir, rows };
}

function keeps(after: Dump, before: Dump): void {
  for (const [table, rows] of Object.entries(before)) {
    const names = new Set(rows.flatMap((row) => Object.keys(JSON.parse(String(row)) as object)));
    const cut = after[table]?.map((row) => {
      const known = Object.entries(JSON.parse(String(row)) as object).filter(([name]) => names.has(name));
      return JSON.stringify(Object.fromEntries(known));
    });
    expect([table, cut?.toSorted()]).toEqual([table, rows]);
  }
}

describe('the migrations', () => {
  test('are numbered without a gap, and a gap is refused', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    const folder = migrationsAnd();
    writeFileSync(path.join(folder, `${String(NEWEST + 2).padStart(4, '0')}_gap.sql`), '');
    expect(() => readMigrations(folder)).toThrow('out of sequence');
  });

  test('make a new store from nothing, each step in turn', () => {
    const db = new Database(':memory:');
    for (const migration of MIGRATIONS) {
      runMigrations(db, [migration]);
      expect(storeVersion(db)).toBe(migration.version);
    }
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    db.close();
  });

  test('only strict tables, so that no column takes what it should not', () => {
    const db = new Database(':memory:');
    runMigrations(db, MIGRATIONS);
    const loose =
      db.prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
      AND name NOT LIKE 'sqlite_%'`);
    expect(loose.all()).toEqual([]);
    db.close();
  });

  const STEPS = MIGRATIONS.slice(1).map(({ version, name }) => [name, version - 1] as const);
  test.each(STEPS)(
    '%s, from version %i with a day in it: nothing is lost, a checked copy stays',
    async (_, version) => {
      const { dataDir, rows } = await olderStore(version);
      const store = openStore({ dataDir, migrationsDir: SOURCE_PLACES.migrationsDir });
      expect(storeVersion(store.db)).toBe(NEWEST);
      keeps(dump(store.db), rows);
      giveGuidance(store, { ...THE_PROGRAM, request: null }, { reason: 'where', procedure: null });
      store.close();
      const copies = readdirSync(dataDir).filter((name) => name.includes('.before-'));
      expect(copies).toEqual([`${STORE_FILE}.before-${String(version + 1).padStart(4, '0')}`]);
      const copy = new Database(path.join(dataDir, copies[0] ?? ''), { readonly: true });
      expect(storeVersion(copy)).toBe(version);
      expect(dump(copy)).toEqual(rows);
      copy.close();
    },
  );
});

describe('a migration to come', () => {
  test('keeps a hall in the middle of its day', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'serving');
    await hall.close();
    const migrationsDir = migrationsAnd(
      'ALTER TABLE visit ADD COLUMN remark TEXT',
      'CREATE TABLE later (id INTEGER) STRICT',
    );
    const store = openStore({ dataDir: hall.dataDir, migrationsDir, clock: hall.clock });
    expect(storeVersion(store.db)).toBe(NEWEST + 2);
    expect(storeFaults(store.db)).toEqual([]);
    expect(store.db.prepare('SELECT state FROM ticket WHERE id = ?').pluck().get(ticket)).toBe('serving');
    store.close();
    expect(() => hall.reopen()).toThrow(expect.objectContaining({ code: 'store-is-newer' }));
    rmSync(path.join(hall.dataDir, STORE_FILE));
    cpSync(
      path.join(hall.dataDir, `${STORE_FILE}.before-${String(NEWEST + 1).padStart(4, '0')}`),
      path.join(hall.dataDir, STORE_FILE),
    );
    hall.reopen();
    expect(hall.ticket(ticket).state).toBe('serving');
  });

  const BAD: readonly [name: string, sql: string][] = [
    ['fails at once', 'CREATE TABLE visit (id INTEGER)'],
    ['fails in the middle', 'CREATE TABLE later (id INTEGER) STRICT; INSERT INTO nowhere VALUES (1)'],
    ['leaves a reference to nothing', 'DELETE FROM service'],
    ['meets rows that it does not expect', 'CREATE UNIQUE INDEX one_kind ON journal (actor)'],
  ];
  test.each(BAD)('that %s changes nothing: the store opens as before', async (_, sql) => {
    const hall = new TrialHall();
    await inState(hall, 'serving');
    const rows = dump(hall.store.db);
    await hall.close();
    const file = path.join(hall.dataDir, STORE_FILE);
    const bytes = readFileSync(file);
    const upgrade = () =>
      openStore({ dataDir: hall.dataDir, migrationsDir: migrationsAnd(sql), clock: hall.clock });
    expect(upgrade).toThrow();
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readdirSync(hall.dataDir).filter((name) => name.includes('trial'))).toEqual([]);
    const store = openStore({
      dataDir: hall.dataDir,
      migrationsDir: SOURCE_PLACES.migrationsDir,
      clock: hall.clock,
    });
    expect(dump(store.db)).toEqual(rows);
    store.close();
    hall.reopen();
  });

  test('is not run twice', () => {
    const dataDir = aFolder();
    const counting: Migration[] = [{ version: 1, name: 'x', sql: 'CREATE TABLE t (id INTEGER)' }];
    const db = new Database(path.join(dataDir, 'x.sqlite'));
    runMigrations(db, counting);
    runMigrations(db, counting);
    expect(storeVersion(db)).toBe(1);
    db.close();
  });
});

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openForReading, openStore, STORE_FILE } from '../../db/open.ts';
import type { Store } from '../../db/store.ts';
import { openHall } from '../../server/hall.ts';
import { SOURCE_PLACES } from '../../server/places.ts';
import { ended, firstLine, startWriter } from './killed-writer.ts';
import { TrialStore } from './trial-store.ts';

const { migrationsDir } = SOURCE_PLACES;
const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-open-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const open = (dataDir: string): Store => openStore({ dataDir, migrationsDir });
const refusal = (code: string, params?: object) =>
  expect.objectContaining(params ? { code, params } : { code });

/** A closed store with a hall in it; the file. */
function aClosedStore(): { dataDir: string; file: string } {
  const trial = new TrialStore();
  trial.store.close();
  onTestFinished(() => rmSync(trial.dataDir, { recursive: true, force: true }));
  return { dataDir: trial.dataDir, file: path.join(trial.dataDir, STORE_FILE) };
}

describe('a file that this program must not touch', () => {
  const newest = readdirSync(migrationsDir).filter((name) => name.endsWith('.sql')).length;

  const CHANGES: readonly [name: string, change: (db: Database.Database) => void][] = [
    ['of a newer version', (db) => db.pragma(`user_version = ${newest + 1}`)],
    [
      'of a newer version that is not in WAL mode',
      (db) => {
        db.pragma(`user_version = ${newest + 1}`);
        db.pragma('journal_mode = DELETE');
      },
    ],
  ];
  test.each(CHANGES)('%s is refused and stays as it is, byte for byte', (_, change) => {
    const { dataDir, file } = aClosedStore();
    const db = new Database(file);
    change(db);
    db.close();
    const before = readFileSync(file);
    expect(() => open(dataDir)).toThrow(refusal('store-is-newer', { store: newest + 1, program: newest }));
    expect(() => openForReading(dataDir, migrationsDir)).toThrow(refusal('store-is-newer'));
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(dataDir).filter((name) => name.includes('before'))).toEqual([]);
  });

  test('of an older version is refused for reading: its program must migrate it', () => {
    const { dataDir, file } = aClosedStore();
    const db = new Database(file);
    db.pragma(`user_version = ${newest - 1}`);
    db.close();
    expect(() => openForReading(dataDir, migrationsDir)).toThrow(
      refusal('store-is-older', { store: newest - 1, program: newest }),
    );
  });

  const FOREIGN: readonly [name: string, write: (file: string) => void][] = [
    ['a text', (file) => writeFileSync(file, 'これはデータベースではありません。'.repeat(500))],
    ['a picture', (file) => writeFileSync(file, Buffer.from(`89504e470d0a1a0a${'00'.repeat(9000)}`, 'hex'))],
    [
      'another program’s database',
      (file) => {
        const db = new Database(file);
        db.exec('CREATE TABLE visit (id INTEGER); INSERT INTO visit VALUES (1)');
        db.close();
      },
    ],
    [
      'a store of which half is missing',
      (file) => {
        const whole = aClosedStore().file;
        writeFileSync(file, readFileSync(whole).subarray(0, 6000));
      },
    ],
  ];
  test.each(FOREIGN)('%s is refused as damaged, and stays as it is', (_, write) => {
    const dataDir = aFolder();
    const file = path.join(dataDir, STORE_FILE);
    write(file);
    const before = readFileSync(file);
    expect(() => open(dataDir)).toThrow(refusal('store-is-damaged'));
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('a refused file does not keep the folder locked', () => {
    const dataDir = aFolder();
    writeFileSync(path.join(dataDir, STORE_FILE), 'x'.repeat(5000));
    expect(() => open(dataDir)).toThrow();
    rmSync(path.join(dataDir, STORE_FILE));
    open(dataDir).close();
  });
});

describe('a new store', () => {
  test('is made in a folder that does not exist yet, with an identity that stays', () => {
    const dataDir = path.join(aFolder(), 'new', 'folder');
    const identity = (store: Store): unknown => store.db.prepare('SELECT * FROM meta ORDER BY key').all();
    const store = open(dataDir);
    const first = identity(store);
    expect(first).toMatchObject([{ key: 'epoch' }, { key: 'store' }]);
    store.close();
    const again = open(dataDir);
    expect(identity(again)).toEqual(first);
    expect(again.hall).toBeNull();
    again.close();
  });

  test('writes so that a power cut loses nothing that was acknowledged', () => {
    const store = open(aFolder());
    const pragma = (name: string): unknown => store.db.pragma(name, { simple: true });
    expect([
      pragma('journal_mode'),
      pragma('synchronous'),
      pragma('foreign_keys'),
      pragma('trusted_schema'),
    ]).toEqual(['wal', 2, 1, 0]);
    store.close();
  });

  test('is not there for reading before it was made', () => {
    const dataDir = aFolder();
    expect(() => openForReading(dataDir, migrationsDir)).toThrow(
      refusal('store-missing', { file: path.join(dataDir, STORE_FILE) }),
    );
    expect(readdirSync(dataDir)).toEqual([]);
  });

  test('where the hall cannot be made ready, the folder is free again', () => {
    const dataDir = aFolder();
    const broken = { ...SOURCE_PLACES, catalogueDir: path.join(dataDir, 'nowhere') };
    const start = () => openHall({ ...broken, dataDir, version: 'trial', seed: 'practice' });
    expect(start).toThrow();
    open(dataDir).close();
  });
});

describe('one program at a time', () => {
  test('a second one in the same process is refused by name, then let in', () => {
    const dataDir = aFolder();
    const first = openStore({ dataDir, migrationsDir, program: 'madoguchi serve' });
    const params = { program: 'madoguchi serve', pid: process.pid };
    expect(() => open(dataDir)).toThrow(refusal('hall-is-running', params));
    openForReading(dataDir, migrationsDir).close();
    first.close();
    open(dataDir).close();
    expect(existsSync(path.join(dataDir, 'madoguchi.lock.json'))).toBe(false);
  });

  test('another process has it: refused with its name and number; killed, it holds nothing', async () => {
    const { dataDir } = aClosedStore();
    const writer = startWriter(dataDir, 'hold');
    expect(await firstLine(writer)).toBe(`ready ${writer.pid}`);
    expect(() => open(dataDir)).toThrow(
      refusal('hall-is-running', { program: 'writer hold', pid: writer.pid }),
    );
    openForReading(dataDir, migrationsDir).close();
    const late = startWriter(dataDir, 'late');
    expect(await firstLine(late)).toBe(
      `refused hall-is-running ${JSON.stringify({ program: 'writer hold', pid: writer.pid })}`,
    );
    writer.kill('SIGKILL');
    await ended(writer);
    expect(existsSync(path.join(dataDir, 'madoguchi.lock.json'))).toBe(true);
    open(dataDir).close();
  });
});

describe('a folder that may not be written', () => {
  const asUser = isRoot ? { uid: NOBODY } : {};

  test.runIf(process.platform !== 'win32')('with a store in it: refused, nothing changed', async () => {
    const { dataDir, file } = aClosedStore();
    const before = readFileSync(file);
    rmSync(path.join(dataDir, 'madoguchi.lock'), { force: true });
    chmodSync(file, 0o444);
    chmodSync(dataDir, 0o555);
    onTestFinished(() => chmodSync(dataDir, 0o755));
    const files = readdirSync(dataDir);
    expect(await firstLine(startWriter(dataDir, 'x', asUser))).toBe('refused store-read-only {}');
    expect(readdirSync(dataDir)).toEqual(files);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test.runIf(process.platform !== 'win32')(
    'whose file alone may not be written: refused, nothing changed',
    async () => {
      const { dataDir, file } = aClosedStore();
      const before = readFileSync(file);
      chmodSync(file, 0o444);
      chmodSync(dataDir, 0o777);
      rmSync(path.join(dataDir, 'madoguchi.lock'), { force: true });
      expect(await firstLine(startWriter(dataDir, 'x', asUser))).toBe('refused store-read-only {}');
      expect(readFileSync(file).equals(before)).toBe(true);
    },
  );

  test.runIf(process.platform !== 'win32')('in which no store can be made: refused', async () => {
    const folder = aFolder();
    mkdirSync(path.join(folder, 'closed'), { mode: 0o555 });
    chmodSync(folder, 0o755);
    expect(await firstLine(startWriter(path.join(folder, 'closed'), 'x', asUser))).toBe(
      'refused store-read-only {}',
    );
    expect(await firstLine(startWriter(path.join(folder, 'closed', 'deeper'), 'x', asUser))).toBe(
      'refused store-read-only {}',
    );
  });
});

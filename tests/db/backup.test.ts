import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { backupStore } from '../../db/backup.ts';
import { getRow } from '../../db/database.ts';
import { metaValue, openForReading, openStore, STORE_FILE } from '../../db/open.ts';
import { restoreStore } from '../../db/restore.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { MIGRATIONS_DIR, Story, temporaryFolder } from './figures/story.ts';

const NOW = Date.parse('2026-06-01T18:00:00+09:00');

function refusal(act: () => unknown): object {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, ...error.params };
    throw error;
  }
  return { code: null };
}

function tickets(dataDir: string): number | undefined {
  const db = openForReading(dataDir, MIGRATIONS_DIR);
  try {
    return getRow<{ n: number }>(db, 'SELECT count(*) AS n FROM ticket')?.n;
  } finally {
    db.close();
  }
}

function restore(dataDir: string, file: string, now = NOW) {
  const clock = { now: (): number => now };
  return restoreStore({ dataDir, migrationsDir: MIGRATIONS_DIR, file, clock, program: 'test' });
}

function dayOf(visitors: number): Story {
  const story = new Story().at('09:00');
  for (let n = 0; n < visitors; n += 1) story.visitor('a', '1', 1000);
  return story;
}

describe('backup', () => {
  it('copies what is committed while the hall is running, into its own folder or where one says', () => {
    const story = dayOf(3);
    const { file } = backupStore({ dataDir: story.dataDir, out: null, now: NOW });
    expect(file).toBe(path.join(story.dataDir, 'backups', 'madoguchi-20260601T090000Z.sqlite'));
    story.visitor('a', '1', 1000);
    const out = path.join(temporaryFolder(), 'copy.sqlite');
    expect(backupStore({ dataDir: story.dataDir, out, now: NOW })).toMatchObject({ file: out });
    const counts = [file, out].map((copy) => {
      const db = new Database(copy, { readonly: true });
      const { n } = db.prepare('SELECT count(*) AS n FROM ticket').get() as { n: number };
      db.close();
      return n;
    });
    expect(counts).toEqual([3, 4]);
    expect(readdirSync(path.dirname(out))).toEqual(['copy.sqlite']);
  });

  it('overwrites nothing', () => {
    const story = dayOf(1);
    const out = path.join(temporaryFolder(), 'mine');
    writeFileSync(out, 'mine');
    expect(refusal(() => backupStore({ dataDir: story.dataDir, out, now: NOW }))).toEqual({
      code: 'file-exists',
      file: out,
    });
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });

  it('refuses what it cannot copy or cannot write, and leaves nothing', () => {
    const story = dayOf(1);
    const folder = temporaryFolder();
    const out = path.join(folder, 'copy.sqlite');
    expect(refusal(() => backupStore({ dataDir: folder, out, now: NOW }))).toMatchObject({
      code: 'store-missing',
    });
    const blocked = path.join(folder, 'file');
    writeFileSync(blocked, '');
    expect(
      refusal(() => backupStore({ dataDir: story.dataDir, out: path.join(blocked, 'x'), now: NOW })),
    ).toMatchObject({ code: 'file-unwritable' });
    story.close();
    const db = new Database(story.store.file);
    db.exec('DROP TRIGGER journal_keeps_rows');
    db.exec('DELETE FROM journal WHERE seq = 2');
    db.close();
    expect(refusal(() => backupStore({ dataDir: story.dataDir, out, now: NOW }))).toMatchObject({
      code: 'store-is-damaged',
    });
    expect(readdirSync(folder)).toEqual(['file']);
  });
});

describe('restore', () => {
  it('puts the backup in place, keeps what was there, and begins a new epoch', () => {
    const story = dayOf(2);
    const { file } = backupStore({
      dataDir: story.dataDir,
      out: path.join(temporaryFolder(), 'b'),
      now: NOW,
    });
    story.visitor('a', '1', 1000);
    const epoch = metaValue(story.store.db, 'epoch');
    const store = metaValue(story.store.db, 'store');
    const rows = story.store.tail.seq;
    story.close();
    const result = restore(story.dataDir, file);
    expect(tickets(story.dataDir)).toBe(2);
    expect(result.replaced).toBe(path.join(story.dataDir, 'replaced-20260601T090000Z.sqlite'));
    const replaced = new Database(result.replaced ?? '', { readonly: true });
    expect(replaced.prepare('SELECT count(*) AS n FROM ticket').get()).toEqual({ n: 3 });
    replaced.close();
    const restored = openStore({ dataDir: story.dataDir, migrationsDir: MIGRATIONS_DIR });
    expect(metaValue(restored.db, 'epoch')).toBe(result.epoch);
    expect(result.epoch).not.toBe(epoch);
    expect(metaValue(restored.db, 'store')).toBe(store);
    expect(restored.tail.seq).toBe(result.journalRows);
    expect(getRow(restored.db, 'SELECT kind FROM journal ORDER BY seq DESC')).toEqual({
      kind: 'store.restored',
    });
    expect(restored.tail.seq).toBeLessThan(rows);
    restored.close();
    expect(readdirSync(story.dataDir).filter((name) => name.startsWith('restore-'))).toEqual([]);
  });

  it('into an empty folder replaces nothing', () => {
    const story = dayOf(2);
    const { file } = backupStore({ dataDir: story.dataDir, out: null, now: NOW });
    const dataDir = path.join(temporaryFolder(), 'new');
    expect(restore(dataDir, file)).toMatchObject({ replaced: null, store: path.join(dataDir, STORE_FILE) });
    expect(tickets(dataDir)).toBe(2);
  });

  it('also replaces a damaged store, and keeps it as it was', () => {
    const story = dayOf(1);
    const { file } = backupStore({
      dataDir: story.dataDir,
      out: path.join(temporaryFolder(), 'b'),
      now: NOW,
    });
    story.close();
    writeFileSync(story.store.file, 'not a database at all');
    const { replaced } = restore(story.dataDir, file);
    expect(readFileSync(replaced ?? '', 'utf8')).toBe('not a database at all');
    expect(tickets(story.dataDir)).toBe(1);
  });

  it('refuses while the hall is running, and changes nothing', () => {
    const story = dayOf(1);
    const { file } = backupStore({ dataDir: story.dataDir, out: null, now: NOW });
    story.visitor('a', '1', 1000);
    expect(refusal(() => restore(story.dataDir, file))).toMatchObject({ code: 'hall-is-running' });
    expect(tickets(story.dataDir)).toBe(2);
  });

  it.each([
    {
      what: 'no file',
      code: 'file-unreadable',
      make: (folder: string) => path.join(folder, 'nowhere'),
    },
    {
      what: 'a folder',
      code: 'file-unreadable',
      make(folder: string) {
        mkdirSync(path.join(folder, 'dir'));
        return path.join(folder, 'dir');
      },
    },
    {
      what: 'something else',
      code: 'backup-invalid',
      make(folder: string) {
        writeFileSync(path.join(folder, 'text'), 'hello, I am a text'.repeat(500));
        return path.join(folder, 'text');
      },
    },
    {
      what: 'another program’s database',
      code: 'backup-invalid',
      make(folder: string) {
        const db = new Database(path.join(folder, 'other'));
        db.exec('CREATE TABLE recipe (name TEXT)');
        db.close();
        return path.join(folder, 'other');
      },
    },
    {
      what: 'a backup whose journal was changed',
      code: 'backup-invalid',
      make(folder: string) {
        const file = path.join(folder, 'changed');
        backupStore({ dataDir: dayOf(1).dataDir, out: file, now: NOW });
        const db = new Database(file);
        db.exec('DROP TRIGGER journal_keeps_content');
        db.exec('UPDATE journal SET at = at + 1 WHERE seq = 3');
        db.close();
        return file;
      },
    },
    {
      what: 'a backup cut short',
      code: 'backup-invalid',
      make(folder: string) {
        const file = path.join(folder, 'whole');
        backupStore({ dataDir: dayOf(1).dataDir, out: file, now: NOW });
        const bytes = readFileSync(file);
        writeFileSync(path.join(folder, 'half'), bytes.subarray(0, bytes.length / 2));
        return path.join(folder, 'half');
      },
    },
    {
      what: 'a backup of a newer program',
      code: 'store-is-newer',
      make(folder: string) {
        const file = path.join(folder, 'newer');
        backupStore({ dataDir: dayOf(1).dataDir, out: file, now: NOW });
        const db = new Database(file);
        db.pragma('user_version = 999');
        db.close();
        return file;
      },
    },
  ])('refuses $what, and the store stays as it was', ({ code, make }) => {
    const story = dayOf(2);
    const file = make(temporaryFolder());
    story.close();
    const names = readdirSync(story.dataDir).sort();
    expect(refusal(() => restore(story.dataDir, file))).toMatchObject({ code });
    expect(readdirSync(story.dataDir).sort()).toEqual(names);
    expect(tickets(story.dataDir)).toBe(2);
    expect(existsSync(path.join(story.dataDir, 'madoguchi.lock.json'))).toBe(false);
  });

  it('refuses a backup that ends after now', () => {
    const story = dayOf(1);
    const { file } = backupStore({ dataDir: story.dataDir, out: null, now: NOW });
    story.close();
    const early = Date.parse('2026-05-01T09:00:00+09:00');
    expect(refusal(() => restore(story.dataDir, file, early))).toMatchObject({ code: 'clock-went-back' });
    expect(tickets(story.dataDir)).toBe(1);
  });
});

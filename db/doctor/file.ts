import { statfsSync, statSync } from 'node:fs';
import path from 'node:path';
import { allRows, getRow, type ReadableDB } from '../database.ts';
import { firstBrokenRow, readTail } from '../journal.ts';
import { STORE_FILE } from '../open.ts';
import { type Finding, fault, sound } from './finding.ts';

/** Room for a backup and for migrating on a copy, and then some. */
const LEAST_FREE_BYTES = 500_000_000;
const COPIES = 3;
const LISTED = 20;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

/** Tells the versions of store and SQLite; never a fault. */
export function checkVersion(db: ReadableDB): Finding {
  const row = getRow<{ sqlite: string }>(db, 'SELECT sqlite_version() AS sqlite');
  const version = db.pragma('user_version', { simple: true });
  return sound('version', `store ${String(version)}, SQLite ${row?.sqlite ?? ''}`);
}

/** Whether the disk has room for copies of the store. */
export function checkDisk(dataDir: string): Finding {
  const { bavail, bsize } = statfsSync(dataDir);
  const free = bavail * bsize;
  const used = statSync(path.join(dataDir, STORE_FILE)).size;
  const detail = `${megabytes(free)} / ${megabytes(used)}`;
  return free < Math.max(LEAST_FREE_BYTES, COPIES * used) ? fault('disk', detail) : sound('disk', detail);
}

/** SQLite's own look at every page and index; one finding a fault, at most so many as are listed. */
export function checkIntegrity(db: ReadableDB): readonly Finding[] {
  const rows = allRows<{ integrity_check: string }>(db, `PRAGMA integrity_check(${LISTED})`);
  if (rows.length === 1 && rows[0]?.integrity_check === 'ok') return [sound('integrity', 'ok')];
  return rows.map((row) => fault('integrity', row.integrity_check));
}

/** Whether every foreign key finds its row; one finding a fault, at most so many as are listed. */
export function checkReferences(db: ReadableDB): readonly Finding[] {
  const rows = allRows<{ table: string; rowid: number | null; parent: string }>(
    db,
    'PRAGMA foreign_key_check',
  );
  if (rows.length === 0) return [sound('references', 'ok')];
  return rows
    .slice(0, LISTED)
    .map((row) => fault('references', `${row.table} ${row.rowid ?? ''} → ${row.parent}`));
}

/** Whether the chain of hashes holds; a fault names the `seq` of the first row that breaks it. */
export function checkJournal(db: ReadableDB): Finding {
  const broken = firstBrokenRow(db);
  return broken === null ? sound('journal', String(readTail(db).seq)) : fault('journal', String(broken));
}

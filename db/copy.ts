import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { ReadableDB } from './database.ts';
import { firstBrokenRow } from './journal.ts';

/** Removes a store's file together with what SQLite keeps beside it. */
export function removeStoreFile(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${suffix}`, { force: true });
}

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes a consistent copy of a store, which may be in use, to a new file and onto the disk. */
export function copyStoreFile(from: string, to: string): void {
  const source = new Database(from, { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    source.prepare('VACUUM INTO ?').run(to);
  } finally {
    source.close();
  }
  flush(to);
}

/** What is wrong with a store's file; null where SQLite and the journal's chain of hashes find nothing. */
export function storeFileFault(file: string): string | null {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const verdict = db.pragma('integrity_check', { simple: true });
    if (verdict !== 'ok') return String(verdict);
    const broken = firstBrokenRow(db as ReadableDB);
    return broken === null ? null : `journal ${broken}`;
  } finally {
    db.close();
  }
}

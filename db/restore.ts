import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { DomainError } from '../domain/errors/domain-error.ts';
import { fileStamp } from './backup.ts';
import { fileError } from './bundle/file-error.ts';
import type { Clock } from './clock.ts';
import { copyStoreFile, storeFileFault } from './copy.ts';
import { run } from './database.ts';
import { takeLock } from './lock.ts';
import { openStore, STORE_FILE } from './open.ts';
import { write } from './write.ts';

interface RestoreRequest {
  readonly dataDir: string;
  readonly migrationsDir: string;
  /** The backup to restore. */
  readonly file: string;
  readonly clock: Clock;
  readonly program: string;
}

interface RestoreResult {
  readonly store: string;
  /** Where the store that was there before is kept; null where there was none. */
  readonly replaced: string | null;
  readonly epoch: string;
  /** Rows of the journal, the restoring included. */
  readonly journalRows: number;
}

/** @throws DomainError file-unreadable, backup-invalid */
function copyOfBackup(file: string, to: string): void {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new DomainError('file-unreadable', { file });
  try {
    copyStoreFile(file, to);
    const fault = storeFileFault(to);
    if (fault !== null) throw new DomainError('backup-invalid', { file, detail: fault });
  } catch (error) {
    const code = error instanceof Error ? String((error as NodeJS.ErrnoException).code) : '';
    const unreadable = /^SQLITE_(NOTADB|CORRUPT|ERROR|CANTOPEN)/.test(code);
    throw unreadable ? new DomainError('backup-invalid', { file }, { cause: error }) : error;
  }
}

/** The backup begins an epoch of its own, so that no screen takes its rows for those of the store it replaces. */
function beginEpoch(request: RestoreRequest, folder: string): { epoch: string; journalRows: number } {
  const { migrationsDir, clock, program } = request;
  const store = openStore({ dataDir: folder, migrationsDir, clock, program });
  try {
    const epoch = randomUUID().slice(0, 8);
    const caller = { actor: 'restore', device: 'command', counter: null, request: null };
    write(store, caller, (tx) => {
      run(tx.db, `UPDATE meta SET value = ? WHERE key = 'epoch'`, epoch);
      tx.append({ kind: 'store.restored', epoch });
    });
    return { epoch, journalRows: store.tail.seq };
  } finally {
    store.close();
  }
}

const BESIDE = ['-wal', '-shm'];

/** Moves what is still only in the write-ahead log into the file; a damaged store is kept as it lies. */
function settle(store: string): void {
  try {
    const db = new Database(store);
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.close();
  } catch {
    // The log is moved along with the file below: nothing is lost.
  }
}

function moveStore(from: string, to: string): void {
  renameSync(from, to);
  for (const suffix of BESIDE.filter((one) => existsSync(from + one))) renameSync(from + suffix, to + suffix);
}

function swap(restored: string, store: string, kept: string): string | null {
  const replaces = existsSync(store);
  if (replaces) {
    settle(store);
    moveStore(store, kept);
  }
  try {
    renameSync(restored, store);
  } catch (error) {
    if (replaces) moveStore(kept, store);
    throw error;
  }
  return replaces ? kept : null;
}

function restoreInto(request: RestoreRequest, work: string): RestoreResult {
  const { dataDir, clock } = request;
  const store = path.join(dataDir, STORE_FILE);
  const copy = path.join(work, STORE_FILE);
  copyOfBackup(request.file, copy);
  const begun = beginEpoch(request, work);
  const kept = path.join(dataDir, `replaced-${fileStamp(clock.now())}.sqlite`);
  if (existsSync(kept)) throw new DomainError('file-exists', { file: kept });
  return { store, replaced: swap(copy, store, kept), ...begun };
}

/**
 * Puts a backup in the place of the store. The backup is checked first, and brought to this program's version; the
 * store that it replaces is kept beside it. Until the last step nothing is touched.
 * @throws DomainError hall-is-running, file-unreadable, backup-invalid, store-is-newer, clock-went-back,
 *   file-unwritable
 */
export function restoreStore(request: RestoreRequest): RestoreResult {
  const { dataDir, program } = request;
  try {
    mkdirSync(dataDir, { recursive: true });
    const lock = takeLock(dataDir, { program, pid: process.pid });
    const work = mkdtempSync(path.join(dataDir, 'restore-'));
    try {
      return restoreInto(request, work);
    } finally {
      rmSync(work, { recursive: true, force: true });
      lock.release();
    }
  } catch (error) {
    throw fileError(error, 'file-unwritable', dataDir);
  }
}

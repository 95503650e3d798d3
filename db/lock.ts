import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { DomainError } from '../domain/errors/domain-error.ts';

/** Who has the store; written beside the lock for people and messages. */
interface Holder {
  readonly program: string;
  readonly pid: number;
}

export interface StoreLock {
  release(): void;
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('SQLITE_BUSY');
}

/**
 * Takes the right to write a data folder. The lock is an exclusive transaction on a file of its own: the
 * operating system frees it when the program dies, however it dies, so no stale lock ever has to be judged.
 * @throws DomainError hall-is-running with the program and process that have it
 */
export function takeLock(dataDir: string, holder: Holder): StoreLock {
  const holderFile = path.join(dataDir, 'madoguchi.lock.json');
  const db = new Database(path.join(dataDir, 'madoguchi.lock'), { timeout: 0 });
  try {
    db.pragma('journal_mode = DELETE');
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    if (!isBusy(error)) throw error;
    const other = readHolder(holderFile);
    throw new DomainError('hall-is-running', { program: other?.program ?? '?', pid: other?.pid ?? 0 });
  }
  try {
    writeFileSync(holderFile, JSON.stringify(holder));
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    release() {
      rmSync(holderFile, { force: true });
      db.close();
    },
  };
}

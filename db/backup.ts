import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { DomainError } from '../domain/errors/domain-error.ts';
import { fileError } from './bundle/file-error.ts';
import { copyStoreFile, removeStoreFile, storeFileFault } from './copy.ts';
import { STORE_FILE } from './open.ts';

interface BackupRequest {
  readonly dataDir: string;
  /** The file to make; null takes `backups/` in the data folder, named after the instant. */
  readonly out: string | null;
  /** UTC ms. */
  readonly now: number;
}

interface BackupResult {
  readonly file: string;
  readonly bytes: number;
}

/** An instant as part of a file name, in UTC: `20260401T003000Z`. */
export function fileStamp(now: number): string {
  return `${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function checkedCopy(store: string, file: string): void {
  const part = `${file}.part`;
  removeStoreFile(part);
  try {
    copyStoreFile(store, part);
    const fault = storeFileFault(part);
    if (fault !== null) throw new DomainError('store-is-damaged', { detail: fault });
    renameSync(part, file);
  } finally {
    removeStoreFile(part);
  }
}

/**
 * Makes a checked copy of a store while the hall may be running. Nothing is ever overwritten.
 * @throws DomainError store-missing, file-exists, file-unwritable, store-is-damaged, store-full
 */
export function backupStore({ dataDir, out, now }: BackupRequest): BackupResult {
  const store = path.join(dataDir, STORE_FILE);
  if (!existsSync(store)) throw new DomainError('store-missing', { file: store });
  const file = path.resolve(out ?? path.join(dataDir, 'backups', `madoguchi-${fileStamp(now)}.sqlite`));
  if (existsSync(file)) throw new DomainError('file-exists', { file });
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    checkedCopy(store, file);
    return { file, bytes: statSync(file).size };
  } catch (error) {
    throw fileError(error, 'file-unwritable', file);
  }
}

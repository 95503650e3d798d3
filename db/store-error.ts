import type { ErrorCode } from '../domain/errors/codes.ts';
import { DomainError } from '../domain/errors/domain-error.ts';

const CODE_OF: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_FULL', 'store-full'],
  ['SQLITE_READONLY', 'store-read-only'],
  ['SQLITE_CANTOPEN', 'store-read-only'],
  ['SQLITE_BUSY', 'store-busy'],
  ['SQLITE_LOCKED', 'store-busy'],
  ['SQLITE_CORRUPT', 'store-is-damaged'],
  ['SQLITE_NOTADB', 'store-is-damaged'],
  ['SQLITE_IOERR', 'store-full'],
];

/** The typed error for what SQLite or the file system said; anything else is given back as it is. */
export function storeError(error: unknown): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return new DomainError('store-read-only', {}, { cause: error });
  }
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    const file = (error as NodeJS.ErrnoException).path ?? '';
    return new DomainError('file-unwritable', { file }, { cause: error });
  }
  if (code === 'ENOSPC') return new DomainError('store-full', {}, { cause: error });
  const known = CODE_OF.find(([prefix]) => code.startsWith(prefix));
  return known ? new DomainError(known[1], {}, { cause: error }) : error;
}

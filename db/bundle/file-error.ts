import type { ErrorCode } from '../../domain/errors/codes.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { storeError } from '../store-error.ts';

function isFileSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'errno' in error && 'syscall' in error;
}

/** The typed error for what the file system said about `file`; what SQLite said is typed as ever. */
export function fileError(
  error: unknown,
  code: Extract<ErrorCode, 'file-unreadable' | 'file-unwritable'>,
  file: string,
): unknown {
  return isFileSystemError(error) ? new DomainError(code, { file }, { cause: error }) : storeError(error);
}

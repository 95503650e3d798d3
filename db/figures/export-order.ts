import type { ErrorCode } from '../../domain/errors/codes.ts';
import type { ErrorParams } from '../../domain/errors/domain-error.ts';

/** What the export worker is told (`workerData`). */
export interface ExportOrder {
  readonly dataDir: string;
  readonly migrationsDir: string;
  /** First and last date, both included, in the hall's zone. */
  readonly from: string;
  readonly to: string;
  /** The folder to write; the same as one file is `<out>.zip`. */
  readonly out: string;
  readonly encoding: 'utf8' | 'cp932';
  /** The small-cell threshold; null: the hall's own. */
  readonly k: number | null;
}

/** What the export worker says back. */
export type ExportMessage =
  | { readonly kind: 'progress'; readonly day: string }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly params: ErrorParams };

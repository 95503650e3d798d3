import { parentPort, workerData } from 'node:worker_threads';
import type { ErrorCode } from '../../domain/errors/codes.ts';
import { DomainError, type ErrorParams } from '../../domain/errors/domain-error.ts';
import { type ExportRequest, type ExportResult, exportBundle } from '../bundle/export.ts';

/** What the worker posts. It takes an `ExportRequest` as its `workerData`, and the message `cancel`. */
export type ExportMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: ExportResult }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly params: ErrorParams };

/** Runs one export on a worker thread, so that a fiscal year's figures never make a call wait. */
async function run(post: (message: ExportMessage) => void, signal: AbortSignal): Promise<void> {
  try {
    const onDay = (progress: { done: number; total: number }): void =>
      post({ kind: 'progress', ...progress });
    const result = await exportBundle(workerData as ExportRequest, { signal, onDay });
    post({ kind: 'done', result });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    post({ kind: 'failed', code: error.code, params: error.params });
  }
}

if (parentPort) {
  const port = parentPort;
  const cancelled = new AbortController();
  port.once('message', () => cancelled.abort());
  void run((message) => port.postMessage(message), cancelled.signal).finally(() => port.close());
}

import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { PROGRAM_VERSION } from '../../domain/program-version.ts';
import { exportBundle } from '../bundle/export.ts';
import { systemClock } from '../clock.ts';
import type { ExportMessage, ExportOrder } from './export-order.ts';

/**
 * Runs one export on a worker thread, so that a fiscal year's figures never make a call wait. Any message to the
 * worker cancels; nothing appears under the final names before the export is done.
 */
async function run(
  order: ExportOrder,
  post: (message: ExportMessage) => void,
  signal: AbortSignal,
): Promise<void> {
  const request = { ...order, programVersion: PROGRAM_VERSION, now: systemClock.now() };
  try {
    await exportBundle(request, { signal, onDay: (day) => post({ kind: 'progress', day }) });
    post({ kind: 'done' });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    post({ kind: 'failed', code: error.code, params: error.params });
  }
}

if (parentPort) {
  const port = parentPort;
  const cancelled = new AbortController();
  port.once('message', () => cancelled.abort());
  const post = (message: ExportMessage): void => port.postMessage(message);
  void run(workerData as ExportOrder, post, cancelled.signal).finally(() => port.close());
}

import { parentPort, workerData } from 'node:worker_threads';
import { DomainError } from '../../domain/errors/domain-error.ts';
import type { ImportOrder, ImportReading } from './import-order.ts';
import { readImport } from './read-import.ts';

/** Reads an import on a thread of its own: 10,000 procedures take seconds, in which no call may wait. */
async function answer(order: ImportOrder): Promise<ImportReading> {
  try {
    return await readImport(order);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'catalogue-file-unreadable') {
      return { kind: 'failed', code: error.code };
    }
    throw error;
  }
}

if (parentPort) {
  const port = parentPort;
  void answer(workerData as ImportOrder)
    .then((reading) => port.postMessage(reading))
    .finally(() => port.close());
}

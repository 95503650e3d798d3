import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { CatalogueImport } from '../../db/acts/catalogue.ts';
import { readServices } from '../../db/state/hall.ts';
import type { Store } from '../../db/store.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import type { CurrentCatalogue } from './current.ts';
import type { ImportChanges, ImportOrder, ImportProblem, ImportReading, Missing } from './import-order.ts';

/** Files whose changes are remembered between looking at them and applying them. */
const KEPT = 3;

export type Preview =
  | { readonly outcome: 'refused'; readonly problems: ImportProblem[]; readonly count: number }
  | { readonly outcome: 'ready'; readonly hash: string; readonly changes: ImportChanges };

interface ImportPlaces {
  readonly dataDir: string;
  readonly migrationsDir: string;
  /** The import worker as this runtime can load it: TypeScript on Node, its bundle in Electron. */
  readonly workerFile: string;
}

interface Prepared extends CatalogueImport {
  /** Of the catalogue that the import was checked against. */
  readonly version: number;
}

/** Reads files of procedures on a worker thread and remembers what they would change until it is applied. */
export class ImportDesk {
  readonly #places: ImportPlaces;
  readonly #prepared = new Map<string, Prepared>();
  readonly #underWay = new Set<Promise<ImportReading>>();

  constructor(places: ImportPlaces) {
    this.#places = places;
  }

  /** What a file would change, or what is wrong with it; the bytes are handed over. @throws DomainError catalogue-file-unreadable */
  async preview(
    store: Store,
    catalogue: CurrentCatalogue,
    bytes: Uint8Array,
    missing: Missing,
  ): Promise<Preview> {
    const { version } = catalogue;
    const { dataDir, migrationsDir } = this.#places;
    const hash = createHash('sha256').update(`${version} ${missing}\n`).update(bytes).digest('hex');
    const reading = await this.#read({
      bytes,
      missing,
      catalogue: catalogue.read(),
      hallServices: readServices(store.db).map(({ id }) => id),
      dataDir,
      migrationsDir,
    });
    if (reading.kind === 'failed') throw new DomainError(reading.code);
    if (reading.kind === 'refused') {
      return { outcome: 'refused', problems: [...reading.problems], count: reading.count };
    }
    this.#remember(hash, { version, set: reading.set, remove: reading.remove });
    return { outcome: 'ready', hash, changes: reading.changes };
  }

  /** The changes of a file that was looked at. @throws DomainError catalogue-import-stale */
  prepared(catalogue: CurrentCatalogue, hash: string): CatalogueImport {
    const found = this.#prepared.get(hash);
    if (!found || found.version !== catalogue.version) throw new DomainError('catalogue-import-stale');
    return found;
  }

  /** Waits for the files that are being read. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#underWay);
  }

  #remember(hash: string, prepared: Prepared): void {
    this.#prepared.delete(hash);
    this.#prepared.set(hash, prepared);
    const [oldest] = this.#prepared.keys();
    if (oldest !== undefined && this.#prepared.size > KEPT) this.#prepared.delete(oldest);
  }

  async #read(order: ImportOrder): Promise<ImportReading> {
    const reading = read(this.#places.workerFile, order);
    this.#underWay.add(reading);
    try {
      return await reading;
    } finally {
      this.#underWay.delete(reading);
    }
  }
}

/**
 * What a worker made of the order, once it has ended by itself: a thread that is ended from outside while it takes
 * down its store was seen to take the whole program with it.
 */
function read(workerFile: string, order: ImportOrder): Promise<ImportReading> {
  const transferList = [order.bytes.buffer as ArrayBuffer];
  const worker = new Worker(workerFile, { workerData: order, transferList });
  return new Promise((resolve, reject) => {
    let reading: ImportReading | null = null;
    worker.once('message', (message: ImportReading) => {
      reading = message;
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      if (reading) resolve(reading);
      else reject(new Error('the import worker ended without an answer'));
    });
  });
}

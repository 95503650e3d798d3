import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '../../db/open.ts';
import type { Store } from '../../db/store.ts';
import { dayAt, THE_PROGRAM } from '../../db/tx.ts';
import { write } from '../../db/write.ts';
import type { Counter, Hall, Service } from '../../domain/hall/hall.ts';
import { SOURCE_PLACES } from '../../server/places.ts';
import { SMALL_COUNTERS, SMALL_HALL, SMALL_SERVICES } from '../server/small-hall.ts';
import { TrialClock } from '../server/trial-clock.ts';

export interface TrialStoreOptions {
  readonly start?: string;
  readonly hall?: Partial<Hall>;
  readonly services?: readonly Service[];
  readonly counters?: readonly Counter[];
}

/** A real store in a folder of its own, with a small hall in it and a clock that the test moves. */
export class TrialStore {
  readonly clock: TrialClock;
  readonly dataDir = mkdtempSync(path.join(tmpdir(), 'madoguchi-store-'));
  #store: Store;

  constructor({ start, hall, services, counters }: TrialStoreOptions = {}) {
    this.clock = new TrialClock(start ?? '2026-06-01T08:30:00+09:00');
    this.#store = this.#open();
    write(this.#store, THE_PROGRAM, (tx) => {
      tx.append({ kind: 'hall.set', hall: { ...SMALL_HALL, ...hall } });
      for (const service of services ?? SMALL_SERVICES) tx.append({ kind: 'service.set', service });
      for (const counter of counters ?? SMALL_COUNTERS) tx.append({ kind: 'counter.set', counter });
    });
  }

  get store(): Store {
    return this.#store;
  }

  #open(): Store {
    return openStore({
      dataDir: this.dataDir,
      migrationsDir: SOURCE_PLACES.migrationsDir,
      clock: this.clock,
    });
  }

  /** Whether the next act comes on a later business day than the last: then the day's end comes before it. */
  isNewDay(): boolean {
    const { day } = this.#store.tail;
    return day !== null && dayAt(this.#store, this.clock.now()) > day;
  }

  /** The counter at which a ticket is or was last. */
  counterOf(ticket: number): string | null {
    const row = this.#store.db.prepare('SELECT counter FROM ticket WHERE id = ?').get(ticket);
    return (row as { counter: string | null } | undefined)?.counter ?? null;
  }

  reopen(): void {
    this.#store.close();
    this.#store = this.#open();
  }

  /** Ends it and removes its folder. */
  close(): void {
    this.#store.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}

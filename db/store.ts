import { DomainError } from '../domain/errors/domain-error.ts';
import type { Hall } from '../domain/hall/hall.ts';
import type { JournalEntry } from '../domain/journal/event.ts';
import type { Clock } from './clock.ts';
import type { WritableDB } from './database.ts';
import { type JournalTail, readTail } from './journal.ts';
import type { StoreLock } from './lock.ts';
import { type Changes, Memory } from './memory.ts';
import { readHall } from './state/hall.ts';
import { storeError } from './store-error.ts';

type JournalListener = (entries: readonly JournalEntry[]) => void;

/** The open store of a running program: its one writing connection and what it remembers of the journal's end. */
export class Store {
  readonly db: WritableDB;
  readonly file: string;
  readonly clock: Clock;
  /** What is known of the tables without asking them. */
  readonly memory: Memory;
  readonly #lock: StoreLock;
  readonly #listeners = new Set<JournalListener>();
  #tail: JournalTail;
  #hall: Hall | null;

  constructor(db: WritableDB, file: string, clock: Clock, lock: StoreLock) {
    this.db = db;
    this.file = file;
    this.clock = clock;
    this.memory = new Memory(db);
    this.#lock = lock;
    this.#tail = readTail(db);
    this.#hall = readHall(db);
  }

  /** The last committed journal row. */
  get tail(): JournalTail {
    return this.#tail;
  }

  /** The hall as it is set up, null before its first setting. */
  get hall(): Hall | null {
    return this.#hall;
  }

  /** Tells `listener` of every commit from now on, after it is on disk; returns how to stop. */
  subscribe(listener: JournalListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Called by `write()` after the commit: remembers the new end and tells the listeners. */
  committed(tail: JournalTail, hall: Hall | null, entries: readonly JournalEntry[], changes: Changes): void {
    this.#tail = tail;
    this.#hall = hall;
    this.memory.committed(changes);
    if (entries.length === 0) return;
    for (const listener of this.#listeners) this.#tell(listener, entries);
  }

  /** The act is on disk: a listener that fails must not make it look refused, nor keep it from the others. */
  #tell(listener: JournalListener, entries: readonly JournalEntry[]): void {
    try {
      listener(entries);
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Closes the file and lets the folder go; a second time does nothing. */
  close(): void {
    if (!this.db.open) return;
    try {
      this.#optimize();
    } finally {
      this.db.close();
      this.#lock.release();
    }
  }

  /** On a disk that is full or read-only SQLite keeps its old statistics: nothing is lost by that. */
  #optimize(): void {
    try {
      // Without a limit a store with ten years in it took four seconds to close.
      this.db.pragma('analysis_limit = 400');
      this.db.pragma('optimize');
    } catch (error) {
      if (!(storeError(error) instanceof DomainError)) throw error;
    }
  }
}

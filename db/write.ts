import { DomainError } from '../domain/errors/domain-error.ts';
import type { Hall } from '../domain/hall/hall.ts';
import type { JournalEntry, JournalEvent } from '../domain/journal/event.ts';
import { businessDay } from '../domain/time/business-day.ts';
import { getRow, run, type WritableDB } from './database.ts';
import { endDaysBefore } from './day-end.ts';
import { appendEntry, type JournalTail } from './journal.ts';
import { applyToTables } from './state/patch.ts';
import type { Store } from './store.ts';
import { storeError } from './store-error.ts';

/** Who acts, from where, and under which request, so that a retry repeats the answer and not the act. */
export interface Caller {
  readonly actor: string;
  readonly device: string;
  /** The counter at which the act is done; what is done there can be undone there. */
  readonly counter: string | null;
  readonly request: { readonly id: string; readonly fingerprint: string } | null;
}

/** An open write transaction: the only way to change anything. */
export interface Tx {
  readonly db: WritableDB;
  /** The act's instant, UTC ms: never before the last journal row. */
  readonly now: number;
  /** The business day. */
  readonly day: string;
  /** @throws DomainError hall-not-set-up */
  readonly hall: Hall;
  readonly currentHall: Hall | null;
  /** The journal row that the next `append` will write. */
  readonly nextSeq: number;
  /** Journals one event and carries it into the tables. */
  append(event: JournalEvent): JournalEntry;
  /** The same for what the program does by itself, such as the day's end: no clerk did it, none can undo it. */
  appendOwn(event: JournalEvent): JournalEntry;
}

const CLOCK_TOLERANCE_MS = 5 * 60_000;
const REQUESTS_KEPT_MS = 3 * 86_400_000;

/** The zone before a hall is set up: dates must be computed in some zone, and this program is for Japan. */
const FIRST_ZONE = 'Asia/Tokyo';

const THE_PROGRAM = { actor: 'program', device: 'program', counter: null } as const;

class OpenTx implements Tx {
  readonly db: WritableDB;
  readonly now: number;
  readonly caller: Caller;
  readonly entries: JournalEntry[] = [];
  #tail: JournalTail;
  #hall: Hall | null;

  constructor(store: Store, caller: Caller, now: number) {
    this.db = store.db;
    this.caller = caller;
    this.now = now;
    this.#tail = store.tail;
    this.#hall = store.hall;
  }

  get tail(): JournalTail {
    return this.#tail;
  }

  get currentHall(): Hall | null {
    return this.#hall;
  }

  get zone(): string {
    return this.#hall?.zone ?? FIRST_ZONE;
  }

  get day(): string {
    return businessDay(this.now, this.zone, this.#tail.day);
  }

  get hall(): Hall {
    if (!this.#hall) throw new DomainError('hall-not-set-up');
    return this.#hall;
  }

  get nextSeq(): number {
    return this.#tail.seq + 1;
  }

  append(event: JournalEvent): JournalEntry {
    return this.#appendBy(this.caller, event);
  }

  appendOwn(event: JournalEvent): JournalEntry {
    return this.#appendBy(THE_PROGRAM, event);
  }

  #appendBy(by: Pick<Caller, 'actor' | 'device' | 'counter'>, event: JournalEvent): JournalEntry {
    const { actor, device, counter } = by;
    const entry: JournalEntry = {
      seq: this.nextSeq,
      at: this.now,
      day: this.day,
      actor,
      device,
      counter,
      event,
    };
    const patch = applyToTables(this.db, entry, this.zone);
    if (patch.hall) this.#hall = patch.hall;
    this.#tail = appendEntry(this.db, this.#tail, entry);
    this.entries.push(entry);
    return entry;
  }
}

interface KnownRequest {
  fingerprint: string;
  answer: string;
}

function knownAnswer(db: WritableDB, request: Caller['request']): string | undefined {
  if (!request) return undefined;
  const known = getRow<KnownRequest>(db, 'SELECT fingerprint, answer FROM request WHERE id = ?', request.id);
  if (!known) return undefined;
  if (known.fingerprint !== request.fingerprint) throw new DomainError('request-id-reused');
  return known.answer;
}

function rememberAnswer(tx: OpenTx, answer: unknown): void {
  const { request } = tx.caller;
  if (!request) return;
  run(
    tx.db,
    'INSERT INTO request (id, at, fingerprint, answer) VALUES (?, ?, ?, ?)',
    request.id,
    tx.now,
    request.fingerprint,
    JSON.stringify(answer ?? null),
  );
  run(tx.db, 'DELETE FROM request WHERE at < ?', tx.now - REQUESTS_KEPT_MS);
}

function instantFor(store: Store, acceptClock: boolean): number {
  const now = store.clock.now();
  if (acceptClock || now >= store.tail.at) return now;
  if (store.tail.at - now <= CLOCK_TOLERANCE_MS) return store.tail.at;
  throw new DomainError('clock-went-back', { minutes: Math.round((store.tail.at - now) / 60_000) });
}

interface WriteOptions {
  /** The manager accepts a clock that was set back; only that act may come before the last journal row. */
  readonly acceptClock?: boolean;
}

/**
 * Runs one act in a transaction of its own: re-checks and changes inside, tells the listeners after the commit.
 * What it returns is on disk. If `act` throws, nothing has changed.
 * @returns what `act` returned; for a repeated request the remembered answer
 * @throws DomainError of the act, request-id-reused, clock-went-back, store-full, store-read-only, store-busy
 */
export function write<T>(store: Store, caller: Caller, act: (tx: Tx) => T, options: WriteOptions = {}): T {
  const { db } = store;
  try {
    db.exec('BEGIN IMMEDIATE');
    try {
      const answered = knownAnswer(db, caller.request);
      if (answered !== undefined) {
        db.exec('ROLLBACK');
        return JSON.parse(answered) as T;
      }
      const tx = new OpenTx(store, caller, instantFor(store, options.acceptClock ?? false));
      if (store.tail.day !== null && tx.day > store.tail.day) endDaysBefore(tx, tx.day);
      const answer = act(tx);
      rememberAnswer(tx, answer);
      db.exec('COMMIT');
      store.committed(tx.tail, tx.currentHall, tx.entries);
      return answer;
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK');
      throw error;
    }
  } catch (error) {
    throw storeError(error);
  }
}

import { DomainError } from '../domain/errors/domain-error.ts';
import type { RecentCall } from '../domain/estimate/types.ts';
import type { Counter, Hall, Service } from '../domain/hall/hall.ts';
import type { JournalEntry, JournalEvent } from '../domain/journal/event.ts';
import { isVisitLive, type Visit } from '../domain/ticket/visit.ts';
import { businessDay } from '../domain/time/business-day.ts';
import { FIRST_ZONE } from '../domain/time/zone.ts';
import type { WritableDB } from './database.ts';
import { readRecentCalls } from './estimates/recent-calls.ts';
import { appendEntry, type JournalTail } from './journal.ts';
import type { Changes, Memory } from './memory.ts';
import type { Request } from './request.ts';
import { readCounters, readService } from './state/hall.ts';
import { applyToTables } from './state/patch.ts';
import { readVisit } from './state/visits.ts';
import type { Store } from './store.ts';

/** Who acts, from where, and under which request, so that a retry repeats the answer and not the act. */
export interface Caller {
  readonly actor: string;
  readonly device: string;
  /** The counter at which the act is done; what is done there can be undone there. */
  readonly counter: string | null;
  readonly request: Request | null;
}

/** What the program does by itself, such as the day's end: no clerk did it, none can undo it. */
export const THE_PROGRAM: Caller = { actor: 'program', device: 'program', counter: null, request: null };

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
  /** A visit as it stands in this transaction. */
  visit(id: number): Visit | undefined;
  /** Every visit that is in the hall in this transaction. */
  liveVisits(): readonly Visit[];
  service(id: string): Service | undefined;
  /** Every counter that ever was, in the order in which screens show them. */
  readonly counters: readonly Counter[];
  /** The first calls since `since` (UTC ms) of tickets that had been promised a wait. */
  recentCalls(since: number): readonly RecentCall[];
  /** Journals one event and carries it into the tables. */
  append(event: JournalEvent): JournalEntry;
  /** The same in the name of the program itself. */
  appendOwn(event: JournalEvent): JournalEntry;
}

/** The business day at instant `now` (UTC ms) by the store's hall. */
export function dayAt(store: Pick<Store, 'hall' | 'tail'>, now: number): string {
  return businessDay(now, store.hall?.zone ?? FIRST_ZONE, store.tail.day);
}

/** A transaction that `write()` opened: collects the journal's new end and the entries to tell of. */
export class OpenTx implements Tx {
  readonly db: WritableDB;
  readonly now: number;
  readonly caller: Caller;
  readonly entries: JournalEntry[] = [];
  #tail: JournalTail;
  #hall: Hall | null;
  #day: string;
  readonly #memory: Memory;
  readonly #visits = new Map<number, Visit | undefined>();
  #places = false;
  #firstCalls: number[] | null = [];

  constructor(store: Store, caller: Caller, now: number) {
    this.db = store.db;
    this.caller = caller;
    this.now = now;
    this.#memory = store.memory;
    this.#memory.prepare();
    this.#tail = store.tail;
    this.#hall = store.hall;
    this.#day = dayAt(store, now);
  }

  get tail(): JournalTail {
    return this.#tail;
  }

  get currentHall(): Hall | null {
    return this.#hall;
  }

  get day(): string {
    return this.#day;
  }

  get hall(): Hall {
    if (!this.#hall) throw new DomainError('hall-not-set-up');
    return this.#hall;
  }

  get nextSeq(): number {
    return this.#tail.seq + 1;
  }

  visit(id: number): Visit | undefined {
    if (this.#visits.has(id)) return this.#visits.get(id);
    const visit = this.#memory.visits.get(id) ?? readVisit(this.db, id);
    this.#keep(id, visit);
    return visit;
  }

  liveVisits(): readonly Visit[] {
    if (this.#visits.size === 0) return this.#memory.liveVisits();
    const visits = new Map<number, Visit | undefined>(this.#memory.visits);
    for (const [id, visit] of this.#visits) visits.set(id, visit);
    return [...visits.values()].filter((visit): visit is Visit => visit !== undefined && isVisitLive(visit));
  }

  service(id: string): Service | undefined {
    return this.#places ? readService(this.db, id) : this.#memory.service(id);
  }

  get counters(): readonly Counter[] {
    return this.#places ? readCounters(this.db) : this.#memory.counters;
  }

  recentCalls(since: number): readonly RecentCall[] {
    const isUntouched = this.#firstCalls?.length === 0;
    return isUntouched ? this.#memory.recentCalls(since) : readRecentCalls(this.db, since);
  }

  /** What the store has to remember otherwise once this transaction is committed. */
  get changes(): Changes {
    return { visits: this.#visits, places: this.#places, firstCalls: this.#firstCalls };
  }

  append(event: JournalEvent): JournalEntry {
    return this.#appendBy(this.caller, event);
  }

  appendOwn(event: JournalEvent): JournalEntry {
    return this.#appendBy(THE_PROGRAM, event);
  }

  /** An import brings tens of thousands of visits that have ended: these are read again where one is asked for. */
  #keep(id: number, visit: Visit | undefined): void {
    const isNew = !this.#memory.visits.has(id);
    if (isNew && !(visit && isVisitLive(visit))) this.#visits.delete(id);
    else this.#visits.set(id, visit);
  }

  #moveTo(hall: Hall): void {
    this.#hall = hall;
    this.#day = dayAt({ hall, tail: this.#tail }, this.now);
  }

  #appendBy(by: Pick<Caller, 'actor' | 'device' | 'counter'>, event: JournalEvent): JournalEntry {
    const { actor, device, counter } = by;
    // The first hall says in which zone its own setting up happens.
    if (event.kind === 'hall.set' && this.#hall === null) this.#moveTo(event.hall);
    const entry: JournalEntry = {
      seq: this.nextSeq,
      at: this.now,
      day: this.day,
      actor,
      device,
      counter,
      event,
    };
    const zone = this.#hall?.zone ?? FIRST_ZONE;
    const { patch, firstCalls } = applyToTables(this.db, entry, zone, (id) => this.visit(id));
    if (patch.visit && 'visit' in event) this.#keep(event.visit, patch.visit.after);
    if (patch.service || patch.counter) this.#places = true;
    if (patch.clockMove || patch.undoes !== undefined) this.#firstCalls = null;
    this.#firstCalls?.push(...firstCalls);
    this.#tail = appendEntry(this.db, this.#tail, entry);
    if (patch.hall) this.#moveTo(patch.hall);
    this.entries.push(entry);
    return entry;
  }
}

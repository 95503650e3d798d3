import type { RecentCall } from '../domain/estimate/types.ts';
import type { Counter, Service } from '../domain/hall/hall.ts';
import { isVisitLive, type Visit } from '../domain/ticket/visit.ts';
import type { ReadableDB } from './database.ts';
import { RecentCalls } from './estimates/recent-calls.ts';
import { readCounters, readServices } from './state/hall.ts';
import { readLiveVisits } from './state/visits.ts';

/** What a committed transaction changed of what is remembered. */
export interface Changes {
  /** The visits that it read or changed, as they stand now; undefined: there is none (any more). */
  readonly visits: ReadonlyMap<number, Visit | undefined>;
  /** Services or counters were set up otherwise. */
  readonly places: boolean;
  /** The tickets whose first call is another now; null: it may be any. */
  readonly firstCalls: readonly number[] | null;
}

/**
 * What the one writer of a store knows without asking the tables: an act on a visit comes a minute after the last one,
 * and the services and counters stay for years. Only commits change it, so that it says what is on disk.
 */
export class Memory {
  readonly #db: ReadableDB;
  readonly #recentCalls: RecentCalls;
  #visits: Map<number, Visit> | null = null;
  #services: ReadonlyMap<string, Service> | null = null;
  #counters: readonly Counter[] | null = null;

  constructor(db: ReadableDB) {
    this.#db = db;
    this.#recentCalls = new RecentCalls(db);
  }

  /** Reads what it does not know yet: while a transaction has changed nothing, as it may be rolled back. */
  prepare(): void {
    this.#visits ??= new Map(readLiveVisits(this.#db).map((visit) => [visit.id, visit]));
  }

  /** Every visit that is in the hall now, by id. */
  get visits(): ReadonlyMap<number, Visit> {
    this.prepare();
    return this.#visits ?? new Map();
  }

  liveVisits(): readonly Visit[] {
    return [...this.visits.values()];
  }

  service(id: string): Service | undefined {
    this.#services ??= new Map(readServices(this.#db).map((service) => [service.id, service]));
    return this.#services.get(id);
  }

  /** Every counter that ever was, in the order in which screens show them. */
  get counters(): readonly Counter[] {
    this.#counters ??= readCounters(this.#db);
    return this.#counters;
  }

  recentCalls(since: number): readonly RecentCall[] {
    return this.#recentCalls.after(since);
  }

  committed({ visits, places, firstCalls }: Changes): void {
    for (const [id, visit] of visits) {
      if (visit && isVisitLive(visit)) this.#visits?.set(id, visit);
      else this.#visits?.delete(id);
    }
    if (places) {
      this.#services = null;
      this.#counters = null;
    }
    if (firstCalls === null) this.#recentCalls.forget();
    else this.#recentCalls.changed(firstCalls);
  }
}

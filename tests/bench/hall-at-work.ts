import { v7 as uuid } from 'uuid';
import { callNext } from '../../db/acts/call.ts';
import { issueSchema, issueVisit } from '../../db/acts/issue.ts';
import { finishTicket, startServing } from '../../db/acts/tickets.ts';
import { openStore } from '../../db/open.ts';
import type { Store } from '../../db/store.ts';
import type { Caller } from '../../db/write.ts';
import { assertNever } from '../../domain/assert-never.ts';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import { SOURCE_PLACES } from '../../server/places.ts';
import { PRACTICE_COUNTERS, PRACTICE_SERVICES } from '../../server/practice/hall.ts';
import { seedPracticeHall } from '../../server/practice/seed.ts';

/** The acts of a visitor's way, in order. */
export const ACTS = ['issue', 'call', 'start', 'finish'] as const;
export type ActName = (typeof ACTS)[number];

export const LINE = 20;
const SECOND = 1000;

/** A Wednesday morning after the ten years that a big store holds. */
export const MORNING = Date.parse('2026-06-10T09:00:00+09:00');

function callerAt(counter: string | null): Caller {
  return { actor: 'staff', device: 'bench', counter, request: { id: uuid(), fingerprint: 'x'.repeat(43) } };
}

/** A practice hall that works in this process: twenty wait, one counter after the other serves the next. */
export class HallAtWork {
  readonly store: Store;
  #now: number;
  #turn = 0;
  #ticket = 0;

  /** @param laterMs how long after the morning it starts */
  constructor(dataDir: string, laterMs = 0) {
    this.#now = MORNING + laterMs;
    const { migrationsDir } = SOURCE_PLACES;
    this.store = openStore({ dataDir, migrationsDir, clock: { now: () => this.#now } });
    if (this.store.hall === null) seedPracticeHall(this.store);
    for (let n = 0; n < LINE; n += 1) this.do('issue');
  }

  /** Carries out one act; a second passes before it. */
  do(name: ActName): void {
    this.prepare(name)();
  }

  /** The act as it comes from the door: its request has an id, its body was read. A second passes before it. */
  prepare(name: ActName): () => void {
    this.#now += SECOND;
    const counter = PRACTICE_COUNTERS[this.#turn % PRACTICE_COUNTERS.length];
    if (!counter) throw new Error('no counter');
    const [service] = counter.services;
    const caller = callerAt(name === 'issue' ? null : counter.id);
    switch (name) {
      case 'issue':
        return this.#issue(caller, service?.service ?? '');
      case 'call':
        return () => {
          this.#ticket = callNext(this.store, caller, counter.id).ticket ?? 0;
        };
      case 'start':
        return () => startServing(this.store, caller, { ticket: this.#ticket });
      case 'finish':
        return this.#finish(caller);
      default:
        return assertNever(name);
    }
  }

  #issue(caller: Caller, service: string): () => void {
    const services = [{ service: this.#turn === 0 ? (PRACTICE_SERVICES[0]?.id ?? '') : service }];
    const input = issueSchema.parse({ services, intake: EMPTY_INTAKE });
    return () => issueVisit(this.store, caller, input);
  }

  #finish(caller: Caller): () => void {
    const outcomes = [{ procedure: 'juminhyo', quantity: 1, outcome: 'done' as const }];
    return () => {
      finishTicket(this.store, caller, { ticket: this.#ticket, outcomes });
      this.#turn += 1;
    };
  }

  close(): void {
    this.store.close();
  }
}

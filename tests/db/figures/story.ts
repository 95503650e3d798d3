import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { callTicket } from '../../../db/acts/call.ts';
import { acceptClock } from '../../../db/acts/clock.ts';
import { closeCounter, openCounter, pauseCounter } from '../../../db/acts/counters.ts';
import { giveGuidance, undoGuidance } from '../../../db/acts/intake.ts';
import { issueSchema, issueVisit } from '../../../db/acts/issue.ts';
import { enterPaperTicket } from '../../../db/acts/paper.ts';
import { changePlan } from '../../../db/acts/plan.ts';
import {
  cancelTicket,
  finishTicket,
  holdTicket,
  makeReady,
  markAbsent,
  recallTicket,
  releaseTicket,
  resumeTicket,
  returnToLine,
  startPreparing,
  startServing,
} from '../../../db/acts/tickets.ts';
import { transferTicket } from '../../../db/acts/transfer.ts';
import { undoLastAct } from '../../../db/acts/undo.ts';
import { openStore } from '../../../db/open.ts';
import type { Store } from '../../../db/store.ts';
import { THE_PROGRAM } from '../../../db/tx.ts';
import { type Caller, write } from '../../../db/write.ts';
import type { Hall } from '../../../domain/hall/hall.ts';
import type { CancelReason, ReleaseTarget, VisitMode } from '../../../domain/ticket/codes.ts';
import { EMPTY_INTAKE } from '../../../domain/ticket/visit.ts';
import { counter, DAY, STORY_HALL, STORY_SERVICES, service } from './story-hall.ts';

export const MIGRATIONS_DIR = path.resolve(import.meta.dirname, '../../../db/migrations');

function at(place: string | null): Caller {
  return { actor: 'staff', device: 'test', counter: place, request: null };
}

export interface IssuedTickets {
  readonly visit: number;
  readonly tickets: readonly number[];
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A day in a small hall, told act by act at chosen instants, on a real store. */
export class Story {
  readonly dataDir = temporaryFolder();
  readonly store: Store;
  #now = Date.parse(`${DAY}T08:00:00+09:00`);
  #day = DAY;

  constructor(hall: Partial<Hall> = {}) {
    const clock = { now: (): number => this.#now };
    this.store = openStore({ dataDir: this.dataDir, migrationsDir: MIGRATIONS_DIR, clock });
    onTestFinished(() => this.close());
    write(this.store, THE_PROGRAM, (tx) => {
      tx.append({ kind: 'hall.set', hall: { ...STORY_HALL, ...hall } });
      for (const one of STORY_SERVICES) tx.append({ kind: 'service.set', service: one });
      for (const one of ['1', '2']) tx.append({ kind: 'counter.set', counter: counter(one) });
    });
  }

  close(): void {
    if (this.store.db.open) this.store.close();
  }

  /** The clock shows `HH:MM:SS[.mmm]` of the story's day. */
  at(time: string): this {
    this.#now = Date.parse(`${this.#day}T${time.length === 5 ? `${time}:00` : time}+09:00`);
    return this;
  }

  on(day: string): this {
    this.#day = day;
    return this;
  }

  pass(ms: number): this {
    this.#now += ms;
    return this;
  }

  get now(): number {
    return this.#now;
  }

  issue(
    services: string | readonly string[],
    mode: VisitMode = 'in_order',
    place: string | null = null,
  ): IssuedTickets {
    const wanted = [services].flat();
    const planned = wanted.map((one) => ({ service: one }));
    const input = issueSchema.parse({ services: planned, mode, intake: EMPTY_INTAKE });
    const answer = issueVisit(this.store, at(place), input);
    const first = answer.ticket ?? 0;
    return { visit: answer.visit?.id ?? 0, tickets: wanted.map((_, index) => first + index) };
  }

  /** A visit for one service; returns its ticket. */
  ticket(of = 'a'): number {
    return this.issue(of).tickets[0] ?? 0;
  }

  setTarget(id: string, minutes: number | null): this {
    write(this.store, THE_PROGRAM, (tx) => tx.append({ kind: 'service.set', service: service(id, minutes) }));
    return this;
  }

  setZone(zone: string): this {
    write(this.store, THE_PROGRAM, (tx) => tx.append({ kind: 'hall.set', hall: { ...tx.hall, zone } }));
    return this;
  }

  guide(): this {
    giveGuidance(this.store, at(null), { reason: 'where', procedure: null });
    return this;
  }

  /** Somebody counted as helped without a number, and taken back at once. */
  guideByMistake(): this {
    const { seq } = giveGuidance(this.store, at(null), { reason: 'how', procedure: 'juminhyo' });
    undoGuidance(this.store, at(null), seq);
    return this;
  }

  open(place: string): this {
    openCounter(this.store, at(place), place);
    return this;
  }

  pause(place: string): this {
    pauseCounter(this.store, at(place), place, { reason: 'break' });
    return this;
  }

  shut(place: string): this {
    closeCounter(this.store, at(place), place);
    return this;
  }

  call(place: string, ticket: number): this {
    callTicket(this.store, at(place), place, { ticket, reason: 'asked' });
    return this;
  }

  recall(place: string, ticket: number): this {
    recallTicket(this.store, at(place), { ticket });
    return this;
  }

  start(place: string, ticket: number): this {
    startServing(this.store, at(place), { ticket });
    return this;
  }

  absent(place: string, ticket: number): this {
    markAbsent(this.store, at(place), { ticket });
    return this;
  }

  comeBack(ticket: number): this {
    returnToLine(this.store, at(null), { ticket });
    return this;
  }

  hold(place: string, ticket: number): this {
    holdTicket(this.store, at(place), { ticket, reason: 'form', note: '' });
    return this;
  }

  resume(place: string, ticket: number, to: 'line' | 'counter' = 'counter'): this {
    resumeTicket(this.store, at(place), { ticket, to });
    return this;
  }

  prepare(place: string, ticket: number): this {
    startPreparing(this.store, at(place), { ticket });
    return this;
  }

  ready(ticket: number, kind: 'handover' | 'query' = 'handover'): this {
    makeReady(this.store, at(null), { ticket, kind });
    return this;
  }

  finish(place: string, ticket: number): this {
    finishTicket(this.store, at(place), { ticket, outcomes: [] });
    return this;
  }

  transfer(place: string, ticket: number, to: string): number {
    const options = { onlyCounter: null, place: 'keep', note: '' } as const;
    return transferTicket(this.store, at(place), { ticket, service: to, ...options }).ticket ?? 0;
  }

  /** Somebody else than its counter ends a forgotten call. */
  release(ticket: number, to: ReleaseTarget): this {
    releaseTicket(this.store, at(null), { ticket, reason: 'forgotten', to });
    return this;
  }

  /** What a visit still has to do, anew. */
  plan(visit: number, services: readonly string[], mode: VisitMode = 'in_order'): this {
    changePlan(this.store, at(null), visit, { services: [...services], mode });
    return this;
  }

  /** A number of the paper pad, typed in later: it arrived so long ago. */
  paper(of: string, digits: number, agoMs: number, outcome: 'served' | 'left' = 'served'): this {
    const arrivedAt = this.#now - agoMs;
    const calledAt = outcome === 'served' ? arrivedAt + Math.floor(agoMs / 2) : null;
    const times = { arrivedAt, calledAt, endedAt: this.#now };
    const place = outcome === 'served' ? '1' : null;
    enterPaperTicket(this.store, at(null), {
      service: of,
      digits,
      cls: 'normal',
      ...times,
      outcome,
      counter: place,
    });
    return this;
  }

  cancel(ticket: number, reason: Exclude<CancelReason, 'day_end'>): this {
    cancelTicket(this.store, at(null), { ticket, reason });
    return this;
  }

  undo(place: string): this {
    undoLastAct(this.store, at(place), place);
    return this;
  }

  acceptClock(): this {
    acceptClock(this.store, at(null));
    return this;
  }

  /** Issue, call, start and finish of one ticket: it waits `waitMs` and is served for `serviceMs`. */
  visitor(of: string, place: string, waitMs: number, serviceMs = 60_000): number {
    const ticket = this.ticket(of);
    this.pass(waitMs).call(place, ticket).start(place, ticket);
    this.pass(serviceMs).finish(place, ticket);
    return ticket;
  }
}

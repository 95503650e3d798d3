import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { v7 as uuid } from 'uuid';
import { expect, onTestFinished } from 'vitest';
import { readVisit } from '../../db/state/visits.ts';
import { THE_PROGRAM } from '../../db/tx.ts';
import { write } from '../../db/write.ts';
import type { ErrorCode } from '../../domain/errors/codes.ts';
import type { ErrorParams } from '../../domain/errors/domain-error.ts';
import type { Counter, Hall as HallSettings, Service } from '../../domain/hall/hall.ts';
import type { Intake } from '../../domain/ticket/schemas.ts';
import type { Ticket } from '../../domain/ticket/ticket.ts';
import { EMPTY_INTAKE, type Visit } from '../../domain/ticket/visit.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import type { Via } from '../../server/context.ts';
import { ExportDesk } from '../../server/exports.ts';
import { type Hall, type HallOptions, openHall } from '../../server/hall.ts';
import { SOURCE_PLACES } from '../../server/places.ts';
import { type ApiDocument, requireDescribed } from './contract.ts';
import { dump } from './dump.ts';
import { SMALL_COUNTERS, SMALL_HALL, SMALL_SERVICES } from './small-hall.ts';
import { TrialClock } from './trial-clock.ts';

export const LOOPBACK: Via = { door: { kind: 'loopback' }, device: 'front-terminal' };
const ORIGIN = 'http://127.0.0.1:4810';

export interface TrialOptions {
  /** A Monday morning in Tokyo unless said otherwise. */
  readonly start?: string;
  readonly hall?: Partial<HallSettings>;
  readonly services?: readonly Service[];
  readonly counters?: readonly Counter[];
  readonly rendererDir?: string;
  /** A folder of its own unless said otherwise. */
  readonly dataDir?: string;
  /** A store in which no hall is set up yet. */
  readonly empty?: boolean;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly via?: Via;
  readonly headers?: Readonly<Record<string, string>>;
  readonly url?: string;
}

export interface Problem {
  readonly status: number;
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

export type IssueBody = Readonly<Record<string, unknown>> & { readonly intake?: Partial<Intake> };

/** The issue of a number for one or several services. */
export function issueBody(services: string | readonly string[], more: IssueBody = {}): object {
  const { intake, ...rest } = more;
  return {
    services: [services].flat().map((service) => ({ service })),
    ...rest,
    intake: { ...EMPTY_INTAKE, ...intake },
  };
}

/** The same for every hall of this program. */
let description: ApiDocument | null = null;

type Placed = Pick<HallOptions, 'dataDir' | 'rendererDir' | 'clock'>;

function openTrial(placed: Placed, report: (error: unknown) => void): Hall {
  return openHall({ ...SOURCE_PLACES, ...placed, version: 'trial', seed: 'none', report });
}

/** The API's description, for tables of tests that are made from it before any test runs. */
export async function readDescription(): Promise<ApiDocument> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'madoguchi-hall-'));
  const hall = openTrial({ dataDir, rendererDir: dataDir }, () => undefined);
  const response = await hall.fetch(new Request(`${ORIGIN}/api/openapi.json`), LOOPBACK);
  const document = (await response.json()) as ApiDocument;
  await hall.close();
  rmSync(dataDir, { recursive: true, force: true });
  return document;
}

/**
 * A real hall on a real store in a folder of its own, with a clock that the test moves. Every answer is held
 * against the API's own description.
 */
export class TrialHall {
  readonly clock: TrialClock;
  readonly dataDir: string;
  readonly problems: unknown[] = [];
  readonly #options: TrialOptions;
  #hall: Hall;

  constructor(options: TrialOptions = {}) {
    this.#options = options;
    this.clock = new TrialClock(options.start ?? '2026-06-01T08:30:00+09:00');
    this.dataDir = options.dataDir ?? mkdtempSync(path.join(tmpdir(), 'madoguchi-hall-'));
    this.#hall = this.#open();
    if (!options.empty) this.#setUp();
    onTestFinished(async () => {
      await this.#hall.close();
      rmSync(this.dataDir, { recursive: true, force: true });
    });
  }

  get store(): Hall['store'] {
    return this.#hall.store;
  }

  get live(): Hall['live'] {
    return this.#hall.live;
  }

  get learning(): Hall['learning'] {
    return this.#hall.learning;
  }

  /** The parts of which another application could be made on the same store. */
  get deps(): { store: Hall['store']; live: Hall['live']; exports: ExportDesk } {
    const { migrationsDir, exportWorker } = SOURCE_PLACES;
    return {
      store: this.store,
      live: this.live,
      exports: new ExportDesk(this.dataDir, migrationsDir, exportWorker),
    };
  }

  #open(): Hall {
    const { rendererDir = SOURCE_PLACES.rendererDir } = this.#options;
    return openTrial({ dataDir: this.dataDir, rendererDir, clock: this.clock }, (error) =>
      this.problems.push(error),
    );
  }

  #setUp(): void {
    const { hall, services = SMALL_SERVICES, counters = SMALL_COUNTERS } = this.#options;
    write(this.store, THE_PROGRAM, (tx) => {
      tx.append({ kind: 'hall.set', hall: { ...SMALL_HALL, ...hall } });
      for (const service of services) tx.append({ kind: 'service.set', service });
      for (const counter of counters) tx.append({ kind: 'counter.set', counter });
    });
  }

  /** Ends the program and starts it again on the same store. */
  async restart(): Promise<void> {
    await this.close();
    this.reopen();
  }

  async close(): Promise<void> {
    await this.#hall.close();
  }

  reopen(): void {
    this.#hall = this.#open();
  }

  /** One call through a door, unchecked. */
  async raw(method: string, path: string, options: CallOptions = {}): Promise<Response> {
    const json = options.body === undefined ? {} : { 'content-type': 'application/json' };
    const body = typeof options.body === 'string' ? options.body : JSON.stringify(options.body);
    const request = new Request(options.url ?? `${ORIGIN}${path}`, {
      method,
      headers: { ...json, ...options.headers },
      ...(body === undefined ? {} : { body }),
    });
    return this.#hall.fetch(request, options.via ?? LOOPBACK);
  }

  fetch(request: Request, via: Via = LOOPBACK): Promise<Response> {
    return this.#hall.fetch(request, via);
  }

  /** One call; the answer must be as the API describes it. */
  async call(
    method: string,
    path: string,
    options: CallOptions = {},
  ): Promise<{ status: number; body: unknown }> {
    const response = await this.raw(method, path, options);
    const contentType = response.headers.get('content-type') ?? '';
    const body = contentType.includes('json') ? ((await response.json()) as unknown) : null;
    requireDescribed(await this.document(), {
      method,
      path: path.split('?')[0] ?? path,
      status: response.status,
      contentType,
      body,
    });
    return { status: response.status, body };
  }

  async document(): Promise<ApiDocument> {
    description ??= (await (await this.raw('GET', '/api/openapi.json')).json()) as ApiDocument;
    return description;
  }

  async get<T>(path: string, via: Via = LOOPBACK): Promise<T> {
    const { status, body } = await this.call('GET', path, { via });
    expect(status, JSON.stringify(body)).toBe(200);
    return body as T;
  }

  /** An act that must succeed. */
  async act(path: string, body: object = {}): Promise<ActAnswer> {
    const answer = await this.call('POST', path, { body: { requestId: uuid(), ...body } });
    expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBe(200);
    return answer.body as ActAnswer;
  }

  /** An act that must be refused, and must then have changed nothing in any table. */
  async refused(path: string, body: object = {}, via: Via = LOOPBACK): Promise<Problem> {
    const before = dump(this.store.db);
    const answer = await this.call('POST', path, { body: { requestId: uuid(), ...body }, via });
    expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(dump(this.store.db)).toEqual(before);
    return answer.body as Problem;
  }

  /** Gives a number; returns the visit's first ticket. */
  async issue(services: string | readonly string[], more: IssueBody = {}): Promise<Issued> {
    const { visit } = await this.act('/api/visits', issueBody(services, more));
    if (!visit) throw new Error('no visit was issued');
    const [first] = visit.tickets;
    if (!first || visit.number === null) throw new Error('no ticket was issued');
    return {
      visit: visit.id,
      number: visit.number,
      ticket: first.id,
      tickets: visit.tickets.map((t) => t.id),
    };
  }

  /** An act of a counter. */
  async at(counter: string, act: string, body: object = {}): Promise<ActAnswer> {
    return this.act(`/api/counters/${counter}/${act}`, body);
  }

  async refusedAt(counter: string, act: string, body: object = {}): Promise<Problem> {
    return this.refused(`/api/counters/${counter}/${act}`, body);
  }

  /** Changes the hall's settings as the manager does. */
  async setHall(changes: Partial<HallSettings>): Promise<void> {
    await this.act('/api/setup/hall', { hall: { ...this.store.hall, ...changes } });
  }

  visit(id: number): Visit {
    const visit = readVisit(this.store.db, id);
    if (!visit) throw new Error(`no visit ${id}`);
    return visit;
  }

  ticket(id: number): Ticket {
    const row = this.store.db.prepare('SELECT visit FROM ticket WHERE id = ?').pluck().get(id) as number;
    const ticket = this.visit(row).tickets.find((t) => t.id === id);
    if (!ticket) throw new Error(`no ticket ${id}`);
    return ticket;
  }

  /** The states of a ticket's slices in order, with their lengths in seconds: `waiting 60`; the open one has none. */
  slices(id: number): readonly string[] {
    return this.ticket(id).slices.map(({ state, from, to }) =>
      to === null ? state : `${state} ${(to - from) / 1000}`,
    );
  }

  /** All rows of a query on the store. */
  rows<R>(sql: string, ...bind: unknown[]): R[] {
    return this.store.db.prepare(sql).all(...bind) as R[];
  }
}

export interface Issued {
  readonly visit: number;
  readonly number: string;
  readonly ticket: number;
  readonly tickets: readonly number[];
}

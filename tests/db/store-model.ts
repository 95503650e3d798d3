import fc from 'fast-check';
import { expect } from 'vitest';
import { callNext, callTicket } from '../../db/acts/call.ts';
import { acceptClock } from '../../db/acts/clock.ts';
import { closeCounter, openCounter, pauseCounter } from '../../db/acts/counters.ts';
import { issueSchema, issueVisit } from '../../db/acts/issue.ts';
import { changePlan } from '../../db/acts/plan.ts';
import { closeDay } from '../../db/acts/setup.ts';
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
} from '../../db/acts/tickets.ts';
import { transferTicket } from '../../db/acts/transfer.ts';
import { undoLastAct } from '../../db/acts/undo.ts';
import type { Store } from '../../db/store.ts';
import type { Caller } from '../../db/write.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { dump } from '../server/dump.ts';
import { aCounter, aService } from '../server/small-hall.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../server/trial-clock.ts';
import { storeFaults } from './invariants.ts';
import { memoryFaults } from './memory-faults.ts';
import { TrialStore } from './trial-store.ts';

/** What the model remembers of the real hall: enough to aim its next act and to repeat an earlier one. */
interface Model {
  readonly tickets: number[];
  readonly visits: number[];
  last: { readonly act: Act; readonly caller: Caller; readonly answer: ActAnswer } | null;
  requests: number;
}

type Act = (store: Store, caller: Caller) => ActAnswer;
type Command = fc.Command<Model, TrialStore>;

const COUNTERS = ['1', '2', '3'] as const;
const SERVICES = ['shomei', 'ido', 'zei'] as const;

/** Small ranges, so that laps and exhaustion happen; a cashier that comes last in every plan. */
function smallest(): TrialStore {
  return new TrialStore({
    hall: { recallSpacingMs: 5_000, priorityBurst: 2 },
    services: [
      aService('shomei', 'A', { rangeFrom: 1, rangeTo: 4 }),
      aService('ido', 'B', { rangeFrom: 7, rangeTo: 9 }),
      aService('zei', 'C', { alwaysLast: true }),
    ],
    counters: [
      aCounter('1', ['shomei', 'ido']),
      aCounter('2', [['ido', 'zei', 'shomei']]),
      aCounter('3', ['zei', 'shomei']),
    ],
  });
}

/** Refusals change nothing in any table; a failure that is no refusal is a defect. */
function attempt(model: Model, real: TrialStore, counter: string | null, act: Act): void {
  model.requests += 1;
  const id = `request-${model.requests}`;
  const caller: Caller = { actor: 'staff', device: 'd', counter, request: { id, fingerprint: id } };
  const before = dump(real.store.db);
  const isNewDay = real.isNewDay();
  try {
    const answer = act(real.store, caller);
    model.last = { act, caller, answer };
    for (const ticket of answer.visit?.tickets ?? []) {
      if (!model.tickets.includes(ticket.id)) model.tickets.push(ticket.id);
    }
    if (answer.visit && !model.visits.includes(answer.visit.id)) model.visits.push(answer.visit.id);
  } catch (error) {
    if (!(error instanceof DomainError) || error.status >= 500) throw error;
    if (!isNewDay) expect(dump(real.store.db)).toEqual(before);
  }
}

class Step implements Command {
  readonly #name: string;
  readonly #run: (model: Model, real: TrialStore) => void;

  constructor(name: string, run: (model: Model, real: TrialStore) => void) {
    this.#name = name;
    this.#run = run;
  }

  check(): boolean {
    return true;
  }

  run(model: Model, real: TrialStore): void {
    this.#run(model, real);
    expect(storeFaults(real.store.db)).toEqual([]);
    expect(memoryFaults(real.store)).toEqual([]);
  }

  toString(): string {
    return this.#name;
  }
}

const pick = <T>(from: readonly T[], index: number): T | undefined =>
  from[from.length - 1 - (index % from.length)];

type OnTicket = (store: Store, caller: Caller, ticket: number) => ActAnswer;

const ON_TICKET: Readonly<Record<string, OnTicket>> = {
  call: (store, caller, ticket) =>
    callTicket(store, caller, caller.counter ?? '', { ticket, reason: 'asked' }),
  recall: (store, caller, ticket) => recallTicket(store, caller, { ticket }),
  start: (store, caller, ticket) => startServing(store, caller, { ticket }),
  absent: (store, caller, ticket) => markAbsent(store, caller, { ticket }),
  return: (store, caller, ticket) => returnToLine(store, caller, { ticket }),
  hold: (store, caller, ticket) => holdTicket(store, caller, { ticket, reason: 'form', note: 'メモ' }),
  'resume to line': (store, caller, ticket) => resumeTicket(store, caller, { ticket, to: 'line' }),
  'resume here': (store, caller, ticket) => resumeTicket(store, caller, { ticket, to: 'counter' }),
  finish: (store, caller, ticket) => finishTicket(store, caller, { ticket, outcomes: [] }),
  prepare: (store, caller, ticket) => startPreparing(store, caller, { ticket }),
  ready: (store, caller, ticket) => makeReady(store, caller, { ticket, kind: 'handover' }),
  left: (store, caller, ticket) => cancelTicket(store, caller, { ticket, reason: 'left' }),
  mistake: (store, caller, ticket) => cancelTicket(store, caller, { ticket, reason: 'mistake' }),
  release: (store, caller, ticket) => releaseTicket(store, caller, { ticket, reason: 'other', to: 'line' }),
};

const ofCounter = fc.constantFrom(...COUNTERS);
const ofService = fc.constantFrom(...SERVICES);
const recent = fc.nat(7);

const issues = fc
  .record({
    services: fc.uniqueArray(ofService, { minLength: 1, maxLength: 3 }),
    mode: fc.constantFrom('in_order', 'parallel'),
    cls: fc.constantFrom('normal', 'priority'),
    note: fc.constantFrom('', '車いす'),
  })
  .map(
    (body) =>
      new Step(`issue ${body.services} ${body.mode} ${body.cls}`, (model, real) => {
        const services = body.services.map((service) => ({ service }));
        const input = issueSchema.parse({
          ...body,
          services,
          intake: EMPTY_INTAKE,
          support: body.note ? ['wheelchair'] : [],
        });
        attempt(model, real, null, (store, caller) => issueVisit(store, caller, input));
      }),
  );

const onTickets = fc
  .tuple(fc.constantFrom(...Object.keys(ON_TICKET)), recent, ofCounter, fc.boolean())
  .map(([name, index, counter, own]) => {
    return new Step(`${name} [${index}] at ${own ? 'its counter' : counter}`, (model, real) => {
      const ticket = pick(model.tickets, index);
      const act = ON_TICKET[name];
      if (ticket === undefined || !act) return;
      attempt(model, real, own ? (real.counterOf(ticket) ?? counter) : counter, (store, caller) =>
        act(store, caller, ticket),
      );
    });
  });

const transfers = fc
  .tuple(recent, ofService, fc.constantFrom('keep', 'front', 'end'), fc.option(ofCounter))
  .map(
    ([index, service, place, onlyCounter]) =>
      new Step(`transfer [${index}] to ${service} ${place} ${onlyCounter}`, (model, real) => {
        const ticket = pick(model.tickets, index);
        if (ticket === undefined) return;
        const input = { ticket, service, place, onlyCounter, note: '引継ぎ' } as const;
        attempt(model, real, real.counterOf(ticket), (store, caller) => transferTicket(store, caller, input));
      }),
  );

const plans = fc.tuple(recent, fc.uniqueArray(ofService), fc.constantFrom('in_order', 'parallel')).map(
  ([index, services, mode]) =>
    new Step(`plan [${index}] ${services} ${mode}`, (model, real) => {
      const visit = pick(model.visits, index);
      if (visit === undefined) return;
      attempt(model, real, null, (store, caller) =>
        changePlan(store, caller, visit, { services, mode } as const),
      );
    }),
);

const AT_COUNTER: Readonly<Record<string, (store: Store, caller: Caller, counter: string) => ActAnswer>> = {
  'call-next': callNext,
  undo: undoLastAct,
  open: openCounter,
  close: closeCounter,
  pause: (store, caller, counter) => pauseCounter(store, caller, counter, { reason: 'break' }),
};

const atCounters = fc
  .tuple(
    fc.constantFrom('call-next', 'call-next', 'call-next', 'undo', 'undo', 'open', 'close', 'pause'),
    ofCounter,
  )
  .map(
    ([name, counter]) =>
      new Step(`${name} at ${counter}`, (model, real) => {
        attempt(
          model,
          real,
          counter,
          (store, caller) => AT_COUNTER[name]?.(store, caller, counter) as ActAnswer,
        );
      }),
  );

const times = fc
  .oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 90 * SECOND }) },
    { weight: 2, arbitrary: fc.integer({ min: MINUTE, max: 2 * HOUR }) },
    { weight: 1, arbitrary: fc.constant(DAY) },
    { weight: 1, arbitrary: fc.integer({ min: -4 * MINUTE, max: -1 }) },
  )
  .map((ms) => new Step(`${ms / SECOND} s pass`, (_, real) => real.clock.pass(ms)));

/** Remembered answers forget notes and support needs at the day's end. */
function withoutPrivate(answer: ActAnswer): object {
  return { ...answer, visit: { ...answer.visit, note: '', support: [], handoverNotes: [] } };
}

const settings = fc.constantFrom(
  new Step('the program is closed and opened again', (_, real) => real.reopen()),
  new Step('the manager ends the day', (model, real) => attempt(model, real, null, closeDay)),
  new Step('the clock goes back an hour, and the manager accepts it', (model, real) => {
    real.clock.pass(-HOUR);
    attempt(model, real, null, acceptClock);
  }),
  new Step('the last request comes once more', (model, real) => {
    if (!model.last) return;
    const { act, caller, answer } = model.last;
    const before = dump(real.store.db);
    const isNewDay = real.isNewDay();
    const again = act(real.store, caller);
    expect(again.seq).toBe(answer.seq);
    if (!isNewDay)
      expect([withoutPrivate(again), dump(real.store.db)]).toEqual([withoutPrivate(answer), before]);
  }),
  new Step('the last request’s id comes with another body', (model, real) => {
    if (!model.last) return;
    const { caller } = model.last;
    const request = { id: caller.request?.id ?? '', fingerprint: 'another' };
    const reuse = (): ActAnswer => openCounter(real.store, { ...caller, request }, '1');
    expect(reuse).toThrow(expect.objectContaining({ code: 'request-id-reused' }));
  }),
);

/** Plays random days on a real store; after every step nothing of what may never be is found in it. */
export function checkStoreModel(options: { readonly runs: number; readonly steps: number }): void {
  const steps = [
    issues,
    issues,
    onTickets,
    onTickets,
    onTickets,
    atCounters,
    atCounters,
    transfers,
    plans,
    times,
    times,
    settings,
  ];
  fc.assert(
    fc.property(fc.commands(steps, { maxCommands: options.steps, size: 'max' }), (commands) => {
      const real = smallest();
      try {
        fc.modelRun(() => ({ model: { tickets: [], visits: [], last: null, requests: 0 }, real }), commands);
      } finally {
        real.close();
      }
    }),
    { numRuns: options.runs, endOnFailure: false },
  );
}

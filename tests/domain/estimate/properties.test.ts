import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate } from '../../../domain/estimate/estimate.ts';
import { learnDay } from '../../../domain/estimate/learn-day.ts';
import { type LearnedModel, newModel } from '../../../domain/estimate/model.ts';
import type {
  CounterActivity,
  CounterState,
  HallState,
  Subject,
  TicketFact,
  WaitingTicket,
} from '../../../domain/estimate/types.ts';
import { fact, MINUTE, NOW } from './hall-state.ts';

const service = fc.constantFrom('a', 'b', 'c');
const cls = fc.constantFrom('normal', 'normal', 'priority');
const minutes = fc.double({ min: 0, max: 90, noNaN: true });

const waiting: fc.Arbitrary<WaitingTicket> = fc
  .record({ ticket: fc.constant('more'), service, cls, ago: minutes })
  .map(({ ago, ...rest }) => ({
    ...rest,
    placeAt: NOW - ago * MINUTE,
    waitingSince: NOW - ago * MINUTE,
    onlyCounter: null,
  }));

const activity: fc.Arbitrary<CounterActivity> = fc.oneof(
  fc.constant<CounterActivity>({ kind: 'free' }),
  fc
    .record({ service: fc.option(service), ago: minutes })
    .map(({ service: served, ago }): CounterActivity => {
      return { kind: 'serving', service: served, since: NOW - ago * MINUTE };
    }),
  minutes.map((ago): CounterActivity => ({ kind: 'paused', since: NOW - ago * MINUTE })),
  minutes.map((ahead): CounterActivity => ({ kind: 'opens', at: NOW + ahead * MINUTE })),
);

const counter: fc.Arbitrary<CounterState> = fc.record({
  counter: fc.uuid(),
  services: fc.uniqueArray(fc.record({ service, preference: fc.integer({ min: 1, max: 2 }) }), {
    minLength: 1,
    selector: (s) => s.service,
  }),
  activity,
});

const state: fc.Arbitrary<HallState> = fc.record({
  now: fc.constant(NOW),
  minuteOfDay: fc.integer({ min: 0, max: 1439 }),
  waiting: fc
    .array(waiting, { minLength: 1, maxLength: 12 })
    .map((line) => line.map((one, i): WaitingTicket => ({ ...one, ticket: `t${i}` }))),
  counters: fc.array(counter, { minLength: 1, maxLength: 5 }),
  recentCalls: fc.array(
    fc.record({
      service,
      calledAt: minutes.map((ago) => NOW - ago * MINUTE),
      waitedMs: minutes.map((m) => m * MINUTE),
      expectedMs: minutes.map((m) => m * MINUTE),
    }),
    { maxLength: 5 },
  ),
  priorityBurst: fc.integer({ min: 1, max: 4 }),
});

const subjectOf: fc.Arbitrary<Subject> = fc.oneof(
  fc.record({ kind: fc.constant('newcomer'), service, cls }),
  fc.constant<Subject>({ kind: 'ticket', ticket: 't0' }),
);

const pastTicket: fc.Arbitrary<TicketFact> = fc
  .record({
    arrived: fc.double({ min: 0, max: 480, noNaN: true }),
    waited: fc.double({ min: 0, max: 120, noNaN: true }),
    served: fc.option(fc.double({ min: 0, max: 60, noNaN: true })),
    service,
    cls,
    fluid: minutes,
    drift: fc.double({ min: -1, max: 1, noNaN: true }),
  })
  .map(({ arrived, waited, served, fluid, drift, ...line }) => {
    const basis = { fluidMs: fluid * MINUTE, expectedMs: fluid * MINUTE, drift };
    return fact(arrived, served === null ? null : waited, waited + (served ?? 0), { ...line, basis });
  });

/** A new hall, or one with up to three days of any past. */
const model: fc.Arbitrary<LearnedModel> = fc
  .array(fc.array(pastTicket, { maxLength: 40 }), { maxLength: 3 })
  .map((days) =>
    days.reduce((learned, tickets) => learnDay(learned, { tickets, pausesMs: [15 * MINUTE] }), newModel()),
  );

/** Floating point: a microsecond of wait is no wait. */
const EPSILON_MS = 0.001;

describe('for every past and every state', () => {
  test('a range is finite, not negative and in order', () => {
    fc.assert(
      fc.property(model, state, subjectOf, (learned, hall, subject) => {
        const range = estimate(learned, hall, subject);
        if (!range) return;
        expect(Number.isFinite(range.p90Ms)).toBe(true);
        expect(range.p50Ms).toBeGreaterThanOrEqual(0);
        expect(range.p90Ms).toBeGreaterThanOrEqual(range.p50Ms);
      }),
    );
  });

  test('somebody more ahead never shortens it', () => {
    fc.assert(
      fc.property(model, state, subjectOf, waiting, (learned, hall, subject, more) => {
        const without = estimate(learned, hall, subject);
        const withMore = estimate(learned, { ...hall, waiting: [...hall.waiting, more] }, subject);
        expect(withMore === null).toBe(without === null);
        if (!without || !withMore) return;
        expect(withMore.p50Ms).toBeGreaterThanOrEqual(without.p50Ms - EPSILON_MS);
        expect(withMore.p90Ms).toBeGreaterThanOrEqual(without.p90Ms - EPSILON_MS);
      }),
      { numRuns: 1000 },
    );
  });

  test('another counter never lengthens it', () => {
    fc.assert(
      fc.property(model, state, subjectOf, counter, (learned, hall, subject, more) => {
        const without = estimate(learned, hall, subject);
        const withMore = estimate(learned, { ...hall, counters: [...hall.counters, more] }, subject);
        if (!without) return;
        expect(withMore?.p50Ms).toBeLessThanOrEqual(without.p50Ms + EPSILON_MS);
        expect(withMore?.p90Ms).toBeLessThanOrEqual(without.p90Ms + EPSILON_MS);
      }),
      { numRuns: 1000 },
    );
  });

  test('it is the same each time, in whatever order the hall is listed', () => {
    fc.assert(
      fc.property(model, state, subjectOf, (learned, hall, subject) => {
        const range = estimate(learned, hall, subject);
        expect(estimate(learned, hall, subject)).toEqual(range);
        const turned = { ...hall, waiting: hall.waiting.toReversed(), counters: hall.counters.toReversed() };
        const again = estimate(learned, turned, subject);
        expect(again?.p50Ms ?? -1).toBeCloseTo(range?.p50Ms ?? -1, 3);
        expect(again?.p90Ms ?? -1).toBeCloseTo(range?.p90Ms ?? -1, 3);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { HALF_LIFE_DAYS } from '../../../domain/estimate/decay.ts';
import { estimate } from '../../../domain/estimate/estimate.ts';
import { learnDay } from '../../../domain/estimate/learn-day.ts';
import { type LearnedModel, learnedModelSchema, newModel } from '../../../domain/estimate/model.ts';
import { pauseLeft } from '../../../domain/estimate/pause.ts';
import { PRIOR_SERVICE_MS, residualMean, serviceMean } from '../../../domain/estimate/service-time.ts';
import type { TicketFact } from '../../../domain/estimate/types.ts';
import { counterOf, fact, hallState, MINUTE, newcomer, serving, waits } from './hall-state.ts';

function learned(
  days: number,
  tickets: readonly TicketFact[],
  pausesMs: readonly number[] = [],
): LearnedModel {
  return Array.from({ length: days }).reduce<LearnedModel>(
    (model) => learnDay(model, { tickets, pausesMs }),
    newModel(),
  );
}

/** Tickets of a day that the fluid had at ten minutes each. */
function promised(
  count: number,
  waitedMinutes: (i: number) => number,
  called: (i: number) => boolean,
): TicketFact[] {
  const basis = { fluidMs: 10 * MINUTE, expectedMs: 10 * MINUTE, drift: 0 };
  return Array.from({ length: count }, (_, i) => {
    const waited = waitedMinutes(i);
    return fact(i, called(i) ? waited : null, called(i) ? waited + 6 : waited, { basis });
  });
}

const everybody = () => true;
const state = hallState([waits('A1', 'a', 1)], [counterOf('1', 'a', serving('a', 2))]);

function ratioToNewHall(model: LearnedModel): number {
  const fluid = estimate(model, state, newcomer('a'))?.basis?.fluidMs ?? Number.NaN;
  return (estimate(model, state, newcomer('a'))?.p50Ms ?? Number.NaN) / fluid;
}

describe('service times', () => {
  test('a new hall answers with the prior', () => {
    expect(serviceMean(newModel().serviceTimes, 'a', 10)).toBe(PRIOR_SERVICE_MS);
    expect(residualMean(newModel().serviceTimes, 'a', 10, 30 * MINUTE)).toBe(PRIOR_SERVICE_MS);
  });
  test('each service and hour finds its own mean; an unknown service leans on the hall', () => {
    const morning = Array.from({ length: 200 }, (_, i) => fact(i / 10, 0, 4));
    const noon = Array.from({ length: 200 }, (_, i) => fact(180 + i / 10, 0, 12));
    const { serviceTimes } = learned(10, [...morning, ...noon]);
    expect(serviceMean(serviceTimes, 'a', 9) / MINUTE).toBeCloseTo(4, 0);
    expect(serviceMean(serviceTimes, 'a', 12) / MINUTE).toBeCloseTo(12, 0);
    expect(serviceMean(serviceTimes, 'a', 16) / MINUTE).toBeCloseTo(8, 0);
    expect(serviceMean(serviceTimes, 'new', 16) / MINUTE).toBeCloseTo(8, 0);
  });
  test('after ten of twelve minutes two are left', () => {
    const { serviceTimes } = learned(
      10,
      Array.from({ length: 200 }, (_, i) => fact(i, 0, 12)),
    );
    expect(residualMean(serviceTimes, 'a', 9, 10 * MINUTE) / MINUTE).toBeCloseTo(2, 0);
  });
  test('an end that is not known exactly teaches nothing', () => {
    const inexact = Array.from({ length: 50 }, (_, i) => fact(i, 0, 300, { served: false }));
    expect(serviceMean(learned(3, inexact).serviceTimes, 'a', 9)).toBe(PRIOR_SERVICE_MS);
  });
  test('recent days weigh more: after a half-life the new length has more than half the weight', () => {
    const old = learned(
      30,
      Array.from({ length: 100 }, (_, i) => fact(i / 10, 0, 4)),
    );
    const now = Array.from({ length: HALF_LIFE_DAYS }).reduce<LearnedModel>(
      (model) =>
        learnDay(model, {
          tickets: Array.from({ length: 100 }, (_, i) => fact(i / 10, 0, 12)),
          pausesMs: [],
        }),
      old,
    );
    expect(serviceMean(now.serviceTimes, 'a', 9) / MINUTE).toBeGreaterThan(8);
  });
});

test('pauses: a lunch of 45 minutes that began 40 minutes ago ends soon', () => {
  const { pauses } = learned(
    10,
    [],
    Array.from({ length: 20 }, () => 45 * MINUTE),
  );
  expect(pauseLeft(pauses, 40 * MINUTE)).toBeLessThan(8 * MINUTE);
  expect(pauseLeft(pauses, 0)).toBeGreaterThan(40 * MINUTE);
  expect(pauseLeft(newModel().pauses, 0)).toBe(20 * MINUTE);
});

describe('calibration', () => {
  test('where waits turn out twice as long as the fluid, the promise doubles', () => {
    const asFluid = ratioToNewHall(
      learned(
        10,
        promised(100, () => 10, everybody),
      ),
    );
    const twice = ratioToNewHall(
      learned(
        10,
        promised(100, () => 20, everybody),
      ),
    );
    expect(asFluid).toBeGreaterThan(0.9);
    expect(asFluid).toBeLessThan(1.1);
    expect(twice).toBeGreaterThan(1.8);
    expect(twice).toBeLessThan(2.2);
  });

  test('half of the outcomes are below p50 and nine in ten below p90', () => {
    const spread = (i: number) => 10 * Math.exp(((i % 50) - 24.5) / 25);
    const tickets = promised(200, spread, everybody).map((f) => ({ ...f, minuteOfDay: 600 }));
    const model = learned(20, tickets);
    const range = estimate(model, state, newcomer('a'));
    const fluidMinutes = (range?.basis?.fluidMs ?? 0) / MINUTE;
    const median = (range?.p50Ms ?? 0) / MINUTE / fluidMinutes;
    const high = (range?.p90Ms ?? 0) / MINUTE / fluidMinutes;
    expect(median).toBeGreaterThan(0.85);
    expect(median).toBeLessThan(1.15);
    expect(high).toBeGreaterThan(1.9);
    expect(high).toBeLessThan(2.6);
  });

  test('who left after a long wait makes the promise longer, not shorter: they are not dropped', () => {
    const waited = (i: number) => 5 + (i % 10);
    const staysShort = (i: number) => i % 10 < 6;
    const dropped = learned(
      10,
      promised(100, waited, everybody).filter((_, i) => staysShort(i)),
    );
    const censored = learned(10, promised(100, waited, staysShort));
    expect(ratioToNewHall(censored)).toBeGreaterThan(1.1 * ratioToNewHall(dropped));
  });

  test('a line or half hour that comes out otherwise is told apart from the others', () => {
    const slow = promised(200, () => 30, everybody).map((f) => ({ ...f, service: 'b', minuteOfDay: 600 }));
    const usual = promised(200, () => 10, everybody).map((f) => ({ ...f, minuteOfDay: 600 }));
    const model = learned(10, [...slow, ...usual]);
    const both = hallState([], [counterOf('1', 'a b', serving('a', 2))]);
    const usualWait = estimate(model, both, newcomer('a'))?.p50Ms ?? 0;
    expect(estimate(model, both, newcomer('b'))?.p50Ms).toBeGreaterThan(2 * usualWait);
  });

  test('an outcome without a basis teaches the calibration nothing', () => {
    const without = promised(100, () => 50, everybody).map((f) => ({ ...f, basis: null }));
    expect(learned(1, without).calibration).toEqual(learned(1, []).calibration);
  });
});

test('people who leave shorten the line for those behind', () => {
  const leavers = Array.from({ length: 50 }, (_, i) => fact(i, null, 4));
  const patient = Array.from({ length: 50 }, (_, i) => fact(i, null, 4, { left: false }));
  const long = hallState(
    Array.from({ length: 10 }, (_, i) => waits(`A${i}`, 'a', 1)),
    [counterOf('1', 'a', serving('a', 2))],
  );
  const fluid = (model: LearnedModel) => estimate(model, long, newcomer('a'))?.basis?.fluidMs ?? 0;
  expect(fluid(learned(10, leavers))).toBeLessThan(0.8 * fluid(learned(10, patient)));
});

test('a model survives JSON', () => {
  const model = learned(
    2,
    promised(
      30,
      (i) => i,
      (i) => i % 4 > 0,
    ),
    [5 * MINUTE],
  );
  expect(learnedModelSchema.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
  expect(model.days).toBe(2);
  expect(learnedModelSchema.safeParse({ ...model, version: 2 }).success).toBe(false);
});

test('a day does not change the model it is learned into', () => {
  const model = learned(
    1,
    promised(20, () => 10, everybody),
  );
  const before = JSON.stringify(model);
  learnDay(model, { tickets: promised(20, () => 40, everybody), pausesMs: [MINUTE] });
  expect(JSON.stringify(model)).toBe(before);
});

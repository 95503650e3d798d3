import { describe, expect, test } from 'vitest';
import { closingForecast } from '../../../domain/estimate/closing.ts';
import { estimate } from '../../../domain/estimate/estimate.ts';
import { hallEstimates } from '../../../domain/estimate/hall-estimates.ts';
import { newModel } from '../../../domain/estimate/model.ts';
import { promiseOf } from '../../../domain/estimate/promise.ts';
import { drain } from '../../../domain/estimate/replay.ts';
import { zmsEstimate } from '../../../domain/estimate/zms.ts';
import { counterOf, FREE, hallState, MINUTE, NOW, newcomer, serving, waits } from './hall-state.ts';

const MODEL = newModel();
const CLOSING = NOW + 60 * MINUTE;

const CROWDED = hallState(
  [waits('1', 'a', 20), waits('2', 'a', 10), waits('3', 'b', 5, 'priority'), waits('4', 'a:handover', 3)],
  [counterOf('1', 'a b', serving('a', 4)), counterOf('2', 'a:handover', serving('a:handover', 1))],
);

describe('the hall’s estimates', () => {
  const all = drain(hallEstimates(MODEL, CROWDED, ['a', 'b', 'c'], CLOSING));

  test('are those of the estimator for everybody in line', () => {
    expect([...all.tickets.keys()]).toEqual(['1', '2', '3', '4']);
    for (const [ticket, range] of all.tickets) {
      const one = estimate(MODEL, CROWDED, { kind: 'ticket', ticket });
      expect(range).toEqual({ p50Ms: Math.round(one?.p50Ms ?? -1), p90Ms: Math.round(one?.p90Ms ?? -1) });
    }
  });

  test('and for a newcomer of each service; none where no counter takes it', () => {
    const one = estimate(MODEL, CROWDED, newcomer('a'));
    const [a, , c] = all.services;
    expect(a?.newcomer?.p50Ms).toBe(Math.round(one?.p50Ms ?? -1));
    expect(c).toEqual({ service: 'c', newcomer: null, closing: null });
  });

  test('a service is done when its hand-over is', () => {
    const own = closingForecast(MODEL, CROWDED, 'a', CLOSING);
    expect(all.services[0]?.closing).toEqual(own);
    const papers = Array.from({ length: 9 }, (_, i) => waits(`p${i}`, 'a:handover', i));
    const late = { ...CROWDED, waiting: [...CROWDED.waiting, ...papers] };
    const [a] = drain(hallEstimates(MODEL, late, ['a'], CLOSING)).services;
    expect(a?.closing).toEqual(closingForecast(MODEL, late, 'a:handover', CLOSING));
    expect(a?.closing?.lastServedAt).toBeGreaterThan(own.lastServedAt ?? 0);
  });

  test('come in small portions', () => {
    const steps = hallEstimates(MODEL, CROWDED, ['a'], CLOSING);
    let portions = 0;
    while (!steps.next().done) portions += 1;
    expect(portions).toBe(CROWDED.waiting.length + 2);
  });
});

describe('a promise', () => {
  test('is what the estimator says to a newcomer, in whole milliseconds, with the baseline beside it', () => {
    const said = estimate(MODEL, CROWDED, newcomer('a'));
    const promise = promiseOf(MODEL, CROWDED, waits('new', 'a', 0));
    expect(promise).toMatchObject({
      p50Ms: Math.round(said?.p50Ms ?? -1),
      p90Ms: Math.round(said?.p90Ms ?? -1),
      baselineMs: Math.round(zmsEstimate(MODEL, CROWDED, { service: 'a', cls: 'normal' })),
      free: false,
    });
    expect(promise?.basis?.fluidMs).toBe(Math.round(said?.basis?.fluidMs ?? -1));
  });

  test('to somebody sent to the front, or to one counter, is another', () => {
    const last = promiseOf(MODEL, CROWDED, waits('new', 'a', 0));
    const front = promiseOf(MODEL, CROWDED, { ...waits('new', 'a', 0), placeAt: 0 });
    expect(front?.p50Ms).toBeLessThan(last?.p50Ms ?? 0);
    expect(promiseOf(MODEL, CROWDED, waits('new', 'a', 0, 'normal', '9'))).toBeNull();
  });

  test('is no wait, without a basis, where a counter is free and nobody ahead', () => {
    const state = hallState([], [counterOf('1', 'a', FREE)]);
    expect(promiseOf(MODEL, state, waits('new', 'a', 0))).toMatchObject({
      p50Ms: 0,
      p90Ms: 0,
      free: true,
      basis: null,
    });
  });

  test('cannot be given where no counter takes the service', () => {
    expect(promiseOf(MODEL, CROWDED, waits('new', 'c', 0))).toBeNull();
  });
});

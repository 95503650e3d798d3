import { describe, expect, test } from 'vitest';
import { fluidWait } from '../../../domain/estimate/fluid.ts';
import { newModel } from '../../../domain/estimate/model.ts';
import { PRIOR_SERVICE_MS } from '../../../domain/estimate/service-time.ts';
import type { CounterState, HallState } from '../../../domain/estimate/types.ts';
import { counterOf, FREE, hallState, MINUTE, NOW, serving, waits } from './hall-state.ts';

const MEAN = PRIOR_SERVICE_MS / MINUTE;
const subject = {
  ticket: '',
  service: 'a',
  cls: 'normal',
  placeAt: Number.POSITIVE_INFINITY,
  onlyCounter: null,
} as const;

function fluidMinutes(state: HallState): number {
  return (fluidWait(newModel(), state, subject) ?? Number.NaN) / MINUTE;
}

function line(people: number, service = 'a') {
  return Array.from({ length: people }, (_, i) => waits(`${service}${i}`, service, 1 - i / 100));
}

function busy(counters: number, services = 'a'): CounterState[] {
  return Array.from({ length: counters }, (_, i) => counterOf(String(i), services, serving('a', 2)));
}

describe('like counters: (people ahead + 1) × mean ÷ counters, less the few who will leave', () => {
  test.each([
    [0, 1],
    [0, 3],
    [3, 1],
    [7, 2],
    [11, 4],
  ])('%i ahead of %i counters', (people, counters) => {
    const erlang = ((people + 1) * MEAN) / counters;
    const wait = fluidMinutes(hallState(line(people), busy(counters)));
    expect(wait).toBeLessThanOrEqual(erlang + 1e-9);
    expect(wait).toBeGreaterThan(0.9 * erlang);
  });
});

test('a counter that takes long over the present visitor helps less', () => {
  const others = [counterOf('1', 'a', serving('a', 1))];
  const paused = counterOf('2', 'a', { kind: 'paused', since: NOW });
  const soon = counterOf('2', 'a', serving('a', 1));
  expect(fluidMinutes(hallState(line(4), [...others, paused]))).toBeGreaterThan(
    fluidMinutes(hallState(line(4), [...others, soon])),
  );
});

test('a counter that opens at a known time calls at that time, not before', () => {
  const opens = (minutes: number) => counterOf('1', 'a', { kind: 'opens', at: NOW + minutes * MINUTE });
  expect(fluidMinutes(hallState([], [opens(20)]))).toBe(20);
  expect(fluidMinutes(hallState([], [opens(20), { ...opens(20), counter: '2' }]))).toBe(20);
  expect(fluidMinutes(hallState([], [opens(-5)]))).toBe(0);
});

describe('people of another service', () => {
  const own = counterOf('1', 'a', serving('a', 2));
  const alone = fluidMinutes(hallState([], [own]));
  test('at another counter: no matter', () => {
    expect(fluidMinutes(hallState(line(9, 'b'), [own, counterOf('2', 'b', FREE)]))).toBe(alone);
  });
  test('at a counter that prefers the own service: no matter', () => {
    expect(fluidMinutes(hallState(line(9, 'b'), [counterOf('1', 'a b', serving('a', 2))]))).toBe(alone);
  });
  test('at a counter that prefers theirs: all before', () => {
    expect(fluidMinutes(hallState(line(9, 'b'), [counterOf('1', 'b a', serving('a', 2))]))).toBeGreaterThan(
      8 * alone,
    );
  });
  test('they use their own counters first where these are free', () => {
    const counters = [counterOf('1', 'b a', serving('a', 2)), counterOf('2', 'b', FREE)];
    const shared = fluidMinutes(hallState(line(1, 'b'), counters));
    expect(shared).toBeGreaterThan(alone);
    expect(shared).toBeLessThan(1.6 * alone);
  });
});

test('nobody takes the service: null', () => {
  expect(fluidWait(newModel(), hallState([], [counterOf('1', 'b', FREE)]), subject)).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { estimate } from '../../../domain/estimate/estimate.ts';
import { newModel } from '../../../domain/estimate/model.ts';
import type { HallState, Subject } from '../../../domain/estimate/types.ts';
import { counterOf, FREE, hallState, MINUTE, NOW, newcomer, serving, waits } from './hall-state.ts';

const model = newModel();

function p50(state: HallState, subject: Subject): number {
  const range = estimate(model, state, subject);
  if (!range) throw new Error('nothing was promised');
  return range.p50Ms;
}

describe('no wait', () => {
  const scenarios: readonly (readonly [string, HallState, Subject])[] = [
    [
      'a suitable counter is free and nobody waits',
      hallState([], [counterOf('1', 'a', FREE)]),
      newcomer('a'),
    ],
    [
      'those who wait are for other counters',
      hallState([waits('B1', 'b', 5)], [counterOf('1', 'a', FREE), counterOf('2', 'b', serving('b', 1))]),
      newcomer('a'),
    ],
    [
      'the free counter takes the other service only after this one',
      hallState([waits('B1', 'b', 5)], [counterOf('1', 'a b', FREE)]),
      newcomer('a'),
    ],
    [
      'a priority ticket passes the normal ones',
      hallState([waits('A1', 'a', 5)], [counterOf('1', 'a', FREE)]),
      newcomer('a', 'priority'),
    ],
    [
      'the first in line at a free counter',
      hallState([waits('A1', 'a', 5), waits('A2', 'a', 4)], [counterOf('1', 'a', FREE)]),
      { kind: 'ticket', ticket: 'A1' },
    ],
    [
      'the other one was sent to another counter',
      hallState(
        [waits('A1', 'a', 5, 'normal', '2')],
        [counterOf('1', 'a', FREE), counterOf('2', 'a', serving('a', 1))],
      ),
      newcomer('a'),
    ],
  ];
  test.each(scenarios)('%s', (_, state, subject) => {
    expect(estimate(model, state, subject)).toEqual({ p50Ms: 0, p90Ms: 0, basis: null });
  });
});

describe('some wait', () => {
  const scenarios: readonly (readonly [string, HallState, Subject])[] = [
    ['the only counter serves', hallState([], [counterOf('1', 'a', serving('a', 1))]), newcomer('a')],
    [
      'a free counter, but somebody is ahead',
      hallState([waits('A1', 'a', 1)], [counterOf('1', 'a', FREE)]),
      newcomer('a'),
    ],
    [
      'a free counter prefers another service that waits',
      hallState([waits('B1', 'b', 1)], [counterOf('1', 'b a', FREE)]),
      newcomer('a'),
    ],
    [
      'the only counter pauses',
      hallState([], [counterOf('1', 'a', { kind: 'paused', since: NOW })]),
      newcomer('a'),
    ],
    [
      'the counter opens in ten minutes',
      hallState([], [counterOf('1', 'a', { kind: 'opens', at: NOW + 10 * MINUTE })]),
      newcomer('a'),
    ],
    ['work that is no ticket', hallState([], [counterOf('1', 'a', serving(null, 1))]), newcomer('a')],
    [
      'sent to a busy counter while another is free',
      hallState(
        [waits('A1', 'a', 5, 'normal', '2')],
        [counterOf('1', 'a', FREE), counterOf('2', 'a', serving('a', 1))],
      ),
      { kind: 'ticket', ticket: 'A1' },
    ],
  ];
  test.each(scenarios)('%s', (_, state, subject) => {
    const range = estimate(model, state, subject);
    expect(range?.p50Ms).toBeGreaterThan(0);
    expect(range?.p90Ms).toBeGreaterThan(range?.p50Ms ?? 0);
    expect(range?.p90Ms).toBeLessThan(3 * 3_600_000);
    expect(range?.basis?.fluidMs).toBeGreaterThan(0);
  });
});

test('no counter takes the service: nothing is promised', () => {
  expect(estimate(model, hallState([], [counterOf('1', 'b', FREE)]), newcomer('a'))).toBeNull();
  expect(estimate(model, hallState([], []), newcomer('a'))).toBeNull();
});

test('a ticket that is not in line is refused', () => {
  expect(() => estimate(model, hallState([], []), { kind: 'ticket', ticket: 'A9' })).toThrow(RangeError);
});

test('a place further back waits longer, and a newcomer longest', () => {
  const line = [waits('A1', 'a', 9), waits('A2', 'a', 8), waits('A3', 'a', 7)];
  const state = hallState(line, [counterOf('1', 'a', serving('a', 2))]);
  const inLine = line.map(({ ticket }) => p50(state, { kind: 'ticket', ticket }));
  const all = [...inLine, p50(state, newcomer('a'))];
  expect(all).toEqual([...all].sort((a, b) => a - b));
  expect(new Set(all).size).toBe(4);
});

test('a busy line next door does not lengthen the wait, one that shares the counter does', () => {
  const others = [waits('B1', 'b', 9), waits('B2', 'b', 8)];
  const own = counterOf('1', 'a', serving('a', 2));
  const apart = [own, counterOf('2', 'b', serving('b', 1))];
  const shared = [counterOf('1', 'b a', serving('a', 2)), counterOf('2', 'b', serving('b', 1))];
  const alone = p50(hallState([], apart), newcomer('a'));
  expect(p50(hallState(others, apart), newcomer('a'))).toBe(alone);
  expect(p50(hallState(others, shared), newcomer('a'))).toBeGreaterThan(alone);
});

test('recent calls that waited longer than expected lengthen the promise, most those of the own service', () => {
  const counters = [counterOf('1', 'a', serving('a', 2))];
  const late = (service: string, minutes: number) => {
    const call = { service, calledAt: NOW - 2 * MINUTE, waitedMs: minutes * MINUTE, expectedMs: 10 * MINUTE };
    return p50(hallState([], counters, { recentCalls: [call, call, call] }), newcomer('a'));
  };
  expect(late('a', 10)).toBeCloseTo(p50(hallState([], counters), newcomer('a')), 6);
  expect(late('a', 30)).toBeGreaterThan(late('b', 30));
  expect(late('b', 30)).toBeGreaterThan(late('a', 10));
  expect(late('a', 5)).toBeLessThan(late('a', 10));
});

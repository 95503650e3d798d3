import { expect, test } from 'vitest';
import { newModel } from '../../../domain/estimate/model.ts';
import { PRIOR_SERVICE_MS } from '../../../domain/estimate/service-time.ts';
import { zmsEstimate } from '../../../domain/estimate/zms.ts';
import { counterOf, FREE, hallState, NOW, serving, waits } from './hall-state.ts';

const line = [waits('A1', 'a', 9), waits('A2', 'a', 8, 'priority'), waits('B1', 'b', 7)];
const busy = counterOf('1', 'a', serving('a', 1));

test.each([
  ['place × slot', [busy], 'normal', 3],
  ['two counters halve the slot', [busy, { ...busy, counter: '2' }], 'normal', 1.5],
  ['priority stands behind priority only', [busy], 'priority', 2],
  ['other services do not count', [busy, counterOf('2', 'b', FREE)], 'normal', 3],
  [
    'a paused counter does not count',
    [busy, counterOf('2', 'a', { kind: 'paused', since: NOW })],
    'normal',
    3,
  ],
  ['without an open counter it counts one', [], 'normal', 3],
] as const)('%s', (_, counters, cls, slots) => {
  const wait = zmsEstimate(newModel(), hallState(line, counters), { service: 'a', cls });
  expect(wait).toBe(slots * PRIOR_SERVICE_MS);
});

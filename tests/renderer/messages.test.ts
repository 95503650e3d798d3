import { expect, test } from 'vitest';
import { readMessage } from '../../renderer/live/messages.ts';

test.each([
  { data: '{"topics":["queue","counter:3"]}', topics: ['queue', 'counter:3'] },
  { data: '{"topics":[]}', topics: [] },
  { data: '{"topics":["queue",7]}', topics: ['*'] },
  { data: '{"topics":"queue"}', topics: ['*'] },
  { data: '{"topic', topics: ['*'] },
  { data: 'null', topics: ['*'] },
  { data: '', topics: ['*'] },
])('changed $data concerns $topics', ({ data, topics }) => {
  expect(readMessage('changed', data)).toEqual({ kind: 'changed', topics });
});

test.each([
  { data: '{"now":1763787900000}', hallMs: 1_763_787_900_000 },
  { data: '{"now":"soon"}', hallMs: null },
  { data: '{}', hallMs: null },
  { data: '', hallMs: null },
])('a beat $data tells the hall’s clock: $hallMs', ({ data, hallMs }) => {
  expect(readMessage('beat', data)).toEqual({ kind: 'beat', hallMs });
});

import { v7 as uuid } from 'uuid';
import { expect, test } from 'vitest';
import type { ActAnswer } from '../../domain/views/act.ts';
import type { CounterView } from '../../domain/views/queue.ts';
import { TrialHall } from './trial-hall.ts';

const PREFERS = { prefer: 'return=representation' };

test('an act brings the counter’s view along where the client prefers so, and only then', async () => {
  const hall = new TrialHall();
  await hall.issue('shomei');
  const body = { requestId: uuid() };
  const preferred = await hall.call('POST', '/api/counters/1/call-next', { body, headers: PREFERS });
  const { counter } = preferred.body as ActAnswer;
  expect(counter).toEqual(await hall.get<CounterView>('/api/counters/1'));
  expect(counter?.current?.visit.number).toBe('A001');
  expect((await hall.at('1', 'undo')).counter).toBeUndefined();
});

test('a repeated request repeats the act’s answer and brings the view as it is now', async () => {
  const hall = new TrialHall();
  await hall.issue('shomei');
  const body = { requestId: uuid() };
  const call = () => hall.call('POST', '/api/counters/1/call-next', { body, headers: PREFERS });
  const first = (await call()).body as ActAnswer;
  await hall.at('1', 'start', { ticket: first.ticket });
  const again = (await call()).body as ActAnswer;
  expect(again.visit).toEqual(first.visit);
  expect(again.counter).toEqual(await hall.get<CounterView>('/api/counters/1'));
  expect(hall.rows(`SELECT count(*) AS n FROM call`)).toEqual([{ n: 1 }]);
});

test('a refused act brings its problem alone', async () => {
  const hall = new TrialHall();
  const refused = await hall.call('POST', '/api/counters/1/call-next', {
    body: { requestId: uuid() },
    headers: PREFERS,
  });
  expect(refused.status).toBe(409);
  expect(refused.body).toMatchObject({ code: 'nobody-waiting' });
  expect(refused.body).not.toHaveProperty('counter');
});

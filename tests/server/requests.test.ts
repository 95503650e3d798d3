import { v7 as uuid } from 'uuid';
import { describe, expect, test } from 'vitest';
import type { ActAnswer } from '../../domain/views/act.ts';
import { dump } from './dump.ts';
import { DAY } from './trial-clock.ts';
import { issueBody, TrialHall } from './trial-hall.ts';

async function post(hall: TrialHall, path: string, body: object): Promise<{ status: number; body: unknown }> {
  return hall.call('POST', path, { body });
}

describe('a request that is sent again', () => {
  test('repeats the answer and not the act, also after what came in between and after a restart', async () => {
    const hall = new TrialHall();
    const body = { requestId: uuid(), ...issueBody('shomei', { note: '車いす' }) };
    const first = await post(hall, '/api/visits', body);
    const { ticket } = first.body as ActAnswer;
    await hall.at('1', 'call', { ticket });
    expect(await post(hall, '/api/visits', body)).toEqual(first);
    await hall.restart();
    const before = dump(hall.store.db);
    expect(await post(hall, '/api/visits', body)).toEqual(first);
    expect(dump(hall.store.db)).toEqual(before);
  });

  test.each(['call-next', 'open', 'undo'])(
    '%s acts once however often it is sent at the same time',
    async (act) => {
      const hall = new TrialHall();
      await hall.issue('shomei');
      await hall.issue('shomei');
      if (act === 'undo') await hall.at('1', 'call-next');
      const rows = hall.store.tail.seq;
      const body = { requestId: uuid() };
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => post(hall, `/api/counters/1/${act}`, body)),
      );
      for (const answer of answers) expect(answer).toEqual(answers[0]);
      expect(answers[0]?.status).toBe(200);
      // A call opens the counter, and its undo sets the counter back: a row each beside their own.
      expect(hall.store.tail.seq - rows).toBe(act === 'open' ? 1 : 2);
    },
  );

  const OTHERS: readonly [name: string, path: string, more: object][] = [
    ['another body', '/api/guidance', { reason: 'how' }],
    ['another route', '/api/counters/1/open', {}],
  ];
  test.each(OTHERS)('the same id with %s is refused', async (_, path, more) => {
    const hall = new TrialHall();
    const requestId = uuid();
    await hall.act('/api/guidance', { requestId, reason: 'where' });
    expect((await hall.refused(path, { requestId, ...more })).code).toBe('request-id-reused');
  });

  test('the same id at another counter is refused', async () => {
    const hall = new TrialHall();
    const requestId = uuid();
    await hall.at('1', 'open', { requestId });
    expect((await hall.refusedAt('2', 'open', { requestId })).code).toBe('request-id-reused');
  });

  test('a refused act is not remembered: its id may be used again', async () => {
    const hall = new TrialHall();
    const requestId = uuid();
    await hall.refusedAt('1', 'call-next', { requestId });
    await hall.issue('shomei');
    await hall.at('1', 'call-next', { requestId });
  });

  test('is remembered over a night and a weekend, then forgotten', async () => {
    const hall = new TrialHall();
    const requestId = uuid();
    const { seq } = await hall.act('/api/guidance', { requestId, reason: 'where' });
    hall.clock.pass(2 * DAY);
    await hall.act('/api/guidance', { reason: 'how' });
    expect((await hall.act('/api/guidance', { requestId, reason: 'where' })).seq).toBe(seq);
    hall.clock.pass(2 * DAY);
    await hall.act('/api/guidance', { reason: 'how' });
    expect(hall.rows('SELECT * FROM request WHERE id = ?', requestId)).toEqual([]);
  });
});

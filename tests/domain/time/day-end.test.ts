import { v7 as uuid } from 'uuid';
import { describe, expect, test } from 'vitest';
import { LIVE_STATES, type LiveState } from '../../../domain/ticket/codes.ts';
import { sliceFaults } from '../../../domain/ticket/slices.ts';
import type { QueueView } from '../../../domain/views/queue.ts';
import { DAY, HOUR } from '../../server/trial-clock.ts';
import { TrialHall } from '../../server/trial-hall.ts';
import { inState } from '../ticket/in-state.ts';

const CLOSING = Date.parse('2026-06-01T17:15:00+09:00');

const ENDS: Readonly<Record<LiveState, readonly [state: string, reason: string | null]>> = {
  waiting: ['cancelled', 'day_end'],
  elsewhere: ['cancelled', 'day_end'],
  held: ['cancelled', 'day_end'],
  preparing: ['cancelled', 'day_end'],
  ready: ['cancelled', 'day_end'],
  called: ['no_show', null],
  absent: ['no_show', null],
  serving: ['served', null],
};

describe('the day’s end', () => {
  test.each(LIVE_STATES)('of a %s ticket, at the next day’s first act', async (state) => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, state);
    hall.clock.set('2026-06-02T08:31:00+09:00');
    expect((await hall.issue('shomei')).number).toBe('A001');
    const ended = hall.ticket(ticket);
    expect([ended.state, ended.cancelReason]).toEqual(ENDS[state]);
    expect(ended).toMatchObject({ inexact: true, endedAt: CLOSING });
    expect(sliceFaults(ended)).toEqual([]);
    expect(hall.rows('SELECT inexact, ended_at FROM fact WHERE ticket = ?', ticket)).toEqual([
      { inexact: 1, ended_at: CLOSING },
    ]);
  });

  test('a first act that was meant for the day before is told of its end, a second one of the state', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'serving');
    hall.clock.set('2026-06-02T08:31:00+09:00');
    const body = { requestId: uuid(), ticket };
    const first = await hall.call('POST', '/api/counters/1/finish', { body });
    expect(first).toMatchObject({ status: 409, body: { code: 'day-was-ended' } });
    expect(hall.ticket(ticket).state).toBe('served');
    expect(await hall.refusedAt('1', 'finish', { ticket })).toMatchObject({ code: 'wrong-state' });
  });

  test('a ticket that was still acted on after closing ends with its last act', async () => {
    const hall = new TrialHall({ start: '2026-06-01T17:40:00+09:00' });
    const { ticket } = await inState(hall, 'serving');
    const lastAct = hall.clock.now() - 60_000;
    hall.clock.pass(DAY);
    await hall.act('/api/guidance', { reason: 'where' });
    expect(hall.ticket(ticket)).toMatchObject({ state: 'served', endedAt: lastAct });
  });

  test('a recall is an act too', async () => {
    const hall = new TrialHall({ start: '2026-06-01T17:40:00+09:00' });
    const { ticket } = await inState(hall, 'called');
    await hall.at('1', 'recall', { ticket });
    const lastAct = hall.clock.now();
    hall.clock.pass(DAY);
    await hall.act('/api/guidance', { reason: 'where' });
    expect(hall.ticket(ticket)).toMatchObject({ state: 'no_show', endedAt: lastAct });
  });

  test('by the manager before closing time ends everything now, not in the future', async () => {
    const hall = new TrialHall({ start: '2026-06-01T15:00:00+09:00' });
    await hall.at('1', 'open');
    const { ticket } = await inState(hall, 'serving');
    const now = hall.clock.now();
    await hall.act('/api/day/close');
    expect(hall.ticket(ticket)).toMatchObject({ state: 'served', endedAt: now, inexact: true });
    expect(hall.rows('SELECT to_at FROM counter_open')).toEqual([{ to_at: now }]);
    hall.clock.pass(HOUR);
    const later = await hall.issue('shomei');
    expect(later.number).toBe('A002');
    await hall.at('1', 'call-next');
    hall.clock.set('2026-06-02T09:00:00+09:00');
    await hall.act('/api/guidance', { reason: 'where' });
    expect(hall.ticket(later.ticket)).toMatchObject({ state: 'no_show', endedAt: CLOSING });
    expect(hall.rows('SELECT to_at FROM counter_open ORDER BY to_at')).toEqual([
      { to_at: now },
      { to_at: CLOSING },
    ]);
  });

  test('is no act of a clerk: the program did it, nobody can undo it', async () => {
    const hall = new TrialHall();
    await inState(hall, 'called');
    hall.clock.pass(DAY);
    await hall.act('/api/guidance', { reason: 'where' });
    expect(hall.rows(`SELECT actor, counter FROM journal WHERE kind = 'visit.day_ended'`)).toEqual([
      { actor: 'program', counter: null },
    ]);
    expect((await hall.refusedAt('1', 'undo')).code).toBe('undo-nothing');
  });

  test('comes before an act that is refused: nobody of yesterday is left on the screens', async () => {
    const hall = new TrialHall();
    await hall.issue('shomei');
    hall.clock.pass(DAY);
    expect((await hall.call('POST', '/api/counters/1/call-next', { body: aRequest() })).body).toMatchObject({
      code: 'day-was-ended',
    });
    expect((await hall.get<QueueView>('/api/queue')).visits).toEqual([]);
  });

  test('a forgotten closing is repaired at the next start', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'waiting');
    await hall.at('1', 'open');
    hall.clock.pass(3 * DAY);
    await hall.restart();
    expect(hall.ticket(ticket)).toMatchObject({ state: 'cancelled', inexact: true, endedAt: CLOSING });
    expect(hall.rows('SELECT state FROM counter_status')).toEqual([{ state: 'closed' }]);
    expect((await hall.get<QueueView>('/api/queue')).visits).toEqual([]);
  });

  test('closes counters at closing time, or when they opened after it', async () => {
    const hall = new TrialHall();
    await hall.at('1', 'open');
    hall.clock.set('2026-06-01T18:00:00+09:00');
    await hall.at('2', 'open');
    hall.clock.set('2026-06-02T08:30:00+09:00');
    await hall.at('3', 'open');
    expect(hall.rows('SELECT counter, state FROM counter_status ORDER BY counter')).toEqual([
      { counter: '1', state: 'closed' },
      { counter: '2', state: 'closed' },
      { counter: '3', state: 'open' },
    ]);
    expect(hall.rows('SELECT counter, to_at FROM counter_open')).toEqual([{ counter: '1', to_at: CLOSING }]);
  });

  test('of a day on which the hall is closed is its last second', async () => {
    const hall = new TrialHall({ start: '2026-06-07T10:00:00+09:00' });
    const { ticket } = await hall.issue('shomei');
    hall.clock.pass(DAY);
    await hall.act('/api/guidance', { reason: 'where' });
    expect(hall.ticket(ticket).endedAt).toBe(Date.parse('2026-06-07T23:59:59+09:00'));
  });

  test('days without anybody leave no trace', async () => {
    const hall = new TrialHall();
    await hall.issue('shomei');
    await hall.act('/api/day/close');
    const rows = hall.store.tail.seq;
    hall.clock.pass(10 * DAY);
    await hall.call('POST', '/api/counters/1/call-next', { body: aRequest() });
    await hall.act('/api/guidance', { reason: 'where' });
    expect(hall.store.tail.seq).toBe(rows + 1);
  });
});

function aRequest(): object {
  return { requestId: '01890000-0000-7000-8000-000000000001' };
}

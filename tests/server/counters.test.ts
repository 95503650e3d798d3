import { describe, expect, test } from 'vitest';
import type { BoardView } from '../../domain/views/board.ts';
import type { CounterView } from '../../domain/views/queue.ts';
import { HOUR, MINUTE } from './trial-clock.ts';
import { TrialHall } from './trial-hall.ts';

describe('open, pause, close', () => {
  test('the open time is kept without pauses; the day’s end closes what is left open', async () => {
    const hall = new TrialHall();
    const start = hall.clock.now();
    const play: readonly [act: string, body: object, state: string][] = [
      ['open', {}, 'open'],
      ['pause', { reason: 'break' }, 'paused'],
      ['open', {}, 'open'],
      ['open', {}, 'open'],
      ['close', {}, 'closed'],
      ['pause', { reason: 'paperwork' }, 'paused'],
      ['open', {}, 'open'],
    ];
    for (const [act, body, state] of play) {
      await hall.at('1', act, body);
      const view = await hall.get<CounterView>('/api/counters/1');
      const reason = (body as { reason?: string }).reason ?? null;
      expect(view.status).toEqual({ counter: '1', state, since: hall.clock.now(), reason });
      hall.clock.pass(HOUR);
    }
    await hall.act('/api/day/close');
    const spans = hall.rows<{ from_at: number; to_at: number }>(
      'SELECT from_at, to_at FROM counter_open ORDER BY from_at',
    );
    expect(spans.map(({ from_at, to_at }) => [(from_at - start) / HOUR, (to_at - start) / HOUR])).toEqual([
      [0, 1],
      [2, 3],
      [3, 4],
      [6, 7],
    ]);
    expect(hall.rows('SELECT state FROM counter_status')).toEqual([{ state: 'closed' }]);
  });

  test.each(['pause', 'close'])('%s while somebody is there is refused', async (act) => {
    const hall = new TrialHall();
    const { number, ticket } = await hall.issue('shomei');
    await hall.at('1', 'call-next');
    const refusal = { code: 'counter-busy', params: { number } };
    expect(await hall.refusedAt('1', act, { reason: 'break' })).toMatchObject(refusal);
    await hall.at('1', 'start', { ticket });
    expect(await hall.refusedAt('1', act, { reason: 'break' })).toMatchObject(refusal);
  });

  test('the board counts the open counters of each service', async () => {
    const hall = new TrialHall();
    await hall.at('1', 'open');
    await hall.at('4', 'open');
    await hall.at('3', 'open');
    await hall.at('3', 'pause', { reason: 'errand' });
    const { services } = await hall.get<BoardView>('/api/board');
    expect(services.map((s) => [s.service, s.openCounters]).sort()).toEqual([
      ['ido', 2],
      ['shomei', 2],
      ['zei', 1],
    ]);
  });
});

describe('closing a counter for which somebody waits alone', () => {
  test('puts them back in the line of the service, journaled, where any counter may call them', async () => {
    const hall = new TrialHall();
    const { visit, ticket } = await hall.issue('zei');
    await hall.at('3', 'call', { ticket });
    const moved = await hall.at('3', 'transfer', { ticket, service: 'shomei', onlyCounter: '1' });
    expect((await hall.get<CounterView>('/api/counters/1')).reserved).toBe(1);
    expect((await hall.get<CounterView>('/api/counters/2')).order).toEqual([]);

    await hall.at('1', 'close');

    expect((await hall.get<CounterView>('/api/counters/1')).reserved).toBe(0);
    expect((await hall.at('2', 'call-next')).ticket).toBe(moved.ticket);
    expect(hall.visit(visit).number).not.toBeNull();
    const kinds = `SELECT kind, actor FROM journal WHERE kind IN ('ticket.unreserved', 'counter.closed') ORDER BY seq`;
    expect(hall.rows(kinds)).toEqual([
      { kind: 'ticket.unreserved', actor: 'program' },
      { kind: 'counter.closed', actor: 'staff' },
    ]);
  });
});

describe('the counter’s screen', () => {
  test('shows whom it has, whom it may call and why, and those put aside here', async () => {
    const hall = new TrialHall();
    const held = await hall.issue('shomei');
    await hall.at('1', 'call-next');
    await hall.at('1', 'hold', { ticket: held.ticket, reason: 'form' });
    const current = await hall.issue('shomei');
    await hall.at('1', 'call-next');
    const waiting = await hall.issue('ido');
    hall.clock.pass(MINUTE);
    const urgent = await hall.issue('shomei', { cls: 'priority' });
    await hall.issue('zei');
    const view = await hall.get<CounterView>('/api/counters/1');
    expect(view.current).toMatchObject({ ticket: current.ticket, visit: { number: current.number } });
    expect(view.order).toEqual([
      { visit: urgent.visit, ticket: urgent.ticket, rule: 'preference' },
      { visit: waiting.visit, ticket: waiting.ticket, rule: 'only_one' },
    ]);
    expect(view.visits.map((v) => v.id)).toEqual([held.visit, waiting.visit, urgent.visit]);
  });
});

import { describe, expect, test } from 'vitest';
import type { TodayView } from '../../../domain/views/today.ts';
import { MINUTE } from '../../server/trial-clock.ts';
import { TrialHall } from '../../server/trial-hall.ts';

describe('leaving', () => {
  test('right after issue', async () => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('shomei');
    await hall.act('/api/tickets/cancel', { ticket, reason: 'left' });
    expect(hall.slices(ticket)).toEqual(['waiting 0']);
    expect(hall.rows('SELECT state, cancel_reason, wait_ms, left_after_ms FROM fact')).toEqual([
      { state: 'cancelled', cancel_reason: 'left', wait_ms: null, left_after_ms: 0 },
    ]);
    expect((await hall.refusedAt('1', 'call-next')).code).toBe('nobody-waiting');
  });

  test('while waiting: how long they waited is kept, the time elsewhere left out', async () => {
    const hall = new TrialHall();
    const { tickets } = await hall.issue(['shomei', 'ido']);
    const [a = 0, b = 0] = tickets;
    hall.clock.pass(3 * MINUTE);
    await hall.act('/api/tickets/cancel', { ticket: a, reason: 'redirected' });
    hall.clock.pass(5 * MINUTE);
    await hall.at('2', 'cancel', { ticket: b, reason: 'left' });
    expect(hall.rows('SELECT left_after_ms FROM fact ORDER BY ticket')).toEqual([
      { left_after_ms: null },
      { left_after_ms: 5 * MINUTE },
    ]);
  });

  test('mistakes count nowhere; the other reasons count as what they are', async () => {
    const hall = new TrialHall();
    for (const reason of ['left', 'mistake', 'redirected']) {
      const { ticket } = await hall.issue('shomei');
      await hall.act('/api/tickets/cancel', { ticket, reason });
    }
    const { services } = await hall.get<TodayView>('/api/today');
    expect(services.map((s) => [s.service, s.arrived, s.left])).toEqual([
      ['ALL', 2, 1],
      ['shomei', 2, 1],
    ]);
  });

  test('the reason of the day’s end cannot be given by hand', async () => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('shomei');
    expect((await hall.refused('/api/tickets/cancel', { ticket, reason: 'day_end' })).code).toBe('bad-input');
  });

  test('from a call frees the counter', async () => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('shomei');
    await hall.at('1', 'call-next');
    await hall.act('/api/tickets/cancel', { ticket, reason: 'left' });
    const next = await hall.issue('shomei');
    expect((await hall.at('1', 'call-next')).ticket).toBe(next.ticket);
  });
});

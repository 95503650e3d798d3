import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../server/trial-clock.ts';
import { TrialHall } from '../../server/trial-hall.ts';
import { inState } from './in-state.ts';

describe('the floor ends a call that its counter has forgotten', () => {
  test.each<['called' | 'serving', 'line' | 'served' | 'left', object]>([
    ['called', 'line', { state: 'waiting', counter: null, inexact: false }],
    ['serving', 'line', { state: 'waiting', counter: null, inexact: false }],
    ['serving', 'served', { state: 'served', inexact: true }],
    ['called', 'left', { state: 'cancelled', cancelReason: 'left', inexact: true }],
  ])('%s → %s', async (state, to, expected) => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, state);
    hall.clock.pass(45 * MINUTE);

    await hall.act('/api/tickets/release', { ticket, reason: 'forgotten', to });

    expect(hall.ticket(ticket)).toMatchObject(expected);
    const next = await hall.issue('shomei');
    const called = await hall.at('1', 'call-next');
    expect(called.ticket).toBe(to === 'line' ? ticket : next.ticket);
  });

  test.each(['waiting', 'held', 'absent', 'preparing', 'ready'] as const)(
    'not a %s ticket',
    async (state) => {
      const hall = new TrialHall();
      const { ticket } = await inState(hall, state);
      const body = { ticket, reason: 'forgotten', to: 'line' };
      expect((await hall.refused('/api/tickets/release', body)).code).toBe('wrong-state');
    },
  );

  test('needs a reason', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'called');
    expect((await hall.refused('/api/tickets/release', { ticket, to: 'line' })).code).toBe('bad-input');
  });
});

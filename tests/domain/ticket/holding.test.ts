import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../server/trial-clock.ts';
import { TrialHall } from '../../server/trial-hall.ts';
import { inState } from './in-state.ts';

describe('hold', () => {
  test.each(['called', 'serving'] as const)(
    'a %s ticket: with a reason, and not offered by call-next',
    async (state) => {
      const hall = new TrialHall();
      const { ticket } = await inState(hall, state);
      await hall.at('1', 'hold', { ticket, reason: 'inquiry', note: '支所に電話中' });
      expect(hall.ticket(ticket)).toMatchObject({ state: 'held', holdReason: 'inquiry', counter: '1' });
      expect((await hall.refusedAt('1', 'call-next')).code).toBe('nobody-waiting');
      const { visits } = await hall.get<{ visits: { handoverNotes: unknown }[] }>('/api/queue');
      expect(visits[0]?.handoverNotes).toEqual([{ counter: '1', note: '支所に電話中' }]);
    },
  );

  test('needs one of the reasons', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'serving');
    expect((await hall.refusedAt('1', 'hold', { ticket })).code).toBe('bad-input');
    expect((await hall.refusedAt('1', 'hold', { ticket, reason: 'because' })).code).toBe('bad-input');
  });
});

describe('resume', () => {
  test('to the line keeps the place', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'held');
    await hall.issue('shomei');
    await hall.at('2', 'resume', { ticket, to: 'line' });
    expect(hall.ticket(ticket)).toMatchObject({
      state: 'waiting',
      holdReason: null,
      counter: null,
      calls: 0,
    });
    expect((await hall.at('2', 'call-next')).ticket).toBe(ticket);
  });

  test('to the line of hand-over calls, where it was called from there', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'ready');
    await hall.at('1', 'call', { ticket });
    await hall.at('1', 'hold', { ticket, reason: 'colleague' });
    await hall.act('/api/tickets/resume', { ticket });
    expect(hall.ticket(ticket)).toMatchObject({ state: 'ready', line: 'ready' });
  });

  test('at a free counter serves at once, also at another one, and opens it', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'held');
    await hall.at('2', 'resume', { ticket, to: 'counter' });
    expect(hall.ticket(ticket)).toMatchObject({ state: 'serving', counter: '2', holdReason: null });
    expect(hall.rows(`SELECT state FROM counter_status WHERE counter = '2'`)).toEqual([{ state: 'open' }]);
    hall.clock.pass(MINUTE);
    await hall.at('2', 'finish', { ticket });
    expect(hall.slices(ticket)).toEqual(['waiting 60', 'called 60', 'serving 60', 'held 60', 'serving 60']);
    expect(hall.ticket(ticket)).toMatchObject({ state: 'served', counter: '2' });
  });

  test('at a busy counter is refused', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'held');
    const other = await hall.issue('shomei');
    await hall.at('2', 'call-next');
    expect(await hall.refusedAt('2', 'resume', { ticket, to: 'counter' })).toMatchObject({
      code: 'counter-busy',
      params: { number: other.number },
    });
  });
});

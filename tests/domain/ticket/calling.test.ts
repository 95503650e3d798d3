import { describe, expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../server/trial-clock.ts';
import { TrialHall } from '../../server/trial-hall.ts';
import { inState } from './in-state.ts';

describe('calling', () => {
  test('nobody waits: a typed refusal, and the counter stays closed', async () => {
    const hall = new TrialHall();
    expect((await hall.refusedAt('1', 'call-next')).code).toBe('nobody-waiting');
    expect(hall.rows('SELECT * FROM counter_status')).toEqual([]);
  });

  test('a counter that holds a called or serving ticket cannot call another', async () => {
    const hall = new TrialHall();
    const first = await hall.issue('shomei');
    const second = await hall.issue('shomei');
    await hall.at('1', 'call-next');
    expect(await hall.refusedAt('1', 'call-next')).toMatchObject({
      code: 'counter-busy',
      params: { number: first.number },
    });
    expect((await hall.refusedAt('1', 'call', { ticket: second.ticket })).code).toBe('counter-busy');
    await hall.at('1', 'start', { ticket: first.ticket });
    expect((await hall.refusedAt('1', 'call-next')).code).toBe('counter-busy');
    await hall.at('1', 'finish', { ticket: first.ticket });
    expect((await hall.at('1', 'call-next')).ticket).toBe(second.ticket);
  });

  test('a ticket that another counter has called or serves is taken', async () => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('shomei');
    await hall.at('1', 'call', { ticket });
    const refusal = { code: 'taken-by-other-counter', params: { counter: '1' } };
    expect(await hall.refusedAt('2', 'call', { ticket })).toMatchObject(refusal);
    await hall.at('1', 'start', { ticket });
    expect(await hall.refusedAt('2', 'call', { ticket })).toMatchObject(refusal);
  });

  test('a chosen ticket out of order asks for a reason, which is kept; the next in order asks for none', async () => {
    const hall = new TrialHall();
    const first = await hall.issue('shomei');
    const second = await hall.issue('shomei');
    expect((await hall.refusedAt('1', 'call', { ticket: second.ticket })).code).toBe(
      'out-of-order-needs-reason',
    );
    await hall.at('1', 'call', { ticket: second.ticket, reason: 'urgent' });
    await hall.at('2', 'call', { ticket: first.ticket, reason: 'asked' });
    expect(hall.rows('SELECT ticket, counter, rule, reason FROM call ORDER BY seq')).toEqual([
      { ticket: second.ticket, counter: '1', rule: 'chosen', reason: 'urgent' },
      { ticket: first.ticket, counter: '2', rule: 'only_one', reason: null },
    ]);
  });

  test('a ticket of a service that the counter does not take', async () => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('shomei');
    expect(await hall.refusedAt('3', 'call', { ticket, reason: 'asked' })).toMatchObject({
      code: 'counter-takes-no-such-service',
      params: { service: 'shomei' },
    });
    expect((await hall.refusedAt('3', 'call-next')).code).toBe('nobody-waiting');
  });

  test('a ticket reserved for one counter is called there alone', async () => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('shomei', { services: [{ service: 'shomei', onlyCounter: '3' }] });
    expect(await hall.refusedAt('1', 'call', { ticket, reason: 'asked' })).toMatchObject({
      code: 'only-at-other-counter',
      params: { counter: '3' },
    });
    expect((await hall.refusedAt('1', 'call-next')).code).toBe('nobody-waiting');
    expect((await hall.at('3', 'call-next')).ticket).toBe(ticket);
  });

  test('a counter that calls is open: closed and paused ones open by themselves', async () => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('shomei');
    await hall.at('1', 'call-next');
    await hall.at('1', 'hold', { ticket, reason: 'form' });
    hall.clock.pass(MINUTE);
    await hall.at('1', 'pause', { reason: 'break' });
    hall.clock.pass(MINUTE);
    await hall.issue('shomei');
    await hall.at('1', 'call-next');
    expect(hall.rows('SELECT state, since, reason FROM counter_status')).toEqual([
      { state: 'open', since: hall.clock.now(), reason: null },
    ]);
    const opened = hall.clock.now() - 2 * MINUTE;
    expect(hall.rows('SELECT from_at, to_at FROM counter_open')).toEqual([
      { from_at: opened, to_at: opened + MINUTE },
    ]);
  });
});

describe('recalling', () => {
  test('counts, and not within the spacing', async () => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('shomei');
    await hall.at('1', 'call-next');
    hall.clock.pass(19_001);
    expect(await hall.refusedAt('1', 'recall', { ticket })).toMatchObject({
      code: 'recall-too-soon',
      params: { seconds: 1 },
    });
    hall.clock.pass(999);
    await hall.at('1', 'recall', { ticket });
    expect(hall.ticket(ticket)).toMatchObject({ calls: 2, lastCallAt: hall.clock.now(), state: 'called' });
    expect(hall.slices(ticket)).toEqual(['waiting 0', 'called']);
    expect((await hall.refusedAt('1', 'recall', { ticket })).params).toEqual({ seconds: 20 });
  });

  test('the spacing is a setting of the hall', async () => {
    const hall = new TrialHall({ hall: { recallSpacingMs: 0 } });
    const { ticket } = await hall.issue('shomei');
    await hall.at('1', 'call-next');
    await hall.at('1', 'recall', { ticket });
    await hall.at('1', 'recall', { ticket });
    expect(hall.ticket(ticket).calls).toBe(3);
  });
});

describe('absence', () => {
  test.each([1, 2, 3])('is allowed after %i calls', async (minCalls) => {
    const hall = new TrialHall({ hall: { minCalls, recallSpacingMs: 0 } });
    const { ticket } = await hall.issue('shomei');
    await hall.at('1', 'call-next');
    for (let calls = 1; calls < minCalls; calls += 1) {
      const refusal = await hall.refusedAt('1', 'absent', { ticket });
      expect(refusal).toMatchObject({ code: 'absent-too-soon', params: { calls, minCalls } });
      await hall.at('1', 'recall', { ticket });
    }
    await hall.at('1', 'absent', { ticket });
    expect(hall.ticket(ticket).state).toBe('absent');
  });

  test('keeps its place, and counts its calls anew', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'absent');
    const later = await hall.issue('shomei');
    hall.clock.pass(MINUTE);
    await hall.at('1', 'return', { ticket });
    expect(hall.ticket(ticket)).toMatchObject({ state: 'waiting', calls: 0, counter: null });
    expect((await hall.at('2', 'call-next')).ticket).toBe(ticket);
    expect((await hall.refusedAt('2', 'absent', { ticket })).params).toEqual({ calls: 1, minCalls: 2 });
    expect((await hall.at('1', 'call-next')).ticket).toBe(later.ticket);
  });

  test('after a hand-over call goes back to the line of hand-over calls', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'ready');
    await hall.at('1', 'call', { ticket });
    hall.clock.pass(30 * SECOND);
    await hall.at('1', 'recall', { ticket });
    await hall.at('1', 'absent', { ticket });
    await hall.at('1', 'return', { ticket });
    expect(hall.ticket(ticket)).toMatchObject({ state: 'ready', line: 'ready', readyKind: 'handover' });
  });

  test('frees the counter and is on the board under the absent, not among the calls', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'absent');
    const board = await hall.get<{ calls: unknown[]; absent: unknown[] }>('/api/board');
    expect(board).toMatchObject({ calls: [], absent: [{ number: 'A001', service: 'shomei' }] });
    await hall.act('/api/tickets/return', { ticket });
    expect(await hall.get('/api/board')).toMatchObject({ calls: [], absent: [] });
  });
});

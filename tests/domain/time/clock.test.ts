import { describe, expect, test } from 'vitest';
import { sliceFaults } from '../../../domain/ticket/slices.ts';
import type { CounterView } from '../../../domain/views/queue.ts';
import { ClockWatch } from '../../../server/clock-watch.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../server/trial-clock.ts';
import { TrialHall } from '../../server/trial-hall.ts';
import { inState } from '../ticket/in-state.ts';

function requireNoNegative(hall: TrialHall): void {
  expect(hall.rows('SELECT * FROM slice WHERE to_at < from_at')).toEqual([]);
  expect(hall.rows('SELECT * FROM counter_open WHERE to_at < from_at')).toEqual([]);
  for (const { id } of hall.rows<{ id: number }>('SELECT id FROM ticket')) {
    expect(sliceFaults(hall.ticket(id))).toEqual([]);
    for (const { from } of hall.ticket(id).slices) expect(from).toBeLessThanOrEqual(hall.store.tail.at);
  }
}

describe('a clock that goes back', () => {
  test('by up to five minutes: time stands still, and no duration is negative', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'serving');
    const last = hall.store.tail.at;
    hall.clock.pass(-(MINUTE + 5 * MINUTE));
    expect(hall.clock.now()).toBe(last - 5 * MINUTE);
    await hall.at('1', 'finish', { ticket });
    expect(hall.ticket(ticket).endedAt).toBe(last);
    hall.clock.pass(2 * MINUTE);
    const { ticket: next } = await hall.issue('shomei');
    expect(hall.ticket(next).arrivedAt).toBe(last);
    requireNoNegative(hall);
  });

  test('by more is refused for every act, until the manager accepts it', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'serving');
    hall.clock.pass(-61 * MINUTE);
    expect(await hall.refusedAt('1', 'finish', { ticket })).toMatchObject({
      code: 'clock-went-back',
      params: { minutes: 60 },
    });
    expect((await hall.refused('/api/guidance', { reason: 'where' })).code).toBe('clock-went-back');
    expect((await hall.refusedAt('1', 'undo')).code).toBe('clock-went-back');
    await hall.act('/api/clock/accept');
    await hall.at('1', 'finish', { ticket });
    requireNoNegative(hall);
  });

  test('accepted: visits keep the durations they had, move with the clock and are inexact', async () => {
    const hall = new TrialHall();
    const { ticket, visit } = await inState(hall, 'serving');
    const before = hall.visit(visit);
    const slices = hall.slices(ticket);
    hall.clock.pass(-2 * HOUR);
    const jump = hall.clock.now() - hall.store.tail.at;
    await hall.act('/api/clock/accept');
    const after = hall.visit(visit);
    expect(hall.slices(ticket)).toEqual(slices);
    expect(after.arrivedAt).toBe(before.arrivedAt + jump);
    expect(after.tickets[0]).toMatchObject({ inexact: true, placeAt: before.arrivedAt + jump });
    expect(hall.rows(`SELECT payload FROM journal WHERE kind = 'clock.accepted'`)).toHaveLength(1);
    requireNoNegative(hall);
  });

  test('accepted: no number is given twice, and the day does not go back', async () => {
    const hall = new TrialHall({ start: '2026-06-02T09:00:00+09:00' });
    const first = await hall.issue('shomei');
    hall.clock.set('2026-06-01T09:00:00+09:00');
    await hall.act('/api/clock/accept');
    expect((await hall.issue('shomei')).number).toBe('A002');
    expect(hall.rows('SELECT DISTINCT day FROM visit')).toEqual([{ day: '2026-06-02' }]);
    hall.clock.set('2026-06-03T09:00:00+09:00');
    expect((await hall.issue('shomei')).number).toBe('A001');
    expect(hall.visit(first.visit).tickets[0]?.state).toBe('cancelled');
    requireNoNegative(hall);
  });

  test('accepted: an act from before cannot be undone, not even one that ended its visit', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'serving');
    await hall.at('1', 'finish', { ticket });
    hall.clock.pass(-HOUR);
    await hall.act('/api/clock/accept');
    expect((await hall.refusedAt('1', 'undo')).code).toBe('undo-nothing');
  });

  test('accepted: a counter is open since now, not since a time to come', async () => {
    const hall = new TrialHall();
    await hall.at('1', 'open');
    await hall.at('2', 'pause', { reason: 'training' });
    hall.clock.pass(-HOUR);
    await hall.act('/api/clock/accept');
    const view = await hall.get<CounterView>('/api/counters/1');
    expect(view.status).toMatchObject({ state: 'open', since: hall.clock.now() });
    expect(hall.rows(`SELECT state, reason, since FROM counter_status WHERE counter = '2'`)).toEqual([
      { state: 'paused', reason: 'training', since: hall.clock.now() },
    ]);
    hall.clock.pass(MINUTE);
    await hall.at('1', 'close');
    expect(hall.rows('SELECT to_at - from_at AS length FROM counter_open')).toEqual([{ length: MINUTE }]);
  });

  test('a clock that is not behind needs no accepting', async () => {
    const hall = new TrialHall();
    expect((await hall.refused('/api/clock/accept')).code).toBe('clock-is-fine');
    hall.clock.pass(DAY);
    expect((await hall.refused('/api/clock/accept')).code).toBe('clock-is-fine');
  });

  test('a start with the clock behind opens, shows everything, and waits for the manager', async () => {
    const hall = new TrialHall();
    const { number } = await hall.issue('shomei');
    hall.clock.pass(-DAY);
    await hall.restart();
    expect(await hall.get('/api/queue')).toMatchObject({ day: '2026-06-01', visits: [{ number }] });
    expect((await hall.refusedAt('1', 'call-next')).code).toBe('clock-went-back');
    await hall.act('/api/clock/accept');
    await hall.at('1', 'call-next');
  });
});

describe('a clock that jumps forward', () => {
  test('ends the day, and nothing is negative', async () => {
    const hall = new TrialHall();
    const { ticket } = await inState(hall, 'called');
    hall.clock.pass(40 * DAY);
    await hall.issue('shomei');
    expect(hall.ticket(ticket).state).toBe('no_show');
    requireNoNegative(hall);
  });

  const JUMPS: readonly [name: string, wall: number, steady: number, reported: readonly number[]][] = [
    ['no jump', 10 * SECOND, 10 * SECOND, []],
    ['a correction of five minutes', 5 * MINUTE + 10 * SECOND, 10 * SECOND, []],
    ['an hour forward', HOUR + 10 * SECOND, 10 * SECOND, [HOUR]],
    ['an hour back is no news: acts are refused', -HOUR, 10 * SECOND, []],
  ];
  test.each(JUMPS)(
    'is journaled when it is more than five minutes: %s',
    async (_, wall, steady, reported) => {
      const hall = new TrialHall();
      let passed = 0;
      const watch = new ClockWatch(
        hall.store,
        (error) => hall.problems.push(error),
        () => passed,
      );
      hall.clock.pass(wall);
      passed += steady;
      watch.look();
      hall.clock.pass(10 * SECOND);
      passed += 10 * SECOND;
      watch.look();
      watch.close();
      const rows = hall.rows<{ payload: string }>(`SELECT payload FROM journal WHERE kind = 'clock.jumped'`);
      expect(rows.map(({ payload }) => (JSON.parse(payload) as { byMs: number }).byMs)).toEqual(reported);
      expect(hall.problems).toEqual([]);
    },
  );
});

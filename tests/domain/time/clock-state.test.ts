import { describe, expect, test } from 'vitest';
import { checkRebuild } from '../../../db/doctor/rebuild.ts';
import { driftOf } from '../../../domain/estimate/drift.ts';
import { ClockWatch } from '../../../server/clock-watch.ts';
import { SOURCE_PLACES } from '../../../server/places.ts';
import { storeFaults } from '../../db/invariants.ts';
import { aCounter, SMALL_SERVICES } from '../../server/small-hall.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../server/trial-clock.ts';
import { TrialHall } from '../../server/trial-hall.ts';

function requireSound(hall: TrialHall): void {
  expect(storeFaults(hall.store.db)).toEqual([]);
  expect(checkRebuild(hall.store.db, SOURCE_PLACES.migrationsDir)).toMatchObject([{ sound: true }]);
}

/** The clock jumps while the program runs; something may be done before the program looks at it. */
async function jump(hall: TrialHall, byMs: number, meanwhile?: () => Promise<unknown>): Promise<void> {
  const watch = new ClockWatch(
    hall.store,
    (error) => hall.problems.push(error),
    () => 0,
  );
  hall.clock.pass(byMs);
  await meanwhile?.();
  watch.look();
  watch.close();
  expect(hall.problems).toEqual([]);
}

async function serve(hall: TrialHall, counter: string): Promise<number> {
  const { ticket } = await hall.at(counter, 'call-next');
  await hall.at(counter, 'start', { ticket });
  hall.clock.pass(MINUTE);
  await hall.at(counter, 'finish', { ticket });
  return ticket ?? 0;
}

describe('accepted: what the hall compares with the present moves with the clock', () => {
  test('calls stay where they were between arrivals: the burst of priority is counted as before', async () => {
    const hall = new TrialHall({
      hall: { priorityBurst: 2 },
      services: SMALL_SERVICES,
      counters: [aCounter('1', ['shomei'])],
    });
    // Two priority calls before the normal visitor came: they kept nobody waiting.
    for (const _ of [1, 2]) {
      await hall.issue('shomei', { cls: 'priority' });
      await serve(hall, '1');
    }
    hall.clock.pass(30 * MINUTE);
    await hall.issue('shomei');
    const priority = await hall.issue('shomei', { cls: 'priority' });
    hall.clock.pass(-61 * MINUTE);
    await hall.act('/api/clock/accept');
    expect((await hall.at('1', 'call-next')).ticket).toBe(priority.ticket);
    expect(hall.rows('SELECT seq FROM call WHERE at > ?', hall.store.tail.at)).toEqual([]);
    requireSound(hall);
  });

  test('what calls for help, what takes the boards and what was put away keeps its age', async () => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('shomei');
    hall.clock.pass(40 * MINUTE);
    await hall.act('/api/emergency/raise');
    await hall.act('/api/notice', { notice: 'system_trouble' });
    await hall.act('/api/alerts/dismiss', { alert: 'over_target', ticket, service: null, level: 1 });
    const seen = () =>
      hall.rows(`SELECT at FROM emergency UNION SELECT since FROM notice
      UNION SELECT at FROM alert_dismissal`);
    const at = hall.clock.now();
    expect(seen()).toEqual([{ at }]);
    hall.clock.pass(-2 * HOUR);
    await hall.act('/api/clock/accept');
    expect(seen()).toEqual([{ at: at - 2 * HOUR }]);
    requireSound(hall);
  });

  test('after a clock that was a month ahead, waits are promised as ever', async () => {
    const hall = new TrialHall();
    hall.clock.pass(30 * DAY);
    for (const _ of [1, 2, 3]) {
      await hall.issue('shomei');
      await hall.issue('shomei');
      hall.clock.pass(5 * MINUTE);
      await serve(hall, '1');
    }
    hall.clock.pass(-30 * DAY);
    await hall.get('/api/waits');
    await hall.act('/api/clock/accept');
    await hall.issue('shomei');
    expect(hall.problems).toEqual([]);
    expect(hall.rows('SELECT ticket FROM promise WHERE called_at > ?', hall.store.tail.at)).toEqual([]);
    requireSound(hall);
  });
});

test('a call that lies ahead of the clock weighs as one just now, never without bound', () => {
  const now = Date.UTC(2026, 5, 1);
  const call = { service: 'shomei', waitedMs: 10 * MINUTE, expectedMs: 5 * MINUTE };
  const drift = (calledAt: number) => driftOf([{ ...call, calledAt }], 'shomei', now);
  expect(drift(now + 30 * DAY)).toBe(drift(now));
  expect(drift(now - HOUR)).toBeLessThan(drift(now));
});

describe('a jump forward', () => {
  test('is in no duration: visits in the hall are inexact, counters were not open while it lasted', async () => {
    const hall = new TrialHall({ start: '2026-06-01T09:00:00+09:00' });
    const before = await hall.issue('shomei');
    await hall.at('1', 'open');
    await hall.at('2', 'pause', { reason: 'training' });
    hall.clock.pass(10 * MINUTE);
    await jump(hall, 2 * HOUR);
    hall.clock.pass(20 * MINUTE);
    const after = await hall.issue('shomei');
    await hall.at('1', 'close');
    expect(hall.ticket(before.ticket).inexact).toBe(true);
    expect(hall.ticket(after.ticket).inexact).toBe(false);
    expect(hall.rows('SELECT to_at - from_at AS length FROM counter_open ORDER BY from_at')).toEqual([
      { length: 10 * MINUTE },
      { length: 20 * MINUTE },
    ]);
    expect(hall.rows(`SELECT state FROM counter_status WHERE counter = '2'`)).toEqual([{ state: 'paused' }]);
    requireSound(hall);
  });

  test('leaves what ended before it, and a counter opened just after it, as they are', async () => {
    const hall = new TrialHall({ start: '2026-06-01T09:00:00+09:00' });
    await hall.issue('shomei');
    const ticket = await serve(hall, '1');
    await hall.at('1', 'close');
    await jump(hall, HOUR, () => hall.at('2', 'open'));
    hall.clock.pass(10 * SECOND);
    await hall.at('2', 'close');
    expect(hall.ticket(ticket).inexact).toBe(false);
    expect(hall.rows(`SELECT to_at - from_at AS length FROM counter_open WHERE counter = '2'`)).toEqual([
      { length: 10 * SECOND },
    ]);
    requireSound(hall);
  });

  test('leaves the exact times of a service that a visit was through with', async () => {
    const hall = new TrialHall({ start: '2026-06-01T09:00:00+09:00' });
    const { tickets } = await hall.issue(['shomei', 'zei']);
    const [first = 0, second = 0] = tickets;
    hall.clock.pass(5 * MINUTE);
    expect(await serve(hall, '1')).toBe(first);
    await jump(hall, HOUR);
    expect([first, second].map((ticket) => hall.ticket(ticket).inexact)).toEqual([false, true]);
    await hall.at('3', 'call', { ticket: second });
    await hall.at('3', 'start', { ticket: second });
    await hall.at('3', 'finish', { ticket: second });
    expect(hall.rows('SELECT wait_ms, service_ms FROM fact WHERE inexact = 0')).toEqual([
      { wait_ms: 5 * MINUTE, service_ms: MINUTE },
    ]);
    requireSound(hall);
  });
});

import { describe, expect, test } from 'vitest';
import type { DaySummary } from '../../domain/views/day-summary.ts';
import type { TodayView } from '../../domain/views/today.ts';
import { MINUTE } from './trial-clock.ts';
import { TrialHall } from './trial-hall.ts';

const DAY = '2026-06-01';

function summary(hall: TrialHall, day = DAY): Promise<DaySummary> {
  return hall.get<DaySummary>(`/api/days/${day}`);
}

function rowOf(view: DaySummary, service: string): object | undefined {
  return view.services.find((row) => row.service === service);
}

/** One of each fate in the service `shomei`, at counter 1; the waits are 5, 20 and 30 minutes. */
async function aDay(hall: TrialHall): Promise<void> {
  const [served, late, never] = [
    await hall.issue('shomei'),
    await hall.issue('shomei'),
    await hall.issue('shomei'),
  ];
  const [left, wrong, waits] = [
    await hall.issue('shomei'),
    await hall.issue('shomei'),
    await hall.issue('shomei'),
  ];
  hall.clock.pass(5 * MINUTE);
  await hall.at('1', 'call', { ticket: served.ticket });
  await hall.at('1', 'start', { ticket: served.ticket });
  hall.clock.pass(15 * MINUTE);
  await hall.at('1', 'finish', { ticket: served.ticket });
  await hall.act('/api/tickets/cancel', { ticket: left.ticket, reason: 'left' });
  await hall.act('/api/tickets/cancel', { ticket: wrong.ticket, reason: 'redirected' });
  for (const { ticket } of [late, never]) {
    await hall.at('1', 'call', { ticket });
    hall.clock.pass(MINUTE);
    await hall.at('1', 'recall', { ticket });
    hall.clock.pass(9 * MINUTE);
    await hall.at('1', 'absent', { ticket });
  }
  await hall.at('1', 'return', { ticket: late.ticket });
  await hall.at('1', 'call', { ticket: waits.ticket, reason: 'urgent' });
  await hall.at('1', 'undo');
  await hall.at('1', 'call', { ticket: waits.ticket, reason: 'asked' });
  await hall.at('1', 'hold', { ticket: waits.ticket, reason: 'form' });
  await hall.at('1', 'call', { ticket: late.ticket });
  await hall.at('1', 'start', { ticket: late.ticket });
}

describe('the day’s summary', () => {
  test('while the day runs and after its end: what came, what became of it, who was left and how closed', async () => {
    const hall = new TrialHall();
    await aDay(hall);
    expect(await summary(hall)).toMatchObject({ state: 'running', leftOpen: [] });

    hall.clock.set('2026-06-01T17:20:00+09:00');
    await hall.act('/api/day/close');
    const view = await summary(hall);

    expect(view).toMatchObject({ day: DAY, state: 'closed', previous: null, visits: 6, guidanceOnly: 0 });
    expect(rowOf(view, 'shomei')).toEqual({
      service: 'shomei',
      arrived: 6,
      served: 2,
      left: 1,
      leftAfterTarget: 1,
      noShow: 1,
      cameLate: 1,
      transferred: 0,
      redirected: 1,
      dayEnd: 1,
      inexact: 3,
      waitN: 1,
      waitP50Ms: 5 * MINUTE,
      waitP90Ms: 5 * MINUTE,
      targetN: 1,
      withinTargetN: 1,
    });
    expect(rowOf(view, 'ALL')).toEqual({ ...rowOf(view, 'shomei'), service: 'ALL' });
    expect(view.leftOpen).toEqual([
      { service: 'shomei', was: 'absent', closedAs: 'no_show', count: 1, numbers: ['A003'] },
      { service: 'shomei', was: 'held', closedAs: 'day_end', count: 1, numbers: ['A006'] },
      { service: 'shomei', was: 'serving', closedAs: 'served', count: 1, numbers: ['A002'] },
    ]);
    expect(view.counters).toMatchObject([{ counter: '1', served: 2, servingMs: 15 * MINUTE }]);
  });

  test('an undone call is no call; those out of order are counted with their reasons', async () => {
    const hall = new TrialHall();
    await aDay(hall);
    const order = { calls: 5, outOfOrder: 1, reasons: [{ reason: 'asked', count: 1 }] };
    expect((await summary(hall)).order).toEqual(order);
    const today = await hall.get<TodayView>('/api/today');
    expect(today.order).toEqual(order);
    expect(today.services[0]).toMatchObject({ left: 1, leftAfterTarget: 1, noShow: 0, cameLate: 1 });
  });

  test('a forgotten closing is repaired on the next day and said so; a day without anybody is empty', async () => {
    const hall = new TrialHall();
    await hall.issue('ido');
    hall.clock.set('2026-06-03T08:30:00+09:00');
    await hall.issue('shomei');

    expect(await summary(hall)).toMatchObject({
      state: 'repaired',
      leftOpen: [{ service: 'ido', was: 'waiting', closedAs: 'day_end', count: 1, numbers: ['B001'] }],
    });
    expect(await summary(hall, '2026-06-02')).toMatchObject({ state: 'empty', services: [], previous: DAY });
    expect(await summary(hall, '2026-06-03')).toMatchObject({ state: 'running', previous: DAY });
  });

  test('what the floor released before the end is not what the end closed', async () => {
    const hall = new TrialHall();
    const { ticket } = await hall.issue('shomei');
    await hall.issue('shomei');
    await hall.at('1', 'call', { ticket });
    hall.clock.pass(MINUTE);
    await hall.act('/api/tickets/release', { ticket, reason: 'forgotten', to: 'served' });
    hall.clock.set('2026-06-01T17:20:00+09:00');
    await hall.act('/api/day/close');
    expect((await summary(hall)).leftOpen.map(({ numbers }) => numbers)).toEqual([['A002']]);
  });

  test.each(['2026-13-01', 'yesterday'])('of %s is a typed refusal', async (day) => {
    const hall = new TrialHall();
    const { status, body } = await hall.call('GET', `/api/days/${day}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'bad-input' });
  });
});

test('who waits today is in a line now: the later steps of a plan are not', async () => {
  const hall = new TrialHall();
  await hall.issue(['ido', 'shomei']);
  const { services } = await hall.get<TodayView>('/api/today');
  const row = services.find(({ service }) => service === 'ALL');
  expect(row).toMatchObject({ arrived: 2, waiting: 1 });
});

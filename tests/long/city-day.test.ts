import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { playDay } from '../../domain/simulate/play-day.ts';
import { paceFor } from '../../domain/simulate/profile.ts';
import { planDay } from '../../domain/simulate/visitor.ts';
import { instantOf } from '../../domain/time/zone.ts';
import type { BoardView } from '../../domain/views/board.ts';
import type { CounterView, QueueView } from '../../domain/views/queue.ts';
import type { TodayView } from '../../domain/views/today.ts';
import { PRACTICE_COUNTERS, PRACTICE_SERVICES } from '../../server/practice/hall.ts';
import { serveHall } from '../../server/serve.ts';
import { storeFaults } from '../db/invariants.ts';
import { FastClock } from './fast-clock.ts';
import { HttpDesk, type KnownTicket } from './http-desk.ts';
import { Watcher } from './watcher.ts';

const SPEED = Number(process.env.MADOGUCHI_DAY_SPEED ?? 60);
const VISITS = 1000;
const DATE = '2026-06-10';
const ZONE = 'Asia/Tokyo';
const OPENING = instantOf(DATE, '08:30', ZONE);
const CLOSING = instantOf(DATE, '17:15', ZONE);

/** How the day's end finishes what the people have left open. */
const ENDS: Readonly<Record<string, string>> = { called: 'no_show', absent: 'no_show', serving: 'served' };

interface Figures {
  arrived: number;
  served: number;
  noShow: number;
  left: number;
}

/** The day's figures as the people would tell them. */
function toldBy(tickets: Iterable<KnownTicket>): Readonly<Record<string, Figures>> {
  const figures: Record<string, Figures> = {};
  for (const ticket of tickets) {
    if (ticket.mistake) continue;
    const end = ENDS[ticket.state] ?? ticket.state;
    for (const group of ['ALL', ticket.service]) {
      figures[group] ??= { arrived: 0, served: 0, noShow: 0, left: 0 };
      const of = figures[group];
      of.arrived += 1;
      if (end === 'served') of.served += 1;
      if (end === 'no_show') of.noShow += 1;
      if (ticket.left) of.left += 1;
    }
  }
  return figures;
}

async function get<V>(url: string, view: string): Promise<V> {
  return (await (await fetch(`${url}${view}`)).json()) as V;
}

test(`a city day of ${VISITS} visits, ${SPEED} times as fast, while boards and counters watch`, async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'madoguchi-day-'));
  const clock = new FastClock(OPENING - 60_000, SPEED);
  const served = await serveHall({
    dataDir,
    port: 0,
    host: '127.0.0.1',
    seed: 'practice',
    strictPort: true,
    clock,
  });
  onTestFinished(async () => {
    await served.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const { url } = served;

  /** A call as a board shows it, and as its counter does. */
  const seen = { onBoard: new Set<string>(), atCounters: new Set<string>() };
  const board = (): Watcher<BoardView> =>
    new Watcher(url, '/api/board', ['board'], (view) => {
      for (const { counter, number } of view.calls) seen.onBoard.add(`${counter} ${number}`);
    });
  const counters = PRACTICE_COUNTERS.map(
    ({ id }) =>
      new Watcher<CounterView>(url, `/api/counters/${id}`, ['queue'], ({ current }) => {
        if (current) seen.atCounters.add(`${id} ${current.ticket}`);
      }),
  );
  const screens = [board(), board(), ...counters];
  await Promise.all(screens.map((screen) => screen.open()));

  const desk = new HttpDesk(url, clock, async ({ counter, ticket, number }) => {
    const isSeen = () =>
      seen.onBoard.has(`${counter} ${number}`) && seen.atCounters.has(`${counter} ${ticket}`);
    await expect.poll(isSeen, { interval: 5, message: `${number} called to counter ${counter}` }).toBe(true);
  });
  const plan = planDay(
    'a long day',
    DATE,
    OPENING,
    PRACTICE_SERVICES.map(({ id }) => id),
    VISITS,
  );
  const day = await playDay(
    desk,
    plan,
    PRACTICE_COUNTERS,
    { opening: OPENING, closing: CLOSING },
    paceFor(VISITS),
  );
  const before = await get<QueueView>(url, '/api/queue');
  await desk.endDay();
  await Promise.all(screens.map((screen) => screen.close()));

  expect(day.visits).toBeGreaterThan(VISITS / 2);
  expect([...desk.statuses.keys()].filter((status) => status >= 500)).toEqual([]);
  expect(screens.flatMap((screen) => screen.failures)).toEqual([]);
  for (const screen of screens) expect(screen.views).toBeGreaterThan(100);

  const called = [...desk.tickets.values()].filter((ticket) => ticket.called);
  expect(called.length).toBeGreaterThan(day.visits / 2);

  expect((await get<QueueView>(url, '/api/queue')).visits).toEqual([]);
  for (const visit of before.visits)
    expect(visit.tickets.some((ticket) => ticket.state !== 'waiting')).toBe(true);
  const today = await get<TodayView>(url, '/api/today');
  const told = toldBy(desk.tickets.values());
  const kept = Object.fromEntries(
    today.services.map(({ service, arrived, served: n, noShow, left }) => [
      service,
      { arrived, served: n, noShow, left },
    ]),
  );
  expect(kept).toEqual(told);
  expect(today.guidance).toEqual([{ reason: 'where', count: desk.guided }]);
  expect(storeFaults(served.hall.store.db)).toEqual([]);
});

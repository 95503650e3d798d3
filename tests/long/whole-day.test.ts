import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readVisit } from '../../db/state/visits.ts';
import { playDay } from '../../domain/simulate/play-day.ts';
import { paceFor } from '../../domain/simulate/profile.ts';
import { planDay } from '../../domain/simulate/visitor.ts';
import { sliceFaults } from '../../domain/ticket/slices.ts';
import type { TodayView } from '../../domain/views/today.ts';
import { PRACTICE_COUNTERS, PRACTICE_SERVICES } from '../../server/practice/hall.ts';
import { serveHall } from '../../server/serve.ts';
import { FastClock } from './fast-clock.ts';
import { HttpDesk } from './http-desk.ts';
import { ListeningScreen } from './screen.ts';

const DATE = '2026-06-01';
const OPENING = Date.parse(`${DATE}T08:30:00+09:00`);
const CLOSING = Date.parse(`${DATE}T17:15:00+09:00`);
const VISITS_PER_DAY = 260;

test('a whole day at 60× through the door, watched by boards and counters', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'madoguchi-day-'));
  const clock = new FastClock(OPENING - 60_000, 60);
  const served = await serveHall({
    dataDir,
    port: 0,
    host: '127.0.0.1',
    seed: 'practice',
    strictPort: true,
    clock,
  });
  const screens = Array.from({ length: 14 }, () => new ListeningScreen(served.url));
  const desk = new HttpDesk(served.url, clock);
  const services = PRACTICE_SERVICES.map((service) => service.id);
  const plan = planDay('a whole day', DATE, OPENING, services, VISITS_PER_DAY);

  await playDay(
    desk,
    plan,
    PRACTICE_COUNTERS,
    { opening: OPENING, closing: CLOSING },
    paceFor(VISITS_PER_DAY),
  );

  const { db } = served.hall.store;
  const counts = (sql: string): number => db.prepare(sql).pluck().get() as number;
  const today = (await (await fetch(`${served.url}/api/today`)).json()) as TodayView;
  const all = today.services.find(({ service }) => service === 'ALL');
  expect(desk.statuses.filter((status) => status >= 500)).toEqual([]);
  expect(counts('SELECT count(DISTINCT label) FROM visit')).toBe(counts('SELECT count(*) FROM visit'));
  expect(all?.served).toBe(counts(`SELECT count(*) FROM ticket WHERE state = 'served'`));
  expect(all?.arrived).toBe(counts(`SELECT count(*) FROM ticket WHERE cancel_reason IS NOT 'mistake'`));
  expect(all?.served).toBeGreaterThan(VISITS_PER_DAY / 2);

  const day = await fetch(`${served.url}/api/day/close`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ requestId: crypto.randomUUID() }),
  });
  expect(day.status).toBe(200);
  expect(counts('SELECT count(*) FROM ticket WHERE ended_at IS NULL')).toBe(0);
  expect(counts(`SELECT count(*) FROM counter_status WHERE state <> 'closed'`)).toBe(0);
  const visits = db.prepare('SELECT id FROM visit').pluck().all() as number[];
  expect(visits.flatMap((id) => readVisit(db, id)?.tickets.flatMap(sliceFaults) ?? ['gone'])).toEqual([]);

  for (const screen of screens) {
    expect(screen.told).toBeGreaterThan(100);
    // A call that is undone within the 50 ms in which a burst is joined is rightly never shown.
    const unseen = desk.calls.filter((call) => !screen.shown.has(call));
    expect(unseen.length).toBeLessThanOrEqual(undone(db));
  }
  await Promise.all(screens.map((screen) => screen.close()));
  await served.close();
  rmSync(dataDir, { recursive: true, force: true });
});

function undone(db: { prepare(sql: string): { pluck(): { get(): unknown } } }): number {
  return db.prepare(`SELECT count(*) FROM journal WHERE kind = 'act.undone'`).pluck().get() as number;
}

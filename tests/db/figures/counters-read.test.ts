import { expect, test } from 'vitest';
import type { ReadableDB } from '../../../db/database.ts';
import { countersDailyTable } from '../../../db/figures/counters.ts';
import type { FigureDay } from '../../../db/figures/day.ts';
import { DAY, HOUR } from '../../server/trial-clock.ts';
import { TrialHall } from '../../server/trial-hall.ts';

function figureDay(hall: TrialHall, date: string): FigureDay {
  const start = Date.parse(`${date}T00:00:00+09:00`);
  return { db: hall.store.db, hall: 'small', date, start, end: start + DAY, asOf: hall.store.tail.at };
}

/** The statements that reading a table runs, as SQLite would carry them out. */
function plansOf(hall: TrialHall, read: (db: ReadableDB) => void): readonly string[] {
  const { db } = hall.store;
  const seen: string[] = [];
  const prepare = (sql: string) => {
    seen.push(sql);
    return db.prepare(sql);
  };
  const listening = new Proxy(db, {
    get: (target, name) => (name === 'prepare' ? prepare : Reflect.get(target, name)),
  });
  read(listening as ReadableDB);
  const values = { hall: '', date: '', start: 0, end: 0, asOf: 0, longest: 0 };
  return seen.flatMap((sql) =>
    db
      .prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(values)
      .map(({ detail }) => detail),
  );
}

test('a date’s open times are found by an index, not among those of all years', () => {
  const hall = new TrialHall();
  const plans = plansOf(hall, (db) => countersDailyTable.read({ ...figureDay(hall, '2026-06-01'), db }));
  const times = plans.filter((detail) => detail.includes('counter_open'));
  expect(times.length).toBeGreaterThan(0);
  for (const detail of times) expect(detail).toMatch(/^SEARCH counter_open USING COVERING INDEX/);
});

test('a counter that stays open over dates, because the clock was set back, is open on each of them', async () => {
  const hall = new TrialHall({ start: '2026-06-09T09:00:00+09:00' });
  await hall.issue('shomei');
  hall.clock.set('2026-06-01T09:00:00+09:00');
  await hall.act('/api/clock/accept');
  await hall.at('2', 'open');
  hall.clock.pass(2 * DAY + HOUR);
  await hall.at('2', 'close');
  const open = ['2026-05-31', '2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04'].map(
    (date) => countersDailyTable.read(figureDay(hall, date)).find(({ counter }) => counter === '2')?.open_s,
  );
  // In tenths of a second.
  expect(open).toEqual([undefined, 15 * 36_000, 24 * 36_000, 10 * 36_000, undefined]);
});

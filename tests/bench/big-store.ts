import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { readMigrations } from '../../db/migrate.ts';
import { openStore, STORE_FILE } from '../../db/open.ts';
import { addDays, instantOf, weekdayOf } from '../../domain/time/zone.ts';
import { SOURCE_PLACES } from '../../server/places.ts';
import { PRACTICE_COUNTERS, PRACTICE_HALL, PRACTICE_SERVICES } from '../../server/practice/hall.ts';
import { seedPracticeHall } from '../../server/practice/seed.ts';

export const BIG_TICKETS = 2_500_000;
const YEARS_BEGIN = '2016-06-01';
const YEARS_END = '2026-06-09';

interface Day {
  readonly n: number;
  readonly date: string;
  readonly opens: number;
}

function workingDays(): readonly Day[] {
  const days: Day[] = [];
  for (let date = YEARS_BEGIN; date <= YEARS_END; date = addDays(date, 1)) {
    const weekday = weekdayOf(date);
    if (weekday === 0 || weekday === 6) continue;
    days.push({ n: days.length, date, opens: instantOf(date, '08:30', PRACTICE_HALL.zone) });
  }
  return days;
}

/** A hall set up by an act of its own, at a time before its ten years. */
function setUp(dataDir: string): void {
  const clock = { now: () => instantOf(YEARS_BEGIN, '07:00', PRACTICE_HALL.zone) };
  const store = openStore({ dataDir, migrationsDir: SOURCE_PLACES.migrationsDir, clock });
  seedPracticeHall(store);
  store.close();
}

/**
 * One row a ticket to come: its place in the day, its instants (waits up to 25 minutes, service 5), its service and
 * counter. Every ticket waited, was called, served and finished; journal rows are four a ticket, `seq` from `base` on.
 */
const PLAN = `
  CREATE TEMP TABLE plan AS
  WITH RECURSIVE nth(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM nth WHERE i + 1 < :perDay)
  SELECT d.n * :perDay + i AS k, d.date, i, d.opens + i * :gap AS arrived,
    d.opens + i * :gap + 60000 + (i * 7919) % 1440000 AS called,
    (SELECT id FROM svc WHERE n = i % :services) AS service,
    (SELECT series FROM svc WHERE n = i % :services) AS series,
    (SELECT id FROM cnt WHERE n = i % :counters) AS counter
  FROM day d, nth ORDER BY d.n, i`;

const ROWS: readonly string[] = [
  `INSERT INTO visit SELECT :base + k * 4, date, series, 1 + (i / :services) % 999, 1 + (i / :services) / 999,
     printf('%s%03d', series, 1 + (i / :services) % 999), arrived, 'in_order', 'floor',
     '{"procedures":[],"papersSeen":[],"papersMissing":[],"language":"ja","partySize":1,"quiet":false}',
     :base + k * 4 + 3, 0 FROM plan`,
  `INSERT INTO ticket SELECT (:base + k * 4) * 16, :base + k * 4, 0, service, 'normal', 'live', arrived, date,
     8 + i * 8 / :perDay, 900000, 'served', 'waiting', NULL, 0, arrived, NULL, counter, 1, called, NULL, NULL,
     '[{"procedure":"juminhyo","quantity":1,"outcome":"done"}]', 0, called + 330000, NULL FROM plan`,
  `INSERT INTO slice SELECT (:base + k * 4) * 16, s.idx, s.state,
     CASE s.idx WHEN 0 THEN arrived WHEN 1 THEN called ELSE called + 30000 END,
     CASE s.idx WHEN 0 THEN called WHEN 1 THEN called + 30000 ELSE called + 330000 END,
     CASE s.idx WHEN 0 THEN NULL ELSE counter END
   FROM plan, (SELECT 0 AS idx, 'waiting' AS state UNION ALL SELECT 1, 'called' UNION ALL SELECT 2, 'serving') s
   ORDER BY k, s.idx`,
  `INSERT INTO fact SELECT * FROM ticket_measures`,
  `INSERT INTO call SELECT :base + k * 4 + 1, date, called, (:base + k * 4) * 16, service, 'normal', counter,
     'waiting', 'place', NULL FROM plan`,
  `INSERT INTO promise SELECT (:base + k * 4) * 16, service, 300000, 900000, 600000, 0, 300000, 300000, 0.0, called,
     called - arrived FROM plan`,
  `INSERT INTO journal SELECT :base + k * 4 + a.n,
     CASE a.n WHEN 0 THEN arrived WHEN 1 THEN called WHEN 2 THEN called + 30000 ELSE called + 330000 END,
     date, a.kind, 'staff', 'front-terminal', CASE a.n WHEN 0 THEN NULL ELSE counter END,
     json_object('visit', :base + k * 4, 'ticket', (:base + k * 4) * 16, 'counter', counter, 'rule', 'place',
       'text', substr('................................................................................', 1, a.extra)),
     randomblob(32)
   FROM plan, (SELECT 0 AS n, 'visit.issued' AS kind, 80 AS extra UNION ALL SELECT 1, 'ticket.called', 0
     UNION ALL SELECT 2, 'ticket.started', 0 UNION ALL SELECT 3, 'ticket.finished', 40) a ORDER BY k, a.n`,
];

function fill(file: string, report: (step: string) => void): void {
  const db = new Database(file);
  for (const pragma of [
    'journal_mode = OFF',
    'synchronous = OFF',
    'foreign_keys = OFF',
    'cache_size = -2000000',
  ]) {
    db.pragma(pragma);
  }
  const days = workingDays();
  const perDay = Math.ceil(BIG_TICKETS / days.length);
  const base = (db.prepare('SELECT max(seq) FROM journal').pluck().get() as number) + 1;
  db.exec(`CREATE TEMP TABLE day (n INTEGER PRIMARY KEY, date TEXT, opens INTEGER);
    CREATE TEMP TABLE svc (n INTEGER PRIMARY KEY, id TEXT, series TEXT);
    CREATE TEMP TABLE cnt (n INTEGER PRIMARY KEY, id TEXT)`);
  const insertDay = db.prepare('INSERT INTO day VALUES (?, ?, ?)');
  for (const { n, date, opens } of days) insertDay.run(n, date, opens);
  const insertService = db.prepare('INSERT INTO svc VALUES (?, ?, ?)');
  for (const [n, { id, series }] of PRACTICE_SERVICES.entries()) insertService.run(n, id, series);
  const insertCounter = db.prepare('INSERT INTO cnt VALUES (?, ?)');
  for (const [n, { id }] of PRACTICE_COUNTERS.entries()) insertCounter.run(n, id);
  const gap = Math.floor((8 * 3_600_000) / perDay);
  const values = {
    perDay,
    gap,
    services: PRACTICE_SERVICES.length,
    counters: PRACTICE_COUNTERS.length,
    base,
  };
  for (const sql of [PLAN, ...ROWS]) {
    report(sql.trim().split(/\s+/).slice(0, 4).join(' '));
    const used = Object.entries(values).filter(([name]) => sql.includes(`:${name}`));
    // As BigInt: a number would be bound as REAL, and so would be what is divided by it.
    db.prepare(sql).run(Object.fromEntries(used.map(([name, value]) => [name, BigInt(value)])));
  }
  db.close();
}

/** A store with ten simulated years in it, made once and kept in `cacheDir`; a copy may be worked on. */
export function bigStore(cacheDir: string, report: (step: string) => void): string {
  const { length: version } = readMigrations(SOURCE_PLACES.migrationsDir);
  const ready = path.join(cacheDir, `big-${BIG_TICKETS}-v${version}`);
  if (existsSync(path.join(ready, STORE_FILE))) return ready;
  const making = `${ready}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  setUp(making);
  fill(path.join(making, STORE_FILE), report);
  renameSync(making, ready);
  return ready;
}

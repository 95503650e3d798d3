import {
  type Counter,
  type CounterStatus,
  type Hall,
  hallSchema,
  type Service,
} from '../../domain/hall/hall.ts';
import { allRows, getRow, type ReadableDB, run, type WritableDB } from '../database.ts';

/** What is set for the whole hall; null in a store that has none yet. */
export function readHall(db: ReadableDB): Hall | null {
  const row = getRow<{ hall: string }>(db, 'SELECT hall FROM hall');
  return row ? hallSchema.parse(JSON.parse(row.hall)) : null;
}

/** Adds or replaces what is set for the whole hall. */
export function saveHall(db: WritableDB, hall: Hall): void {
  const sql =
    'INSERT INTO hall (only, hall) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET hall = excluded.hall';
  run(db, sql, JSON.stringify(hall));
}

interface ServiceRow {
  id: string;
  series: string;
  name_ja: string;
  name_en: string;
  range_from: number;
  range_to: number;
  target_ms: number | null;
  active: number;
  valid_from: string;
  valid_to: string | null;
  successor: string | null;
  sort: number;
  always_last: number;
  week: string | null;
  daily_contingent: number | null;
  planned_counters: number | null;
  paper_from: number | null;
  paper_to: number | null;
}

function toService(row: ServiceRow): Service {
  return {
    id: row.id,
    series: row.series,
    names: { ja: row.name_ja, en: row.name_en },
    rangeFrom: row.range_from,
    rangeTo: row.range_to,
    targetMs: row.target_ms,
    active: row.active === 1,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    successor: row.successor,
    sort: row.sort,
    alwaysLast: row.always_last === 1,
    week: row.week === null ? null : (JSON.parse(row.week) as Service['week']),
    dailyContingent: row.daily_contingent,
    plannedCounters: row.planned_counters,
    paperPad:
      row.paper_from === null || row.paper_to === null ? null : { from: row.paper_from, to: row.paper_to },
  };
}

/** Every service that ever was, in the order in which screens show them. */
export function readServices(db: ReadableDB): readonly Service[] {
  return allRows<ServiceRow>(db, 'SELECT * FROM service ORDER BY sort, id').map(toService);
}

/** The service, whether in use or not. */
export function readService(db: ReadableDB, id: string): Service | undefined {
  const row = getRow<ServiceRow>(db, 'SELECT * FROM service WHERE id = ?', id);
  return row && toService(row);
}

/** Adds the service, or replaces the one of its id. */
export function saveService(db: WritableDB, s: Service): void {
  run(
    db,
    `INSERT INTO service (id, series, name_ja, name_en, range_from, range_to, target_ms, active, valid_from, valid_to,
       successor, sort, always_last, week, daily_contingent, planned_counters,
       paper_from, paper_to)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET series = excluded.series, name_ja = excluded.name_ja, name_en = excluded.name_en,
       range_from = excluded.range_from, range_to = excluded.range_to, target_ms = excluded.target_ms,
       active = excluded.active, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
       successor = excluded.successor, sort = excluded.sort, always_last = excluded.always_last,
       week = excluded.week, daily_contingent = excluded.daily_contingent,
       planned_counters = excluded.planned_counters, paper_from = excluded.paper_from,
       paper_to = excluded.paper_to`,
    s.id,
    s.series,
    s.names.ja,
    s.names.en,
    s.rangeFrom,
    s.rangeTo,
    s.targetMs,
    s.active ? 1 : 0,
    s.validFrom,
    s.validTo,
    s.successor,
    s.sort,
    s.alwaysLast ? 1 : 0,
    s.week === null ? null : JSON.stringify(s.week),
    s.dailyContingent,
    s.plannedCounters,
    s.paperPad?.from ?? null,
    s.paperPad?.to ?? null,
  );
}

interface CounterRow {
  id: string;
  name_ja: string;
  name_en: string;
  floor: string;
  active: number;
  valid_from: string;
  valid_to: string | null;
  successor: string | null;
  sort: number;
}

function toCounter(row: CounterRow, services: Counter['services']): Counter {
  return {
    id: row.id,
    names: { ja: row.name_ja, en: row.name_en },
    floor: row.floor,
    services,
    active: row.active === 1,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    successor: row.successor,
    sort: row.sort,
  };
}

function servicesOf(db: ReadableDB, counter: string): Counter['services'] {
  const sql =
    'SELECT service, preference, line FROM counter_service WHERE counter = +? ORDER BY preference, service';
  return allRows<Counter['services'][number]>(db, sql, counter);
}

/** Every counter that ever was, in the order in which screens show them. */
export function readCounters(db: ReadableDB): readonly Counter[] {
  const rows = allRows<CounterRow>(db, 'SELECT * FROM counter ORDER BY sort, id');
  return rows.map((row) => toCounter(row, servicesOf(db, row.id)));
}

/** The counter with its services, whether in use or not. */
export function readCounter(db: ReadableDB, id: string): Counter | undefined {
  const row = getRow<CounterRow>(db, 'SELECT * FROM counter WHERE id = ?', id);
  return row && toCounter(row, servicesOf(db, id));
}

/** Adds the counter, or replaces the one of its id with its services. */
export function saveCounter(db: WritableDB, c: Counter): void {
  run(
    db,
    `INSERT INTO counter (id, name_ja, name_en, floor, active, valid_from, valid_to, successor, sort)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name_ja = excluded.name_ja, name_en = excluded.name_en, floor = excluded.floor,
       active = excluded.active, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
       successor = excluded.successor, sort = excluded.sort`,
    c.id,
    c.names.ja,
    c.names.en,
    c.floor,
    c.active ? 1 : 0,
    c.validFrom,
    c.validTo,
    c.successor,
    c.sort,
  );
  run(db, 'DELETE FROM counter_service WHERE counter = ?', c.id);
  for (const { service, preference, line } of c.services) {
    run(
      db,
      'INSERT INTO counter_service (counter, service, preference, line) VALUES (?, ?, ?, ?)',
      c.id,
      service,
      preference,
      line,
    );
  }
}

/** Open, paused or closed, since when and why, of every counter that has been any of these. */
export function readCounterStatuses(db: ReadableDB): readonly CounterStatus[] {
  return allRows<CounterStatus>(db, 'SELECT counter, state, since, reason FROM counter_status');
}

/** Open, paused or closed; undefined for a counter that has been none of these yet. */
export function readCounterStatus(db: ReadableDB, counter: string): CounterStatus | undefined {
  const sql = 'SELECT counter, state, since, reason FROM counter_status WHERE counter = ?';
  return getRow<CounterStatus>(db, sql, counter);
}

/** Writes what the counter is now; the state before is gone from here, the journal keeps it. */
export function saveCounterStatus(db: WritableDB, status: CounterStatus): void {
  run(
    db,
    `INSERT INTO counter_status (counter, state, since, reason) VALUES (?, ?, ?, ?)
     ON CONFLICT (counter) DO UPDATE SET state = excluded.state, since = excluded.since, reason = excluded.reason`,
    status.counter,
    status.state,
    status.since,
    status.reason,
  );
}

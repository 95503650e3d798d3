import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { FIRST_ZONE } from '../../domain/time/zone.ts';
import { eachRow, type ReadableDB, type WritableDB } from '../database.ts';
import { readEntries } from '../journal.ts';
import { readMigrations, runMigrations } from '../migrate.ts';
import { applyToTables } from '../state/patch.ts';
import { readVisit } from '../state/visits.ts';
import { type Finding, fault, sound } from './finding.ts';

/** The tables that the journal alone makes, with what orders their rows. */
export const REBUILT = {
  hall: 'only',
  service: 'id',
  counter: 'id',
  counter_service: 'counter, service',
  counter_status: 'counter',
  counter_open: 'counter, from_at',
  number_series: 'day, series',
  visit: 'id',
  ticket: 'id',
  slice: 'ticket, idx',
  call: 'seq',
  guidance: 'seq',
  imported: 'date, service, key',
  fact: 'ticket',
  promise: 'ticket',
  alert_dismissal: 'day, kind, subject',
  catalogue_entry: 'list, id',
  named_code: 'code',
  emergency: 'seq',
  notice: 'only',
  survey_version: 'survey, version',
  survey_setting: 'name',
} as const;

/** The tables that cannot be made anew: the journal itself, what must not be in it, and what is learned from it. */
export const NOT_REBUILT = [
  'meta',
  'journal',
  'request',
  'undoable',
  'visit_private',
  'handover_note',
  'counter_clerk',
  'support_month',
  'survey_response',
  'survey_choice',
  'survey_comment',
  'learned_model',
] as const;

function replay(db: ReadableDB, into: WritableDB): number {
  let zone = FIRST_ZONE;
  let rows = 0;
  into.exec('BEGIN');
  for (const entry of readEntries(db)) {
    const { patch } = applyToTables(into, entry, zone, (id) => readVisit(into, id));
    zone = patch.hall?.zone ?? zone;
    rows += 1;
  }
  into.exec('COMMIT');
  return rows;
}

type AnyRow = Readonly<Record<string, unknown>>;

function firstDifference(table: string, kept: AnyRow | undefined, made: AnyRow | undefined): string | null {
  if (!kept && !made) return null;
  const row = kept ?? made ?? {};
  const column = Object.keys(row).find((name) => kept?.[name] !== made?.[name]);
  if (column === undefined) return null;
  const place = Object.values(row).slice(0, 2).join(' ');
  return `${table} [${place}] ${column}: ${String(kept?.[column] ?? '-')} ≠ ${String(made?.[column] ?? '-')}`;
}

function compareTable(db: ReadableDB, rebuilt: ReadableDB, table: keyof typeof REBUILT): string | null {
  const sql = `SELECT * FROM ${table} ORDER BY ${REBUILT[table]}`;
  const kept = eachRow<AnyRow>(db, sql);
  const made = eachRow<AnyRow>(rebuilt, sql);
  try {
    for (;;) {
      const one = kept.next();
      const other = made.next();
      if (one.done && other.done) return null;
      const difference = firstDifference(table, one.value, other.value);
      if (difference !== null) return difference;
    }
  } finally {
    kept.return?.();
    made.return?.();
  }
}

function compare(db: ReadableDB, rebuilt: WritableDB): readonly Finding[] {
  const rows = replay(db, rebuilt);
  const tables = Object.keys(REBUILT) as (keyof typeof REBUILT)[];
  const differences = tables.flatMap((table) => compareTable(db, rebuilt, table) ?? []);
  if (differences.length === 0) return [sound('rebuild', String(rows))];
  return differences.map((difference) => fault('rebuild', difference));
}

/**
 * Makes the current state anew from the journal, in a temporary store, and compares every table with it.
 * The first difference of each table is named.
 */
export function checkRebuild(db: ReadableDB, migrationsDir: string): readonly Finding[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-rebuild-'));
  const rebuilt = new Database(path.join(folder, 'rebuilt.sqlite'));
  try {
    rebuilt.pragma('journal_mode = OFF');
    rebuilt.pragma('synchronous = OFF');
    runMigrations(rebuilt, readMigrations(migrationsDir));
    return compare(db, rebuilt as WritableDB);
  } catch (error) {
    return [fault('rebuild', error instanceof Error ? error.message : String(error))];
  } finally {
    rebuilt.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

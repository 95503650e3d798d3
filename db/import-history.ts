import { DomainError } from '../domain/errors/domain-error.ts';
import type { Hall } from '../domain/hall/hall.ts';
import type { JournalEvent } from '../domain/journal/event.ts';
import { localDate } from '../domain/time/zone.ts';
import { TICKETS_PER_ROW } from './acts/ticket-ids.ts';
import { getRow } from './database.ts';
import { HistoryPlaces } from './history/places.ts';
import { type ReadRow, readHistory } from './history/read-rows.ts';
import { metaValue } from './open.ts';
import type { Store } from './store.ts';
import { type Tx, write } from './write.ts';

export interface ImportResult {
  readonly rows: number;
  readonly imported: number;
  /** Rows that were loaded before with the same content. */
  readonly skipped: number;
  readonly newServices: readonly string[];
  readonly newCounters: readonly string[];
  readonly encoding: 'utf-8' | 'shift_jis';
}

type ImportedEvent = Extract<JournalEvent, { kind: 'ticket.imported' }>;
type ImportedContent = Omit<ImportedEvent, 'kind' | 'visit' | 'ticket' | 'targetMs'>;

const ZONE = 'Asia/Tokyo';
const OFFICE_HOURS = { open: '08:30', receptionEnd: '17:00', close: '17:15' };

/** A hall for a history that comes before everything else; its manager names it later. */
function hallForHistory(store: Store): Hall {
  return {
    id: `hall-${metaValue(store.db, 'store').slice(0, 8)}`,
    names: { ja: '庁舎', en: 'City hall' },
    municipalityCode: null,
    zone: ZONE,
    practice: false,
    synthetic: false,
    week: [null, OFFICE_HOURS, OFFICE_HOURS, OFFICE_HOURS, OFFICE_HOURS, OFFICE_HOURS, null],
    closedOnHolidays: true,
    yearEnd: { from: '12-29', to: '01-03' },
    specialDays: [],
    paperSheet: { everyMinutes: 10, folder: null },
    recallSpacingMs: 20_000,
    minCalls: 2,
    priorityBurst: 3,
    absentGraceMs: 600_000,
    absentReturn: 'keep',
    unattendedMs: 900_000,
    smallCellK: 10,
  };
}

function contentOf(row: ReadRow, service: string, counter: string | null, zone: string): ImportedContent {
  return {
    key: row.ticket,
    date: localDate(row.arrived_at, zone),
    service,
    cls: row.priority,
    arrivedAt: row.arrived_at,
    calledAt: row.called_at,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    outcome: row.outcome,
    counter,
  };
}

/** @throws DomainError history-row-differs */
function isLoaded(tx: Tx, content: ImportedContent, line: number): boolean {
  const sql = 'SELECT content FROM imported WHERE date = ? AND service = ? AND key = ?';
  const known = getRow<{ content: string }>(tx.db, sql, content.date, content.service, content.key);
  if (!known) return false;
  const before = JSON.parse(known.content) as ImportedContent;
  const names = Object.keys(content) as (keyof ImportedContent)[];
  if (names.every((name) => before[name] === content[name])) return true;
  throw new DomainError('history-row-differs', { line });
}

function load(tx: Tx, rows: readonly ReadRow[], targetMs: number | null): Omit<ImportResult, 'encoding'> {
  const { zone } = tx.hall;
  const places = new HistoryPlaces(tx, targetMs);
  const first = localDate(
    rows.reduce((earliest, row) => Math.min(earliest, row.arrived_at), tx.now),
    zone,
  );
  let imported = 0;
  for (const row of rows) {
    const service = places.service(row.service, first);
    const counter = row.counter === null ? null : places.counter(row.counter, first).id;
    const content = contentOf(row, service.id, counter, zone);
    if (isLoaded(tx, content, row.line)) continue;
    const visit = tx.nextSeq;
    const ids = { visit, ticket: visit * TICKETS_PER_ROW, targetMs: service.targetMs };
    tx.append({ kind: 'ticket.imported', ...ids, ...content });
    imported += 1;
  }
  const { newServices, newCounters } = places;
  return { rows: rows.length, imported, skipped: rows.length - imported, newServices, newCounters };
}

/**
 * Loads past tickets from a history file in one transaction: all rows or none. The same file twice changes nothing.
 * Unknown services and counters are made, inactive; in an empty store a hall as well.
 * @param targetMs the wait target (ms) of the services that are made, or null
 * @throws DomainError and HistoryRefused of `readHistory`, history-row-differs with the line
 */
export async function importHistory(
  store: Store,
  file: string,
  targetMs: number | null,
): Promise<ImportResult> {
  const { rows, encoding } = await readHistory(file, store.hall?.zone ?? ZONE, store.clock.now());
  const caller = { actor: 'import', device: 'command', counter: null, request: null };
  const loaded = write(store, caller, (tx) => {
    if (!store.hall) tx.append({ kind: 'hall.set', hall: hallForHistory(store) });
    return load(tx, rows, targetMs);
  });
  return { ...loaded, encoding };
}

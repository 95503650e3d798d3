import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as yieldToOthers } from 'node:timers/promises';
import type { Row, Table } from '../../domain/bundle/column.ts';
import { type BundleEncoding, MANIFEST_FILE, type Manifest } from '../../domain/bundle/manifest.ts';
import { CODEBOOK, CODES, COUNTERS, SERVICES } from '../../domain/bundle/name-tables.ts';
import { SURVEY_DISTRIBUTION, SURVEY_MONTHLY } from '../../domain/bundle/survey-tables.ts';
import { codebookRows, codeRows, TABLES } from '../../domain/bundle/tables.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import type { Hall } from '../../domain/hall/hall.ts';
import { wholeMonths } from '../../domain/survey/period.ts';
import { addDays, instantOf, isLocalDate, localDate } from '../../domain/time/zone.ts';
import type { ReadableDB } from '../database.ts';
import { countersDailyTable } from '../figures/counters.ts';
import type { DailyTable } from '../figures/day.ts';
import { estimatesDailyTable } from '../figures/estimates.ts';
import { histogramsTable } from '../figures/histograms.ts';
import { readCounterRows, readServiceRows } from '../figures/names.ts';
import { readSurveyRows } from '../figures/survey.ts';
import { ticketsDailyTable, ticketsHourlyTable } from '../figures/tickets.ts';
import { visitsDailyTable } from '../figures/visits.ts';
import { hashAt, readTail } from '../journal.ts';
import { openForReading } from '../open.ts';
import { readHall } from '../state/hall.ts';
import { readSurveyVersions } from '../state/survey.ts';
import { answersHead } from '../survey/months.ts';
import { writeArchive } from './archive.ts';
import { type Destination, discard, prepareDestination, publish } from './destination.ts';
import { BundleEncoder } from './encode.ts';
import { fileError } from './file-error.ts';
import { makeManifest } from './manifest.ts';
import { TableFile } from './table-file.ts';

export interface ExportRequest {
  readonly dataDir: string;
  readonly migrationsDir: string;
  /** The period in the hall's dates, both included. */
  readonly from: string;
  readonly to: string;
  /** The folder to make; the archive is made beside it as `<out>.zip`. */
  readonly out: string;
  readonly encoding: BundleEncoding;
  /** Threshold of small cells; null takes the hall's. */
  readonly k: number | null;
  readonly programVersion: string;
  /** The instant of the export, UTC ms. */
  readonly now: number;
}

interface ExportWatch {
  readonly signal?: AbortSignal;
  /** Told of each date before its figures are read. */
  readonly onDay?: (date: string) => void;
}

export interface ExportResult {
  readonly folder: string;
  readonly archive: string;
  readonly files: readonly { readonly name: string; readonly rows: number }[];
  /** Characters that the encoding does not have, and how often they were replaced. */
  readonly unmappable: readonly { readonly character: string; readonly count: number }[];
  readonly journalHead: Manifest['journal_head'];
}

const DAILY_TABLES: readonly DailyTable[] = [
  ticketsDailyTable,
  ticketsHourlyTable,
  visitsDailyTable,
  histogramsTable,
  countersDailyTable,
  estimatesDailyTable,
];

/** A hundred years; a longer period is a slip of the keyboard. */
const LONGEST_PERIOD_DAYS = 36_525;

function daysOf(from: string, to: string): readonly string[] {
  const length = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  const valid = isLocalDate(from) && isLocalDate(to) && length >= 1 && length <= LONGEST_PERIOD_DAYS;
  if (!valid) throw new DomainError('period-invalid', { from, to });
  return Array.from({ length }, (_, day) => addDays(from, day));
}

/** The tables that do not go by date. */
function nameTables(db: ReadableDB, hall: string): readonly (readonly [Table, readonly Row[]])[] {
  return [
    [SERVICES, readServiceRows(db, hall)],
    [COUNTERS, readCounterRows(db, hall)],
    [CODES, codeRows(hall, readSurveyVersions(db))],
    [CODEBOOK, codebookRows(hall)],
  ];
}

interface Snapshot {
  readonly db: ReadableDB;
  readonly hall: Hall;
  readonly asOf: number;
  readonly head: Manifest['journal_head'];
}

function readSnapshot(db: ReadableDB): Snapshot {
  const hall = readHall(db);
  if (!hall) throw new DomainError('hall-not-set-up');
  const tail = readTail(db);
  const hash = hashAt(db, tail.seq);
  return { db, hall, asOf: tail.at, head: hash === null ? null : { seq: tail.seq, hash } };
}

function writeDay(snapshot: Snapshot, date: string, files: ReadonlyMap<Table, TableFile>): void {
  const { db, hall, asOf } = snapshot;
  const start = instantOf(date, '00:00', hall.zone);
  const end = instantOf(addDays(date, 1), '00:00', hall.zone);
  for (const { table, read } of DAILY_TABLES) {
    files.get(table)?.write(read({ db, hall: hall.id, date, start, end, asOf }));
  }
}

function writeMonth(
  { db, hall }: Snapshot,
  month: string,
  k: number,
  files: ReadonlyMap<Table, TableFile>,
): void {
  const survey = readSurveyRows({ db, hall: hall.id, month, k });
  files.get(SURVEY_MONTHLY)?.write(survey.monthly);
  files.get(SURVEY_DISTRIBUTION)?.write(survey.distribution);
}

interface Dates {
  readonly days: readonly string[];
  /** Those that have monthly tables. */
  readonly months: readonly string[];
}

async function writeTables(
  snapshot: Snapshot,
  { days, months }: Dates,
  k: number,
  files: ReadonlyMap<Table, TableFile>,
  watch: ExportWatch,
): Promise<void> {
  for (const [table, rows] of nameTables(snapshot.db, snapshot.hall.id)) files.get(table)?.write(rows);
  for (const date of days) {
    // better-sqlite3 cannot interrupt a statement: between two days is where a cancel is heard.
    await yieldToOthers();
    if (watch.signal?.aborted) throw new DomainError('export-cancelled');
    watch.onDay?.(date);
    writeDay(snapshot, date, files);
  }
  for (const month of months) {
    await yieldToOthers();
    if (watch.signal?.aborted) throw new DomainError('export-cancelled');
    writeMonth(snapshot, month, k, files);
  }
}

async function writeBundle(
  snapshot: Snapshot,
  request: ExportRequest,
  watch: ExportWatch,
  to: Destination,
): Promise<Omit<ExportResult, 'folder' | 'archive'>> {
  const encoder = new BundleEncoder(request.encoding);
  const files = new Map<Table, TableFile>();
  try {
    for (const table of TABLES) files.set(table, new TableFile(to.partFolder, table, encoder));
    const k = request.k ?? snapshot.hall.smallCellK;
    const days = daysOf(request.from, request.to);
    const months = wholeMonths(request.from, request.to, localDate(request.now, snapshot.hall.zone));
    await writeTables(snapshot, { days, months }, k, files, watch);
    const finished = [...files.values()].map((file) => file.finish());
    const surveyHead = answersHead(snapshot.db, months);
    const manifest = makeManifest({ ...request, ...snapshot, k, surveyHead, encoder, files: finished });
    writeFileSync(path.join(to.partFolder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
    writeArchive(to.partFolder, [MANIFEST_FILE, ...finished.map((file) => file.name)], to.partArchive);
    const unmappable = [...encoder.unmappable].map(([character, count]) => ({ character, count }));
    const written = finished.map(({ name, rows }) => ({ name, rows }));
    return { files: written, unmappable, journalHead: snapshot.head };
  } finally {
    for (const file of files.values()) file.close();
  }
}

/**
 * Writes an aggregate bundle of a period as a folder and as an archive, from one snapshot of the store on a
 * read-only connection. Nothing half-written is left behind.
 * @throws DomainError period-invalid, store-missing, hall-not-set-up, out-not-empty, file-exists, file-unwritable,
 *   export-cancelled
 */
export async function exportBundle(request: ExportRequest, watch: ExportWatch = {}): Promise<ExportResult> {
  daysOf(request.from, request.to);
  const db = openForReading(request.dataDir, request.migrationsDir);
  let to: Destination | undefined;
  try {
    db.exec('BEGIN');
    const snapshot = readSnapshot(db);
    to = prepareDestination(request.out);
    const result = await writeBundle(snapshot, request, watch, to);
    publish(to);
    return { folder: to.folder, archive: to.archive, ...result };
  } catch (error) {
    if (to) discard(to);
    throw fileError(error, 'file-unwritable', request.out);
  } finally {
    db.close();
  }
}

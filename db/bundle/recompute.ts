import type { Row, Table } from '../../domain/bundle/column.ts';
import { formatRow } from '../../domain/bundle/format.ts';
import { MANIFEST_FILE, type Manifest, monthsIn } from '../../domain/bundle/manifest.ts';
import { TABLES } from '../../domain/bundle/tables.ts';
import { rowName, type TextRow, type TextTables } from '../../domain/bundle/totals.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import type { Hall } from '../../domain/hall/hall.ts';
import { recompute } from '../../domain/measures/recompute.ts';
import { HallReplay } from '../../domain/measures/replay.ts';
import type { ReadableDB } from '../database.ts';
import { firstBrokenRow, hashAt, readEntries } from '../journal.ts';
import { answersHead, readResponses } from '../survey/months.ts';
import { BundleEncoder, decodeBundleText } from './encode.ts';
import { manifestHall } from './manifest.ts';

interface Difference {
  readonly file: string;
  readonly row: string;
  readonly column: string;
  readonly found: string;
  readonly expected: string;
}

/** What a record would read like once written and read again in the bundle's encoding. */
function textRow(table: Table, row: Row, encoder: BundleEncoder): TextRow {
  const { encoding } = encoder;
  const written = (cell: string): string =>
    encoding === 'utf8' ? cell : (decodeBundleText(encoder.encode(cell), encoding) ?? '');
  const cells = formatRow(table, row);
  return Object.fromEntries(table.columns.map((column, at) => [column.name, written(cells[at] ?? '')]));
}

const PRESENT = '+';
const ABSENT = '-';

function firstDifference(
  table: Table,
  found: readonly TextRow[],
  expected: readonly TextRow[],
): Difference | null {
  const byName = new Map(expected.map((row) => [rowName(table, row), row]));
  for (const row of found) {
    const name = rowName(table, row);
    const recomputed = byName.get(name);
    if (!recomputed) return { file: table.file, row: name, column: '*', found: PRESENT, expected: ABSENT };
    byName.delete(name);
    const column = table.columns.map((one) => one.name).find((one) => row[one] !== recomputed[one]);
    if (column) {
      const values = { found: row[column] ?? '', expected: recomputed[column] ?? '' };
      return { file: table.file, row: name, column, ...values };
    }
  }
  const [missing] = byName.keys();
  return missing === undefined
    ? null
    : { file: table.file, row: missing, column: '*', found: ABSENT, expected: PRESENT };
}

function requireHall(manifest: Manifest, hall: Hall): void {
  const now = manifestHall(hall);
  const expected = JSON.stringify([now.hall, now.synthetic]);
  const found = JSON.stringify([manifest.hall, manifest.synthetic]);
  if (found === expected) return;
  throw new DomainError('bundle-differs', { file: MANIFEST_FILE, row: 'hall', column: '*', found, expected });
}

/** @throws DomainError journal-broken, bundle-of-other-journal */
function requireJournal(db: ReadableDB, head: Manifest['journal_head']): void {
  const broken = firstBrokenRow(db);
  if (broken !== null) throw new DomainError('journal-broken', { seq: broken });
  if (head && hashAt(db, head.seq) !== head.hash)
    throw new DomainError('bundle-of-other-journal', { seq: head.seq });
}

/**
 * Replays the journal up to the bundle's head and compares every figure of every table with what the domain makes
 * of it.
 * @throws DomainError bundle-of-other-hall, bundle-of-other-journal, bundle-of-other-answers, journal-broken, bundle-differs with the first
 *   difference: file, row, column, both values
 */
export function compareWithJournal(db: ReadableDB, manifest: Manifest, tables: TextTables): void {
  requireJournal(db, manifest.journal_head);
  const { from, to } = manifest.period;
  const replay = new HallReplay(from, to);
  for (const entry of readEntries(db, 0, manifest.journal_head?.seq ?? 0)) replay.add(entry);
  if (replay.hall) requireHall(manifest, replay.hall);
  const months = monthsIn(manifest);
  if (answersHead(db, months) !== manifest.survey_head) {
    throw new DomainError('bundle-of-other-answers');
  }
  const encoder = new BundleEncoder(manifest.encoding);
  const responses = (month: string) => readResponses(db, month);
  const recomputed = recompute(replay, manifest.hall.id, from, to, {
    months,
    responses,
    k: manifest.k,
  });
  for (const table of TABLES) {
    const expected = (recomputed.get(table.file) ?? []).map((row) => textRow(table, row, encoder));
    const difference = firstDifference(table, tables.get(table.file) ?? [], expected);
    if (difference) throw new DomainError('bundle-differs', { ...difference });
  }
}

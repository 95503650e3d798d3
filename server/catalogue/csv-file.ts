import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
import { type CatalogueRow, catalogueColumns } from '../../domain/catalogue/columns.ts';
import type { PublicService } from '../../domain/catalogue/public-service.ts';
import { toRows } from '../../domain/catalogue/to-rows.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';

/** A spreadsheet would run what begins so: an apostrophe before it says that it is text. */
const FORMULA = /^'*[=+\-@\t\r]/u;
const GUARDED = /^'+[=+\-@\t\r]/u;

/** Any line break divides rows to a spreadsheet: a cell with one is quoted, whichever it is (RFC 4180). */
const LINE_BREAK = /[\r\n]/u;

const CHUNK = 1 << 16;
const LONGEST_RECORD = 200_000;

/** The procedures as a CSV file for spreadsheets: UTF-8 with its mark, CRLF. */
export function procedureCsv(services: readonly PublicService[]): string {
  const rows = toRows(services).map((cells) =>
    catalogueColumns.map((column) => guarded(cells[column] ?? '')),
  );
  return stringify([[...catalogueColumns], ...rows], {
    bom: true,
    record_delimiter: '\r\n',
    quoted_match: LINE_BREAK,
  });
}

const guarded = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

type Encoding = 'utf-8' | 'shift_jis';

/** Japanese in CP932 is never valid UTF-8. `shift_jis` is CP932 to browsers and Node. */
function encodingOf(bytes: Uint8Array): Encoding {
  const valid = (['utf-8', 'shift_jis'] as const).find((encoding) => isIn(bytes, encoding));
  if (!valid || bytes.includes(0)) throw new DomainError('catalogue-file-unreadable');
  return valid;
}

function isIn(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    for (const _ of textOf(bytes, encoding, true));
    return true;
  } catch {
    return false;
  }
}

function* textOf(bytes: Uint8Array, encoding: Encoding, fatal: boolean): Iterable<string> {
  const decoder = new TextDecoder(encoding, { fatal });
  const write = encoding === 'utf-8' ? (text: string) => text : waveDashed;
  for (let at = 0; at < bytes.length; at += CHUNK) {
    yield write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  }
  yield write(decoder.decode());
}

/** CP932 has one character for both; the catalogue writes the wave dash. */
const waveDashed = (text: string): string => text.replaceAll('～', '〜');

/** What a line is not: quotes that do not close, or more cells than there are columns. */
interface BrokenLine {
  readonly line: number;
  readonly code: 'broken_csv' | 'extra_cells';
  readonly value: string;
}

export interface CsvFile {
  readonly header: readonly string[];
  readonly rows: readonly CatalogueRow[];
  readonly broken: readonly BrokenLine[];
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a CSV file in UTF-8 or CP932 up to `maxRows` records and one more, which tells that there are too many.
 * @throws DomainError catalogue-file-unreadable where it is in no such encoding
 */
export async function readCsv(bytes: Uint8Array, maxRows: number): Promise<CsvFile> {
  const parser = Readable.from(textOf(bytes, encodingOf(bytes), false)).pipe(
    parse({ info: true, relax_column_count: true, max_record_size: LONGEST_RECORD }),
  );
  let header: readonly string[] | null = null;
  const rows: CatalogueRow[] = [];
  const broken: BrokenLine[] = [];
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      const begins = line;
      line = info.lines + 1;
      if (record.every((cell) => cell.trim() === '')) continue;
      if (!header) {
        header = record.map((name) => name.trim());
        continue;
      }
      const extra = record.slice(header.length).find((cell) => cell !== '');
      if (extra !== undefined) broken.push({ line: begins, code: 'extra_cells', value: extra });
      rows.push({ line: begins, cells: cellsOf(header, record) });
      if (rows.length > maxRows) break;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    broken.push({
      line: typeof error.lines === 'number' ? error.lines : line,
      code: 'broken_csv',
      value: '',
    });
  }
  return { header: header ?? [], rows, broken };
}

function cellsOf(header: readonly string[], record: readonly string[]): CatalogueRow['cells'] {
  return Object.fromEntries(header.map((column, at) => [column, unguarded(record[at] ?? '')]));
}

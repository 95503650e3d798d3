import { readFileSync, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { HistoryRefused, type LineFault } from '../../domain/history/refusal.ts';
import { HISTORY_COLUMNS, type HistoryRow, historyRowParser } from '../../domain/history/row.ts';
import { fileError } from '../bundle/file-error.ts';
import { type HistoryEncoding, historyEncoding } from './encoding.ts';

/**
 * All rows are checked before the first is loaded and go into one transaction, so all are held at once:
 * measured 1.2 kB a row at the peak. A year of a large hall (250,000 tickets) is 27 MB.
 */
const LARGEST_MB = 64;
const FAULTS_LISTED = 20;
const CHUNK = 1 << 16;
const LONGEST_RECORD = 10_000;

export interface ReadRow extends HistoryRow {
  readonly line: number;
}

interface ReadHistory {
  readonly rows: readonly ReadRow[];
  readonly encoding: HistoryEncoding;
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function readBytes(file: string): Uint8Array {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) throw new DomainError('history-not-a-file', { file });
    const megabytes = Math.ceil(stat.size / 1_000_000);
    if (megabytes > LARGEST_MB) throw new DomainError('history-too-large', { megabytes, limit: LARGEST_MB });
    return readFileSync(file);
  } catch (error) {
    throw fileError(error, 'file-unreadable', file);
  }
}

function* textOf(bytes: Uint8Array, encoding: HistoryEncoding): Iterable<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    yield decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
  }
  yield decoder.decode();
}

function records(bytes: Uint8Array, encoding: HistoryEncoding): AsyncIterable<Parsed> {
  const parser = parse({
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
  });
  return Readable.from(textOf(bytes, encoding)).pipe(parser);
}

function requireHeader(cells: readonly string[]): void {
  if (cells.join() === HISTORY_COLUMNS.join()) return;
  throw new DomainError('history-bad-header', { expected: HISTORY_COLUMNS.join() });
}

/** The line of the record that could not be parsed: the one after the records before it, each on a line. */
function lineOf(error: CsvError): number {
  return Number(error.records) + 1;
}

class RowCollector {
  readonly rows: ReadRow[] = [];
  readonly #faults: LineFault[] = [];
  #faultyRows = 0;

  refuse(line: number, faults: readonly Omit<LineFault, 'line'>[]): void {
    this.#faultyRows += 1;
    if (this.#faultyRows > FAULTS_LISTED) return;
    this.#faults.push(...faults.slice(0, 1).map((fault) => ({ ...fault, line })));
  }

  /** @throws HistoryRefused where a row was refused */
  finish(): readonly ReadRow[] {
    const [first, ...others] = this.#faults;
    if (first) throw new HistoryRefused([first, ...others], this.#faultyRows);
    return this.rows;
  }
}

/**
 * Reads a history file whole and checks every row.
 * @param zone the hall's; @param now UTC ms
 * @throws DomainError file-unreadable, history-not-a-file, history-too-large, history-bad-encoding,
 *   history-bad-header; HistoryRefused with the first rows that are not right and the number of all
 */
export async function readHistory(file: string, zone: string, now: number): Promise<ReadHistory> {
  const bytes = readBytes(file);
  const encoding = historyEncoding(bytes);
  const parseRow = historyRowParser(zone, now);
  const collector = new RowCollector();
  let line = 0;
  try {
    for await (const { record, info } of records(bytes, encoding)) {
      if (line === 0) requireHeader(record);
      else {
        const parsed = parseRow(record);
        if ('row' in parsed) collector.rows.push({ ...parsed.row, line: info.lines });
        else collector.refuse(info.lines, parsed.faults);
      }
      line = info.lines;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // What follows a quote that is never closed cannot be told apart any more.
    collector.refuse(lineOf(error), [{ column: '', reason: 'quotes' }]);
  }
  const rows = collector.finish();
  if (line === 0) requireHeader([]);
  return { rows, encoding };
}

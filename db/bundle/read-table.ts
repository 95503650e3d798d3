import { CsvError, parse } from 'csv-parse/sync';
import type { Column, Table } from '../../domain/bundle/column.ts';
import { isValidCell } from '../../domain/bundle/format.ts';
import { hiddenCells } from '../../domain/bundle/hidden.ts';
import { type Manifest, type ManifestFile, manifestColumns, monthsIn } from '../../domain/bundle/manifest.ts';
import { rowName, type TextRow } from '../../domain/bundle/totals.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { decodeBundleText, hasBom } from './encode.ts';

function invalid(table: Table, what: string, cause?: unknown): DomainError {
  return new DomainError('bundle-invalid', { detail: `${table.file}: ${what}` }, { cause });
}

function textOf(bytes: Uint8Array, table: Table, encoding: Manifest['encoding']): string {
  const text = decodeBundleText(bytes, encoding);
  if (text === null || (encoding === 'utf8' && !hasBom(bytes))) throw invalid(table, encoding);
  return text;
}

function linesOf(text: string, table: Table): readonly (readonly string[])[] {
  try {
    return parse(text, { record_delimiter: '\r\n' });
  } catch (error) {
    if (error instanceof CsvError) throw invalid(table, `CSV ${error.lines}`, error);
    throw error;
  }
}

function requireColumns(table: Table, described: ManifestFile, header: readonly string[]): void {
  const names = table.columns.map((column) => column.name).join();
  if (header.join() !== names) throw invalid(table, header.join());
  if (JSON.stringify(described.columns) !== JSON.stringify(manifestColumns(table)))
    throw invalid(table, 'columns');
}

function checkCell(table: Table, column: Column, row: TextRow): void {
  const cell = row[column.name] ?? '';
  if (!isValidCell(column, cell)) throw invalid(table, `[${rowName(table, row)}] ${column.name} “${cell}”`);
}

function checkRows(table: Table, rows: readonly TextRow[], manifest: Manifest): void {
  const seen = new Set<string>();
  const { from, to } = manifest.period;
  const months = new Set(monthsIn(manifest));
  for (const row of rows) {
    for (const column of table.columns) checkCell(table, column, row);
    const name = rowName(table, row);
    if (seen.has(name)) throw invalid(table, `[${name}] 2×`);
    seen.add(name);
    if (row.hall !== manifest.hall.id) throw invalid(table, `[${name}] hall “${row.hall}”`);
    if (row.month !== undefined && !months.has(row.month)) throw invalid(table, `[${name}] month`);
    if (row.date !== undefined && (row.date < from || row.date > to)) throw invalid(table, `[${name}] date`);
  }
}

/**
 * The records of a bundle's table, each cell checked against its column.
 * @throws DomainError bundle-invalid with the first thing that is not as the format has it
 */
export function readTable(
  bytes: Uint8Array,
  table: Table,
  described: ManifestFile,
  manifest: Manifest,
): TextRow[] {
  const [header = [], ...lines] = linesOf(textOf(bytes, table, manifest.encoding), table);
  requireColumns(table, described, header);
  if (lines.length !== described.rows) throw invalid(table, `${lines.length} / ${described.rows}`);
  const rows = lines.map(
    (cells): TextRow => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])),
  );
  checkRows(table, rows, manifest);
  const hidden = rows.reduce((sum, row) => sum + hiddenCells(row), 0);
  if (hidden !== described.hidden_cells) throw invalid(table, `hidden ${hidden} / ${described.hidden_cells}`);
  return rows;
}

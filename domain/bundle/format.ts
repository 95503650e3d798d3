import { assertNever } from '../assert-never.ts';
import { isLocalDate } from '../time/zone.ts';
import type { Cell, Column, ColumnType, Row, Table } from './column.ts';

/** A spreadsheet would read text that begins so as a formula. */
const FORMULA_START = /^[=+\-@\t]/;
const GUARD = "'";

function fixed(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  const size = Math.abs(value);
  const digits = String(size % scale).padStart(decimals, '0');
  return `${value < 0 ? '-' : ''}${Math.floor(size / scale)}.${digits}`;
}

function written(type: ColumnType, value: string | number): string {
  switch (type) {
    case 'code':
    case 'text':
    case 'date':
    case 'month':
      return FORMULA_START.test(String(value)) ? `${GUARD}${value}` : String(value);
    case 'integer':
      return String(value);
    case 'seconds':
    case 'signed_seconds':
      return fixed(Number(value), 1);
    case 'share':
    case 'mean':
      return fixed(Number(value), 4);
    default:
      return assertNever(type);
  }
}

/** A cell as it stands in the file: no separators, a point before decimals, nothing for null, text guarded. */
export function formatCell(column: Column, value: Cell): string {
  return value === null ? '' : written(column.type, value);
}

/** A record as the cells of a line. Throws an Error where the record lacks one of the table's columns. */
export function formatRow(table: Table, row: Row): readonly string[] {
  return table.columns.map((column) => {
    const value = row[column.name];
    if (value === undefined) throw new Error(`${table.file}: no value for ${column.name}`);
    return formatCell(column, value);
  });
}

const PATTERN: Readonly<Record<Exclude<ColumnType, 'date'>, RegExp>> = {
  code: /^'?[A-Za-z0-9_-]{1,40}$/,
  text: /^[^\0]+$/s,
  integer: /^(0|[1-9]\d{0,14})$/,
  seconds: /^(0|[1-9]\d{0,13})\.\d$/,
  signed_seconds: /^(-(?!0\.0$))?(0|[1-9]\d{0,13})\.\d$/,
  share: /^(0|[1-9]\d{0,10})\.\d{4}$/,
  mean: /^(0|[1-9]\d{0,10})\.\d{4}$/,
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
};

/** Whether the text of a cell is one that `formatCell` could have written for this column. */
export function isValidCell(column: Column, cell: string): boolean {
  if (cell === '') return column.nullable;
  return column.type === 'date' ? isLocalDate(cell) : PATTERN[column.type].test(cell);
}

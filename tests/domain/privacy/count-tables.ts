import {
  type CountTable,
  type CrossCell,
  oneWayTable,
  type TotalStatus,
  twoWayTable,
} from '../../../domain/privacy/count-table.ts';

export const letters = 'abcdefgh';

/** Cells a, b, c … and their total T. */
export const oneWay = (counts: readonly number[], status: TotalStatus = 'published'): CountTable =>
  oneWayTable(
    counts.map((count, index) => ({ id: letters[index] ?? '', count })),
    { id: 'T', status },
  );

export interface Margins {
  readonly rows: TotalStatus;
  readonly columns: TotalStatus;
  readonly grand: TotalStatus;
}

const cellsOf = (counts: readonly (readonly number[])[]): CrossCell[] =>
  counts.flatMap((line, row) =>
    line.map((count, column) => ({ id: `${row}${column}`, row: `${row}`, column: `${column}`, count })),
  );

/** Cells 00, 01 … (row, column), totals R0 …, C0 … and T. */
export const twoWay = (counts: readonly (readonly number[])[], margins: Margins): CountTable =>
  twoWayTable(
    cellsOf(counts),
    { status: margins.rows, idOf: (row) => `R${row}` },
    { status: margins.columns, idOf: (column) => `C${column}` },
    { id: 'T', status: margins.grand },
  );

/**
 * How a total stands in the publication: `published` in this table alone; `fixed`, published elsewhere as well, so
 * that it cannot be hidden; `absent`, not published.
 */
export type TotalStatus = 'published' | 'fixed' | 'absent';

/** A count about persons: a whole number ≥ 0 under an id unique in its table. */
interface Cell {
  readonly id: string;
  readonly count: number;
}

export interface CrossCell extends Cell {
  readonly row: string;
  readonly column: string;
}

/** A total that a table declares; its count is the sum of its cells. */
interface Total {
  readonly id: string;
  readonly status: TotalStatus;
}

/** Row or column totals: one status for all, and the id of each. */
interface Margin {
  readonly status: TotalStatus;
  readonly idOf: (line: string) => string;
}

/** What may be done with a value when cells are hidden; later ones are hidden only when earlier ones do not do. */
export type Level = 'cell' | 'margin' | 'grand';

/**
 * A value of a table, seen as an arc of a network: sums become "what flows into a node flows out of it".
 * A cell of a cross table flows from its row to its column, a row total into its row, a column total out of its
 * column, and so on; so each sum of the table is the balance of one node.
 */
export interface TableValue {
  readonly id: string;
  readonly count: number;
  readonly level: Level;
  readonly status: TotalStatus;
  readonly from: string;
  readonly to: string;
}

export interface CountTable {
  readonly values: readonly TableValue[];
}

const OUTSIDE = 'outside';
const ALL_ROWS = 'all-rows';
const ALL_COLUMNS = 'all-columns';

function checked(cells: readonly Cell[]): readonly Cell[] {
  const bad = cells.find(({ count }) => !Number.isSafeInteger(count) || count < 0);
  if (bad) throw new RangeError(`not a count: ${bad.id} ${bad.count}`);
  return cells;
}

function withUniqueIds(values: readonly TableValue[]): CountTable {
  if (new Set(values.map(({ id }) => id)).size !== values.length) throw new RangeError('an id stands twice');
  return { values };
}

const sumOf = (cells: readonly Cell[]): number => cells.reduce((sum, { count }) => sum + count, 0);

/**
 * A table of one dimension with its total. Multi-valued tables (support needs, papers) have the total `absent`.
 * Throws RangeError for a count that is not a whole number ≥ 0 or an id that stands twice.
 */
export function oneWayTable(cells: readonly Cell[], total: Total): CountTable {
  checked(cells);
  return withUniqueIds([
    ...cells.map(
      ({ id, count }): TableValue => ({
        id,
        count,
        level: 'cell',
        status: 'published',
        from: ALL_ROWS,
        to: OUTSIDE,
      }),
    ),
    { ...total, count: sumOf(cells), level: 'grand', from: OUTSIDE, to: ALL_ROWS },
  ]);
}

/**
 * A cross table with row totals, column totals and the grand total. Cells that are not given are not counted:
 * give the zeros too. Throws RangeError as `oneWayTable`.
 */
export function twoWayTable(
  cells: readonly CrossCell[],
  rows: Margin,
  columns: Margin,
  grand: Total,
): CountTable {
  checked(cells);
  const rowNames = [...new Set(cells.map(({ row }) => row))];
  const columnNames = [...new Set(cells.map(({ column }) => column))];
  return withUniqueIds([
    ...cells.map(
      ({ id, count, row, column }): TableValue => ({
        id,
        count,
        level: 'cell',
        status: 'published',
        from: `row ${row}`,
        to: `column ${column}`,
      }),
    ),
    ...rowNames.map(
      (row): TableValue => ({
        id: rows.idOf(row),
        count: sumOf(cells.filter((cell) => cell.row === row)),
        level: 'margin',
        status: rows.status,
        from: ALL_ROWS,
        to: `row ${row}`,
      }),
    ),
    ...columnNames.map(
      (column): TableValue => ({
        id: columns.idOf(column),
        count: sumOf(cells.filter((cell) => cell.column === column)),
        level: 'margin',
        status: columns.status,
        from: `column ${column}`,
        to: ALL_COLUMNS,
      }),
    ),
    { ...grand, count: sumOf(cells), level: 'grand', from: ALL_COLUMNS, to: ALL_ROWS },
  ]);
}

import type { Cell } from './column.ts';

/** The column that says that a record's values are hidden. */
export const HIDDEN_COLUMN = 'hidden';

/**
 * How many cells of a record are hidden: the empty ones where it says so.
 * @param row as it is made (null) or as it is read (empty text)
 */
export function hiddenCells(row: Readonly<Record<string, Cell>>): number {
  if (String(row[HIDDEN_COLUMN] ?? '') !== '1') return 0;
  return Object.values(row).filter((cell) => cell === null || cell === '').length;
}

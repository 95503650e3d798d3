import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Table.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface Column<Row> {
  readonly id: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures: aligned to the right, digits of one width. */
  readonly numeric?: boolean;
  /** Names the row; one column of a table should. */
  readonly rowHeader?: boolean;
  /** Keeps its content on one line. */
  readonly nowrap?: boolean;
}

export interface TableProps<Row> {
  /** What the table is of; always spoken. */
  readonly caption: string;
  readonly hideCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
  /** Stands in place of the rows when there are none. */
  readonly empty?: ReactNode;
  /** The row that the rest of the screen is about. */
  readonly isCurrent?: (row: Row) => boolean;
}

/** Rows and columns for reading; it scrolls sideways rather than squeezing. Acts go into a cell as buttons. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, hideCaption = false, columns, rows, rowKey, empty, isCurrent } = props;
  if (rows.length === 0 && empty !== undefined) return empty;
  const align = (column: Column<Row>) => {
    return cx(column.numeric && styles.numeric, column.nowrap && styles.nowrap);
  };
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption className={cx(hideCaption ? styles.hiddenCaption : styles.caption)}>
          {hideCaption ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={align(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} {...(isCurrent?.(row) && { 'aria-current': true })}>
              {columns.map((column) =>
                column.rowHeader ? (
                  <th key={column.id} scope="row" className={align(column)}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={align(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { Banner } from '../../design/Banner.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import styles from './ImportPage.module.css';
import type { Changes } from './preview.ts';
import { useColumnName } from './useColumnName.ts';

type Cell = Changes['lostLetters']['cells'][number];

/** As many as stand above the changes without pushing them out of sight. */
const OPEN_AT_MOST = 4;

/** Warns of cells whose letters the spreadsheet could not save; the file can be applied all the same. */
export function LostLetters({ rows, count, cells }: Changes['lostLetters']) {
  const { t } = useTranslation('catalogue');
  const columnName = useColumnName();
  if (rows === 0) return null;
  const columns: readonly Column<Cell>[] = [
    { id: 'line', header: t('import.line'), numeric: true, nowrap: true, cell: ({ line }) => line },
    { id: 'name', header: t('list.procedure'), rowHeader: true, cell: ({ name }) => name },
    { id: 'column', header: t('import.column'), cell: ({ column }) => columnName(column) },
    {
      id: 'value',
      header: t('import.value'),
      cell: ({ value }) => <span className={styles.value}>{value}</span>,
    },
  ];
  return (
    <div>
      <div role="alert">
        <Banner tone="warning" title={t('import.lost', { count: rows })}>
          {t('import.lostWhat')}
        </Banner>
      </div>
      <details className={styles.changed} open={cells.length <= OPEN_AT_MOST}>
        <summary className={styles.summary}>{t('import.lostCells', { count })}</summary>
        {count > cells.length && <p>{t('import.first', { count: cells.length })}</p>}
        <Table
          caption={t('import.lostCells', { count })}
          hideCaption
          columns={columns}
          rows={cells}
          rowKey={({ line, column }) => `${line} ${column}`}
        />
      </details>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { type Column, Table } from '../../design/Table.tsx';
import styles from './ImportPage.module.css';
import type { Changes } from './preview.ts';
import { useColumnName } from './useColumnName.ts';

type Changed = Changes['changed'][number];
type Field = Changed['fields'][number];

/** One procedure's fields, as they are and as they would be. */
export function ChangedEntry({ name, fields, isOpen }: Changed & { readonly isOpen: boolean }) {
  const { t } = useTranslation('catalogue');
  const columnName = useColumnName();
  const cellText = (text: string) =>
    text === '' ? (
      <span className={styles.second}>{t('import.nothing')}</span>
    ) : (
      <span className={styles.value}>{text}</span>
    );
  const columns: readonly Column<Field>[] = [
    { id: 'field', header: t('import.column'), rowHeader: true, cell: ({ column }) => columnName(column) },
    { id: 'before', header: t('import.before'), cell: ({ before }) => cellText(before) },
    { id: 'after', header: t('import.after'), cell: ({ after }) => cellText(after) },
  ];
  return (
    <details className={styles.changed} open={isOpen}>
      <summary className={styles.summary}>
        {name}
        <span className={styles.second}>{t('import.fields', { count: fields.length })}</span>
      </summary>
      <Table caption={name} hideCaption columns={columns} rows={fields} rowKey={({ column }) => column} />
    </details>
  );
}

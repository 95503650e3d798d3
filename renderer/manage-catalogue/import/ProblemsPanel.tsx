import FileWarning from 'lucide-react/icons/file-exclamation-point';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../design/Banner.tsx';
import { Panel } from '../../design/Panel.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import styles from './ImportPage.module.css';
import type { RefusedPreview } from './preview.ts';
import { useColumnName } from './useColumnName.ts';

type Problem = RefusedPreview['problems'][number] & { readonly at: number };

/** Everything that is wrong with a file, line by line; nothing of it was loaded. */
export function ProblemsPanel({ problems, count }: Omit<RefusedPreview, 'outcome'>) {
  const { t } = useTranslation('catalogue');
  const columnName = useColumnName();
  const columns: readonly Column<Problem>[] = [
    {
      id: 'line',
      header: t('import.line'),
      numeric: true,
      nowrap: true,
      cell: ({ line }) => (line === null ? t('import.noLine') : line),
    },
    {
      id: 'column',
      header: t('import.column'),
      cell: ({ column }) => (
        <span className={styles.names}>
          <span>{columnName(column)}</span>
          {columnName(column) !== column && <code className={styles.second}>{column}</code>}
        </span>
      ),
    },
    { id: 'what', header: t('import.what'), rowHeader: true, cell: ({ code }) => t(`problem.${code}`) },
    {
      id: 'value',
      header: t('import.value'),
      cell: ({ value }) => <span className={styles.value}>{value}</span>,
    },
  ];
  return (
    <Panel title={t('import.problems')} icon={FileWarning} flush>
      <div role="alert" className={styles.inset}>
        <Banner tone="danger" title={t('import.refused', { count })}>
          {t('import.refusedWhat')}
          {count > problems.length && t('import.first', { count: problems.length })}
        </Banner>
      </div>
      <Table
        caption={t('import.problems')}
        hideCaption
        columns={columns}
        rows={problems.map((problem, at) => ({ ...problem, at }))}
        rowKey={({ at }) => at}
      />
    </Panel>
  );
}

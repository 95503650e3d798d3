import ListOrdered from 'lucide-react/icons/list-ordered';
import { useTranslation } from 'react-i18next';
import type { Service } from '../../../domain/hall/hall.ts';
import { useName } from '../../api/useName.ts';
import { Panel } from '../../design/Panel.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import { ALL, qualityOf, type Total } from './scores.ts';
import { useQualityColumns } from './useQualityColumns.tsx';

export interface ByServicePanelProps {
  readonly totals: readonly Total[];
  readonly services: readonly Service[];
}

/** The quality of the promises of the whole hall and of each service. */
export function ByServicePanel({ totals, services }: ByServicePanelProps) {
  const { t } = useTranslation('estimate');
  const name = useName();
  const quality = useQualityColumns();
  const nameOf = (id: string) => {
    const service = services.find((one) => one.id === id);
    return service ? `${service.series} ${name(service.names)}` : id;
  };
  const rows = totals.map((total) => ({ ...total, ...qualityOf(total) }));
  type Row = (typeof rows)[number];
  const columns: readonly Column<Row>[] = [
    {
      id: 'service',
      header: t('score.service'),
      rowHeader: true,
      cell: ({ key }) => (key === ALL ? <strong>{t('score.all')}</strong> : nameOf(key)),
    },
    { id: 'promised', header: t('score.promised'), numeric: true, cell: (row) => row.promisedN },
    { id: 'censored', header: t('score.censored'), numeric: true, cell: (row) => row.censoredN },
    { id: 'scored', header: t('score.scored'), numeric: true, cell: (row) => row.scoredN },
    ...quality,
  ];
  return (
    <Panel title={t('score.byService')} icon={ListOrdered} flush>
      <Table
        caption={t('score.byService')}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </Panel>
  );
}

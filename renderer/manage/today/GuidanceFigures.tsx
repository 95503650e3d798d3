import Signpost from 'lucide-react/icons/signpost';
import { useTranslation } from 'react-i18next';
import type { TodayView } from '../../../domain/views/today.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Panel } from '../../design/Panel.tsx';
import { type Column, Table } from '../../design/Table.tsx';

type Row = TodayView['guidance'][number];

/** Who was helped without a number, by reason. */
export function GuidanceFigures({ guidance }: { readonly guidance: readonly Row[] }) {
  const { t } = useTranslation(['manage', 'codes']);
  const columns: readonly Column<Row>[] = [
    {
      id: 'reason',
      header: t('today.reason'),
      rowHeader: true,
      cell: ({ reason }) => t(`codes:guidance.${reason}`),
    },
    { id: 'count', header: t('today.people'), numeric: true, cell: ({ count }) => count },
  ];
  return (
    <Panel title={t('today.guidance')} icon={Signpost} flush>
      <Table
        caption={t('today.guidance')}
        hideCaption
        columns={columns}
        rows={guidance}
        rowKey={({ reason }) => reason}
        empty={<EmptyState title={t('today.noGuidance')} />}
      />
    </Panel>
  );
}

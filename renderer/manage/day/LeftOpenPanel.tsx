import DoorClosed from 'lucide-react/icons/door-closed';
import { useTranslation } from 'react-i18next';
import type { Service } from '../../../domain/hall/hall.ts';
import type { LeftOpen } from '../../../domain/views/day-summary.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Panel } from '../../design/Panel.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import { inOrder } from '../today/inOrder.ts';
import { useServiceName } from '../today/useServiceName.ts';

export interface LeftOpenPanelProps {
  readonly rows: readonly LeftOpen[];
  readonly services: readonly Service[];
}

/** Who was still in the hall's books as the day ended, and as what they were closed. */
export function LeftOpenPanel({ rows, services }: LeftOpenPanelProps) {
  const { t } = useTranslation(['manage', 'codes']);
  const serviceName = useServiceName(services);
  const columns: readonly Column<LeftOpen>[] = [
    {
      id: 'service',
      header: t('today.service'),
      rowHeader: true,
      cell: ({ service }) => serviceName(service),
    },
    {
      id: 'how',
      header: t('daySummary.how'),
      cell: ({ was, closedAs }) =>
        t('daySummary.closedAs', {
          was: t(`codes:state.${was}`),
          closedAs: t(`daySummary.closed.${closedAs}`),
        }),
    },
    { id: 'numbers', header: t('daySummary.numbers'), cell: ({ numbers }) => numbers.join(' ') },
    { id: 'count', header: t('today.people'), numeric: true, cell: ({ count }) => count },
  ];
  return (
    <Panel title={t('daySummary.leftOpen')} icon={DoorClosed} flush>
      <Table
        caption={t('daySummary.leftOpen')}
        hideCaption
        columns={columns}
        rows={inOrder(rows, services, ({ service }) => service)}
        rowKey={({ service, was, closedAs }) => `${service} ${was} ${closedAs}`}
        empty={<EmptyState title={t('daySummary.noneLeft')} />}
      />
    </Panel>
  );
}

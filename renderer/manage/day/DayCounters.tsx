import UserRoundCheck from 'lucide-react/icons/user-round-check';
import { useTranslation } from 'react-i18next';
import type { Counter } from '../../../domain/hall/hall.ts';
import type { DaySummary } from '../../../domain/views/day-summary.ts';
import { useName } from '../../api/useName.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Figure } from '../../design/Figure.tsx';
import { Panel } from '../../design/Panel.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import { inOrder } from '../today/inOrder.ts';
import { useMinutesText } from '../today/useMinutesText.ts';
import { useShareText } from '../today/useShareText.ts';

type Row = DaySummary['counters'][number];

export interface DayCountersProps {
  readonly rows: readonly Row[];
  readonly counters: readonly Counter[];
}

/** How long each counter was open, and how much of that it served. */
export function DayCounters({ rows, counters }: DayCountersProps) {
  const { t } = useTranslation('manage');
  const name = useName();
  const { minutesNumber } = useMinutesText();
  const shareText = useShareText();
  const nameOf = (id: string) => {
    const counter = counters.find((candidate) => candidate.id === id);
    return counter ? name(counter.names) : id;
  };
  const columns: readonly Column<Row>[] = [
    {
      id: 'counter',
      header: t('counters.name'),
      rowHeader: true,
      nowrap: true,
      cell: ({ counter }) => nameOf(counter),
    },
    {
      id: 'open',
      header: t('daySummary.open'),
      numeric: true,
      cell: ({ openMs }) => <Figure value={openMs} text={minutesNumber} why={t('daySummary.neverOpen')} />,
    },
    {
      id: 'serving',
      header: t('daySummary.serving'),
      numeric: true,
      cell: ({ servingMs }) => (
        <Figure value={servingMs} text={minutesNumber} why={t('daySummary.notMeasured')} />
      ),
    },
    {
      id: 'utilisation',
      header: t('daySummary.utilisation'),
      numeric: true,
      cell: ({ utilisation }) => (
        <Figure value={utilisation} text={shareText} why={t('daySummary.neverOpen')} />
      ),
    },
    { id: 'served', header: t('today.served'), numeric: true, cell: ({ served }) => served },
  ];
  return (
    <Panel title={t('daySummary.counters')} icon={UserRoundCheck} flush>
      <Table
        caption={t('daySummary.counters')}
        hideCaption
        columns={columns}
        rows={inOrder(rows, counters, ({ counter }) => counter)}
        rowKey={({ counter }) => counter}
        empty={<EmptyState title={t('daySummary.noCounter')} />}
      />
    </Panel>
  );
}

import ListEnd from 'lucide-react/icons/list-end';
import { useTranslation } from 'react-i18next';
import type { OrderFigures } from '../../../domain/views/day-summary.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { useFigureText } from '../../design/Figure.tsx';
import { Panel } from '../../design/Panel.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import { shareOf } from './figures.ts';
import { useShareText } from './useShareText.ts';

type Row = OrderFigures['reasons'][number];

/** How often somebody was called out of order, and why. */
export function OrderPanel({ order }: { readonly order: OrderFigures }) {
  const { t } = useTranslation(['manage', 'codes']);
  const shareText = useShareText();
  const figureText = useFigureText();
  const { calls, outOfOrder, reasons } = order;
  const columns: readonly Column<Row>[] = [
    {
      id: 'reason',
      header: t('order.reason'),
      rowHeader: true,
      cell: ({ reason }) => t(`codes:outOfOrder.${reason}`),
    },
    { id: 'count', header: t('order.calls'), numeric: true, cell: ({ count }) => count },
  ];
  const share = figureText(shareOf(outOfOrder, calls), shareText);
  const title = t('order.title', { count: outOfOrder, of: calls, share });
  return (
    <Panel title={title} icon={ListEnd} flush>
      <Table
        caption={title}
        hideCaption
        columns={columns}
        rows={reasons}
        rowKey={({ reason }) => reason}
        empty={<EmptyState title={t('order.none')} />}
      />
    </Panel>
  );
}

import ListOrdered from 'lucide-react/icons/list-ordered';
import { useTranslation } from 'react-i18next';
import type { Service } from '../../../domain/hall/hall.ts';
import type { DaySummaryService } from '../../../domain/views/day-summary.ts';
import { EmptyState } from '../../design/EmptyState.tsx';
import { Figure } from '../../design/Figure.tsx';
import { Panel } from '../../design/Panel.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import { ALL, shareOf } from '../today/figures.ts';
import { inOrder } from '../today/inOrder.ts';
import styles from '../today/ServiceFigures.module.css';
import { useMinutesText } from '../today/useMinutesText.ts';
import { useServiceName } from '../today/useServiceName.ts';
import { useShareText } from '../today/useShareText.ts';

export interface DayServicesProps {
  readonly rows: readonly DaySummaryService[];
  readonly services: readonly Service[];
}

const FATES = [
  'arrived',
  'served',
  'left',
  'leftAfterTarget',
  'noShow',
  'cameLate',
  'redirected',
  'transferred',
  'dayEnd',
  'inexact',
] as const;

/** What came to each service and what became of it. */
export function DayServices({ rows, services }: DayServicesProps) {
  const { t } = useTranslation('manage');
  const serviceName = useServiceName(services);
  const { minutesNumber } = useMinutesText();
  const shareText = useShareText();
  const head = (text: string) => <span className={styles.head}>{text}</span>;
  const minutes = (ms: number | null) => (
    <Figure value={ms} text={minutesNumber} why={t('daySummary.notMeasured')} />
  );
  const hall = rows.filter(({ service }) => service === ALL);
  const each = rows.filter(({ service }) => service !== ALL);
  const ordered = [...hall, ...inOrder(each, services, ({ service }) => service)];
  const columns: readonly Column<DaySummaryService>[] = [
    {
      id: 'service',
      header: t('today.service'),
      rowHeader: true,
      cell: ({ service }) => (
        <span className={styles.service}>
          {service === ALL ? <strong>{t('today.all')}</strong> : serviceName(service)}
        </span>
      ),
    },
    ...FATES.map((id) => ({
      id,
      header: head(t(`daySummary.fate.${id}`)),
      numeric: true,
      cell: (row: DaySummaryService) => row[id],
    })),
    {
      id: 'p50',
      header: head(t('today.waitP50')),
      numeric: true,
      cell: ({ waitP50Ms }) => minutes(waitP50Ms),
    },
    {
      id: 'p90',
      header: head(t('today.waitP90')),
      numeric: true,
      cell: ({ waitP90Ms }) => minutes(waitP90Ms),
    },
    {
      id: 'target',
      header: head(t('today.withinTarget')),
      numeric: true,
      cell: ({ withinTargetN, targetN }) => (
        <Figure value={shareOf(withinTargetN, targetN)} text={shareText} why={t('today.noTargetWhy')} />
      ),
    },
  ];
  return (
    <Panel title={t('daySummary.byService')} icon={ListOrdered} flush>
      <Table
        caption={t('daySummary.byService')}
        hideCaption
        columns={columns}
        rows={ordered}
        rowKey={({ service }) => service}
        empty={<EmptyState title={t('daySummary.nobody')} />}
      />
    </Panel>
  );
}

import ListOrdered from 'lucide-react/icons/list-ordered';
import { useTranslation } from 'react-i18next';
import type { Service } from '../../../domain/hall/hall.ts';
import type { TodayService } from '../../../domain/views/today.ts';
import { Figure } from '../../design/Figure.tsx';
import { Panel } from '../../design/Panel.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import { ALL, shareOf } from './figures.ts';
import styles from './ServiceFigures.module.css';
import { useMinutesText } from './useMinutesText.ts';
import { useServiceName } from './useServiceName.ts';
import { useShareText } from './useShareText.ts';

export interface ServiceFiguresProps {
  readonly rows: readonly TodayService[];
  readonly services: readonly Service[];
}

const COUNTS = ['arrived', 'waiting', 'served', 'left', 'leftAfterTarget', 'noShow', 'cameLate'] as const;
const COUNT_NAME = {
  arrived: 'today.arrived',
  waiting: 'today.waiting',
  served: 'today.served',
  left: 'today.left',
  leftAfterTarget: 'today.leftAfterTarget',
  cameLate: 'today.cameLate',
  noShow: 'today.noShow',
} as const satisfies Record<(typeof COUNTS)[number], string>;

const WAITS = ['waitMeanMs', 'waitP50Ms', 'waitP90Ms', 'waitMaxMs'] as const;
const WAIT_NAME = {
  waitMeanMs: 'today.waitMean',
  waitP50Ms: 'today.waitP50',
  waitP90Ms: 'today.waitP90',
  waitMaxMs: 'today.waitMax',
} as const satisfies Record<(typeof WAITS)[number], string>;

/** A heading that may take two lines, so that thirteen columns fit. */
function head(text: string) {
  return <span className={styles.head}>{text}</span>;
}

/** The figures of each service and, first, of the whole hall. */
export function ServiceFigures({ rows, services }: ServiceFiguresProps) {
  const { t } = useTranslation('manage');
  const { minutesNumber } = useMinutesText();
  const shareText = useShareText();
  const serviceName = useServiceName(services);
  const minutes = (ms: number | null) => (
    <Figure value={ms} text={minutesNumber} why={t('today.noFigureWhy')} />
  );
  const columns: readonly Column<TodayService>[] = [
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
    ...COUNTS.map((id) => ({
      id,
      header: head(t(COUNT_NAME[id])),
      numeric: true,
      cell: (row: TodayService) => row[id],
    })),
    ...WAITS.map((id) => ({
      id,
      header: head(t(WAIT_NAME[id])),
      numeric: true,
      cell: (row: TodayService) => minutes(row[id]),
    })),
    {
      id: 'target',
      header: head(t('today.withinTarget')),
      numeric: true,
      cell: ({ withinTargetN, targetN }) => (
        <Figure value={shareOf(withinTargetN, targetN)} text={shareText} why={t('today.noTargetWhy')} />
      ),
    },
    {
      id: 'serviceMean',
      header: head(t('today.serviceMean')),
      numeric: true,
      cell: ({ serviceMeanMs }) => minutes(serviceMeanMs),
    },
  ];
  return (
    <Panel title={t('today.byService')} icon={ListOrdered} flush>
      <div className={styles.narrow}>
        <Table
          caption={t('today.byService')}
          hideCaption
          columns={columns}
          rows={rows}
          rowKey={({ service }) => service}
        />
      </div>
    </Panel>
  );
}

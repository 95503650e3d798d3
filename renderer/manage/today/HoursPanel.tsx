import ChartColumn from 'lucide-react/icons/chart-column';
import { useTranslation } from 'react-i18next';
import { Figure, useFigureText } from '../../design/Figure.tsx';
import { Panel } from '../../design/Panel.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import { BarChart } from './BarChart.tsx';
import type { Hour } from './figures.ts';
import styles from './HoursPanel.module.css';
import { useMinutesText } from './useMinutesText.ts';

const MINUTE_MS = 60_000;

/** The hour with the largest value, or null where there is none. */
function peak(hours: readonly Hour[], measure: (hour: Hour) => number | null): Hour | null {
  const some = hours.filter((hour) => (measure(hour) ?? 0) > 0);
  return some.reduce<Hour | null>(
    (best, hour) => (best === null || (measure(hour) ?? 0) > (measure(best) ?? 0) ? hour : best),
    null,
  );
}

/** How many came and how long they waited, hour by hour of their arrival: two charts and their table. */
export function HoursPanel({ hours }: { readonly hours: readonly Hour[] }) {
  const { t } = useTranslation('manage');
  const { minutesText } = useMinutesText();
  const figureText = useFigureText();
  const busiest = peak(hours, ({ arrived }) => arrived);
  const slowest = peak(hours, ({ waitMeanMs }) => waitMeanMs);
  const columns: readonly Column<Hour>[] = [
    {
      id: 'hour',
      header: t('today.hour'),
      rowHeader: true,
      nowrap: true,
      cell: ({ hour }) => t('today.hourOf', { hour }),
    },
    { id: 'arrived', header: t('today.arrived'), numeric: true, cell: ({ arrived }) => arrived },
    {
      id: 'wait',
      header: t('today.waitMean'),
      numeric: true,
      cell: ({ waitMeanMs }) => <Figure value={waitMeanMs} text={minutesText} why={t('today.noFigureWhy')} />,
    },
  ];
  return (
    <Panel title={t('today.byHour')} icon={ChartColumn}>
      <div className={styles.columns}>
        <div className={styles.charts}>
          <BarChart
            title={t('today.arrivedChart')}
            summary={
              busiest ? t('today.busiest', { hour: busiest.hour, count: busiest.arrived }) : t('today.nobody')
            }
            bars={hours.map(({ hour, arrived }) => ({
              label: String(hour),
              value: arrived,
              text: String(arrived),
            }))}
            tone="accent"
          />
          <BarChart
            title={t('today.waitChart')}
            summary={
              slowest
                ? t('today.slowest', {
                    hour: slowest.hour,
                    wait: figureText(slowest.waitMeanMs, minutesText),
                  })
                : t('today.nobody')
            }
            bars={hours.map(({ hour, waitMeanMs }) => ({
              label: String(hour),
              value: waitMeanMs === null ? null : waitMeanMs / MINUTE_MS,
              text: waitMeanMs === null ? '' : (waitMeanMs / MINUTE_MS).toFixed(1),
            }))}
            tone="info"
          />
        </div>
        <Table
          caption={t('today.byHour')}
          hideCaption
          columns={columns}
          rows={hours}
          rowKey={({ hour }) => hour}
        />
      </div>
    </Panel>
  );
}

import ChartColumn from 'lucide-react/icons/chart-column';
import { useTranslation } from 'react-i18next';
import { useFigureText } from '../../design/Figure.tsx';
import { Panel } from '../../design/Panel.tsx';
import { type Column, Table } from '../../design/Table.tsx';
import { BarChart } from '../../manage/today/BarChart.tsx';
import { PairChart } from './PairChart.tsx';
import styles from './ScoresSection.module.css';
import { qualityOf, type ScorePeriod, type Total } from './scores.ts';
import { useQualityColumns } from './useQualityColumns.tsx';
import { useScoreTexts } from './useScoreTexts.ts';

const MINUTE_MS = 60_000;
/** More figures above the bars would run into each other. */
const MOST_FIGURES = 14;

export interface OverTimePanelProps {
  readonly period: ScorePeriod;
  readonly totals: readonly Total[];
  /** Of the whole period. */
  readonly all: Total;
}

/** The quality of the promises day by day (or week by week, month by month): two charts and their table. */
export function OverTimePanel({ period, totals, all }: OverTimePanelProps) {
  const { t } = useTranslation('estimate');
  const texts = useScoreTexts();
  const figureText = useFigureText();
  const quality = useQualityColumns();
  const whole = qualityOf(all);
  const rows = totals.map((total) => ({ ...total, ...qualityOf(total) }));
  type Row = (typeof rows)[number];
  const label = ({ key }: Row) => texts.stretch(period, key);
  const minutes = (ms: number | null) => (ms === null ? null : ms / MINUTE_MS);
  const columns: readonly Column<Row>[] = [
    { id: 'day', header: t('score.day'), rowHeader: true, nowrap: true, cell: label },
    { id: 'promised', header: t('score.promised'), numeric: true, cell: (row) => row.promisedN },
    { id: 'scored', header: t('score.scored'), numeric: true, cell: (row) => row.scoredN },
    ...quality,
  ];
  const few = rows.length <= MOST_FIGURES;
  return (
    <Panel title={t('score.byDay')} icon={ChartColumn}>
      <div className={styles.charts}>
        <BarChart
          title={t('score.coveredChart')}
          summary={t('score.coveredSummary', { share: figureText(whole.covered, texts.share) })}
          bars={rows.map((row, index) => ({
            label: few || index % 2 === 0 ? label(row) : '',
            value: row.covered === null ? null : row.covered * 100,
            text: few && row.covered !== null ? String(Math.round(row.covered * 100)) : '',
          }))}
          tone="accent"
        />
        <PairChart
          title={t('score.errorChart')}
          summary={t('score.errorSummary', {
            own: figureText(whole.errorMs, texts.minutes),
            baseline: figureText(whole.baselineMs, texts.minutes),
          })}
          names={[t('score.own'), t('score.baselineChart')]}
          pairs={rows.map((row) => ({
            label: label(row),
            first: minutes(row.errorMs),
            second: minutes(row.baselineMs),
          }))}
        />
      </div>
      <Table caption={t('score.byDay')} hideCaption columns={columns} rows={rows} rowKey={({ key }) => key} />
    </Panel>
  );
}

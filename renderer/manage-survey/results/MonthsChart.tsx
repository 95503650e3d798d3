import { useTranslation } from 'react-i18next';
import type { ScaleResult } from '../../../domain/views/survey.ts';
import { ChartPlot } from '../../design/chart/ChartPlot.tsx';
import { ChartText } from '../../design/chart/ChartText.tsx';
import { useFigureTexts } from '../useFigureTexts.ts';
import { useMonthText } from '../useMonthText.ts';
import styles from './MonthsChart.module.css';

type Month = ScaleResult['months'][number];
type Satisfaction = NonNullable<Month['satisfaction']>;

const HEIGHT = 180;
const TOP = 24;
const BOTTOM = 28;
const LEFT = 48;

const yOf = (share: number): number => TOP + (1 - share) * HEIGHT;

const LINES = [0, 0.25, 0.5, 0.75, 1].map((share) => ({
  y: yOf(share),
  text: `${Math.round(share * 100)}%`,
}));

/** Satisfaction from month to month with its interval; widths are shares of the page, heights and letters pixels. */
export function MonthsChart({ months, name }: { readonly months: readonly Month[]; readonly name: string }) {
  const { t } = useTranslation('survey');
  const texts = useFigureTexts();
  const monthText = useMonthText('short');
  const known = months.filter(({ satisfaction }) => satisfaction !== null);
  if (known.length === 0) return null;
  const xOf = (index: number) => `${((index + 0.5) * 100) / months.length}%`;
  const summary = t('detail.monthsSummary', {
    name,
    months: known
      .map(({ month, satisfaction }) => `${monthText(month)} ${texts.share(satisfaction?.share ?? null)}`)
      .join(t('figure.separator')),
  });
  return (
    <ChartPlot summary={summary} height={TOP + HEIGHT + BOTTOM} left={LEFT} lines={LINES}>
      {months.map((current, index) => (
        <g key={current.month}>
          <Step before={months[index - 1]} from={xOf(index - 1)} current={current} to={xOf(index)} />
          {current.satisfaction && <Point satisfaction={current.satisfaction} x={xOf(index)} />}
          <ChartText kind="label" x={xOf(index)} y={TOP + HEIGHT + 20}>
            {monthText(current.month)}
          </ChartText>
        </g>
      ))}
    </ChartPlot>
  );
}

interface StepProps {
  readonly before: Month | undefined;
  readonly from: string;
  readonly current: Month;
  readonly to: string;
}

/** The line from one month to the next; none over a month without a figure. */
function Step({ before, from, current, to }: StepProps) {
  if (!before?.satisfaction || !current.satisfaction) return null;
  return (
    <line
      className={styles.line}
      x1={from}
      x2={to}
      y1={yOf(before.satisfaction.share)}
      y2={yOf(current.satisfaction.share)}
    />
  );
}

function Point({ satisfaction, x }: { readonly satisfaction: Satisfaction; readonly x: string }) {
  const texts = useFigureTexts();
  const { share, low, high } = satisfaction;
  return (
    <>
      <line className={styles.interval} x1={x} x2={x} y1={yOf(high)} y2={yOf(low)} />
      <circle className={styles.dot} cx={x} cy={yOf(share)} r={5} />
      <ChartText kind="value" x={x} y={yOf(high) - 6}>
        {texts.share(share)}
      </ChartText>
    </>
  );
}

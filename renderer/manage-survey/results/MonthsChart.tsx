import { useTranslation } from 'react-i18next';
import type { ScaleResult } from '../../../domain/views/survey.ts';
import { useFigureTexts } from '../useFigureTexts.ts';
import { useMonthText } from '../useMonthText.ts';
import styles from './MonthsChart.module.css';

type Month = ScaleResult['months'][number];
type Satisfaction = NonNullable<Month['satisfaction']>;

const HEIGHT = 180;
const TOP = 24;
const BOTTOM = 28;
const LEFT = 48;
const LINES = [0, 0.25, 0.5, 0.75, 1] as const;

const yOf = (share: number): number => TOP + (1 - share) * HEIGHT;

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
    <svg role="img" aria-label={summary} className={styles.chart} height={TOP + HEIGHT + BOTTOM}>
      {LINES.map((line) => (
        <g key={line}>
          <line className={styles.grid} x1={LEFT} x2="100%" y1={yOf(line)} y2={yOf(line)} />
          <text className={styles.scale} x={LEFT - 8} y={yOf(line) + 5}>
            {Math.round(line * 100)}%
          </text>
        </g>
      ))}
      <svg aria-hidden="true" x={LEFT} width={`calc(100% - ${LEFT}px)`} className={styles.plot}>
        {months.map((current, index) => (
          <g key={current.month}>
            <Step before={months[index - 1]} from={xOf(index - 1)} current={current} to={xOf(index)} />
            {current.satisfaction && <Point satisfaction={current.satisfaction} x={xOf(index)} />}
            <text className={styles.month} x={xOf(index)} y={TOP + HEIGHT + 20}>
              {monthText(current.month)}
            </text>
          </g>
        ))}
      </svg>
    </svg>
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
      <text className={styles.value} x={x} y={yOf(high) - 6}>
        {texts.share(share)}
      </text>
    </>
  );
}

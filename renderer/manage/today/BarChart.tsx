import { barScale } from '../../design/chart/bar-scale.ts';
import { ChartFigure } from '../../design/chart/ChartFigure.tsx';
import { ChartPlot } from '../../design/chart/ChartPlot.tsx';
import { ChartText } from '../../design/chart/ChartText.tsx';
import styles from './BarChart.module.css';

export interface Bar {
  /** What stands below it. */
  readonly label: string;
  /** Null: there is nothing to measure, which is not nought. */
  readonly value: number | null;
  /** What stands above it. */
  readonly text: string;
}

export interface BarChartProps {
  readonly title: string;
  /** The chart in a sentence, for those who hear it; the figures are in the table beside it. */
  readonly summary: string;
  readonly bars: readonly Bar[];
  readonly tone: 'accent' | 'info';
}

/** Room for the figures above the bars, in px. */
const TOP = 26;
/** Of the width that each bar has. */
const BAR_SHARE = 0.62;

/** A few bars of one measure from nought. */
export function BarChart({ title, summary, bars, tone }: BarChartProps) {
  const { left, height, lines, barOf, labelY } = barScale(
    bars.map(({ value }) => value),
    TOP,
  );
  const share = 100 / bars.length;
  return (
    <ChartFigure title={title}>
      <ChartPlot summary={summary} height={height} left={left} lines={lines}>
        {bars.map(({ label, value, text }, index) => {
          const middle = `${share * (index + 0.5)}%`;
          return (
            <g key={label}>
              {value !== null && value > 0 && (
                <rect
                  className={styles[tone]}
                  x={`${share * (index + (1 - BAR_SHARE) / 2)}%`}
                  width={`${share * BAR_SHARE}%`}
                  {...barOf(value)}
                  rx={3}
                />
              )}
              <ChartText kind="value" x={middle} y={barOf(value ?? 0).y - 6}>
                {text}
              </ChartText>
              <ChartText kind="label" x={middle} y={labelY}>
                {label}
              </ChartText>
            </g>
          );
        })}
      </ChartPlot>
    </ChartFigure>
  );
}

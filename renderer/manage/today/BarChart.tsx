import styles from './BarChart.module.css';
import { gridLines } from './chart-scale.ts';

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

const TOP = 26;
const PLOT = 130;
const BOTTOM = 28;
/** Room for the scale's numbers, in px. */
const LEFT = 40;
/** Of the width that each bar has. */
const BAR_SHARE = 0.62;

/** A few bars of one measure from nought. Widths are shares, heights and letters pixels: it never scales its text. */
export function BarChart({ title, summary, bars, tone }: BarChartProps) {
  const lines = gridLines(Math.max(0, ...bars.map(({ value }) => value ?? 0)));
  const top = lines.at(-1) ?? 1;
  const heightOf = (value: number) => (value / top) * PLOT;
  const share = 100 / bars.length;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      <svg role="img" aria-label={summary} className={styles.chart} height={TOP + PLOT + BOTTOM}>
        {lines.map((value) => (
          <g key={value}>
            <line
              className={styles.grid}
              x1={LEFT}
              x2="100%"
              y1={TOP + PLOT - heightOf(value)}
              y2={TOP + PLOT - heightOf(value)}
            />
            <text className={styles.scale} x={LEFT - 8} y={TOP + PLOT - heightOf(value) + 5}>
              {value}
            </text>
          </g>
        ))}
        <svg aria-hidden="true" x={LEFT} width={`calc(100% - ${LEFT}px)`} className={styles.plot}>
          {bars.map(({ label, value, text }, index) => (
            <g key={label}>
              {value !== null && value > 0 && (
                <rect
                  className={styles[tone]}
                  x={`${share * (index + (1 - BAR_SHARE) / 2)}%`}
                  width={`${share * BAR_SHARE}%`}
                  y={TOP + PLOT - heightOf(value)}
                  height={heightOf(value)}
                  rx={3}
                />
              )}
              <text
                className={styles.value}
                x={`${share * (index + 0.5)}%`}
                y={TOP + PLOT - heightOf(value ?? 0) - 6}
              >
                {text}
              </text>
              <text className={styles.label} x={`${share * (index + 0.5)}%`} y={TOP + PLOT + 20}>
                {label}
              </text>
            </g>
          ))}
        </svg>
      </svg>
    </figure>
  );
}

import { barScale } from '../../design/chart/bar-scale.ts';
import { ChartFigure } from '../../design/chart/ChartFigure.tsx';
import { ChartPlot } from '../../design/chart/ChartPlot.tsx';
import { ChartText } from '../../design/chart/ChartText.tsx';
import styles from './PairChart.module.css';

export interface Pair {
  /** What stands below it. */
  readonly label: string;
  /** Null: nothing to measure, which is not nought. */
  readonly first: number | null;
  readonly second: number | null;
}

export interface PairChartProps {
  readonly title: string;
  /** The chart in a sentence, for those who hear it; the figures are in the table beside it. */
  readonly summary: string;
  /** What the full bar and the outlined bar are of. */
  readonly names: readonly [first: string, second: string];
  readonly pairs: readonly Pair[];
}

const TOP = 10;
/** Of the width that each pair has; the bars of a pair stand side by side. */
const PAIR_SHARE = 0.7;
/** With more labels than that they would run into each other. */
const MOST_LABELS = 12;

/** Two measures of one unit side by side: one filled, one outlined, so that nobody has to tell colours apart. */
export function PairChart({ title, summary, names, pairs }: PairChartProps) {
  const { left, height, lines, barOf, labelY } = barScale(
    pairs.flatMap(({ first, second }) => [first, second]),
    TOP,
  );
  const share = 100 / pairs.length;
  const width = (share * PAIR_SHARE) / 2;
  const every = Math.ceil(pairs.length / MOST_LABELS);
  return (
    <ChartFigure title={title}>
      <ul className={styles.legend}>
        {names.map((name, index) => (
          <li key={name} className={styles.name}>
            <svg aria-hidden="true" className={styles.key} viewBox="0 0 14 14">
              <rect
                className={index === 0 ? styles.first : styles.second}
                x="1"
                y="1"
                width="12"
                height="12"
              />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <ChartPlot summary={summary} height={height} left={left} lines={lines}>
        {pairs.map(({ label, first, second }, index) => (
          <g key={label}>
            {[first, second].map((value, side) => {
              if (value === null || value === 0) return null;
              const x = share * (index + (1 - PAIR_SHARE) / 2) + side * width;
              return (
                <rect
                  key={names[side]}
                  className={side === 0 ? styles.first : styles.second}
                  x={`${x}%`}
                  width={`${width * 0.9}%`}
                  {...barOf(value)}
                />
              );
            })}
            {index % every === 0 && (
              <ChartText kind="label" x={`${share * (index + 0.5)}%`} y={labelY}>
                {label}
              </ChartText>
            )}
          </g>
        ))}
      </ChartPlot>
    </ChartFigure>
  );
}

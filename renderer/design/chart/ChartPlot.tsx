import type { ReactNode } from 'react';
import styles from './Chart.module.css';

/** A line across the plot with what stands before it; `y` in px from the top. */
export interface GridLine {
  readonly y: number;
  readonly text: string;
}

export interface ChartPlotProps {
  /** The chart in a sentence, for those who hear it; the figures are in the table beside it. */
  readonly summary: string;
  /** In px, with the room for letters above and below the plot. */
  readonly height: number;
  /** Room for the scale's numbers, in px. */
  readonly left: number;
  readonly lines: readonly GridLine[];
  /** What is drawn beside the scale: x in shares of the width, y in px. */
  readonly children: ReactNode;
}

/** A plot with its scale. Widths are shares, heights and letters pixels: it never scales its text. */
export function ChartPlot({ summary, height, left, lines, children }: ChartPlotProps) {
  return (
    <svg role="img" aria-label={summary} className={styles.chart} height={height}>
      {lines.map(({ y, text }) => (
        <g key={text}>
          <line className={styles.grid} x1={left} x2="100%" y1={y} y2={y} />
          <text className={styles.scale} x={left - 8} y={y + 5}>
            {text}
          </text>
        </g>
      ))}
      <svg aria-hidden="true" x={left} width={`calc(100% - ${left}px)`} className={styles.plot}>
        {children}
      </svg>
    </svg>
  );
}

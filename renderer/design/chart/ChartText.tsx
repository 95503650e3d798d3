import styles from './Chart.module.css';

export interface ChartTextProps {
  /** A share of the width: `12.5%`. */
  readonly x: string;
  readonly y: number;
  /** `label`: what stands below; `value`: a figure at its mark. */
  readonly kind: 'label' | 'value';
  readonly children: string;
}

/** A word or figure in a plot, centred on its place. */
export function ChartText({ x, y, kind, children }: ChartTextProps) {
  return (
    <text className={styles[kind]} x={x} y={y}>
      {children}
    </text>
  );
}

import type { ReactNode } from 'react';
import styles from './Chart.module.css';

export interface ChartFigureProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A chart under its title. */
export function ChartFigure({ title, children }: ChartFigureProps) {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      {children}
    </figure>
  );
}

import type { BriefResult } from '../../../domain/views/survey.ts';
import styles from './IntervalMark.module.css';

/** A share as a dot on a line from 0 to 100 %, its interval as a bar. The numbers stand beside it. */
export function IntervalMark({ satisfaction }: Pick<BriefResult, 'satisfaction'>) {
  if (satisfaction === null) return null;
  const { share, low, high } = satisfaction;
  return (
    <div
      className={styles.mark}
      aria-hidden
      style={{ '--share': share, '--low': low, '--high': high } as React.CSSProperties}
    >
      <span className={styles.interval} />
      <span className={styles.dot} />
    </div>
  );
}

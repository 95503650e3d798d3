import type { Language } from '../../domain/ticket/codes.ts';
import { FixedText } from './FixedText.tsx';
import styles from './Progress.module.css';

export interface ProgressProps {
  readonly language: Language;
  readonly number: number;
  readonly total: number;
}

/** How far it is still. */
export function Progress({ language, number, total }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <p className={styles.words}>
        <FixedText language={language} name="question.progress" values={{ number, total }} />
      </p>
      <div className={styles.track} aria-hidden>
        <div className={styles.done} style={{ '--share': number / total } as React.CSSProperties} />
      </div>
    </div>
  );
}

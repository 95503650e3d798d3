import type { CSSProperties } from 'react';
import { cx } from './cx.ts';
import styles from './NumberTag.module.css';

export interface NumberTagProps {
  /** As printed: A012. */
  readonly number: string;
  /** `fill` takes the largest size that its container (of a set height) holds. */
  readonly size?: 'sm' | 'md' | 'lg' | 'xl' | 'fill';
  /** For numbers that are not to be called now. */
  readonly muted?: boolean;
}

/** A visitor's number in display type, the series letter set off from the digits. */
export function NumberTag({ number, size = 'md', muted = false }: NumberTagProps) {
  const digitsAt = number.search(/\d/);
  const series = digitsAt > 0 ? number.slice(0, digitsAt) : '';
  const digits = number.slice(series.length);
  const signs = { '--signs': number.length } as CSSProperties;
  return (
    <span className={cx(styles.box, styles[size])} style={signs}>
      <span className={cx(styles.number, muted && styles.muted)}>
        {series !== '' && <span className={styles.series}>{series}</span>}
        {digits}
      </span>
    </span>
  );
}

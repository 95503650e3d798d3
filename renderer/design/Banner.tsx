import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { cx } from './cx.ts';
import tones from './tone.module.css';
import { TONE_ICON, type Tone } from './tone.ts';

export interface BannerProps {
  readonly tone: Tone;
  readonly title?: string;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}

/** A message that stays while its cause does. */
export function Banner({ tone, title, action, children }: BannerProps) {
  const Icon = TONE_ICON[tone];
  return (
    <div className={cx(styles.banner, tones[tone])}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.words}>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children}
      </div>
      {action}
    </div>
  );
}

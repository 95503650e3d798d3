import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { cx } from './cx.ts';
import tones from './tone.module.css';
import { TONE_ICON, type Tone } from './tone.ts';

export interface BadgeProps {
  readonly tone?: Tone;
  /** A shape of its own instead of the tone's. */
  readonly icon?: LucideIcon;
  /** Filled, for the one thing on the screen that must be seen first. */
  readonly strong?: boolean;
  readonly children: ReactNode;
}

/** A state in a shape and a word. */
export function Badge({ tone = 'neutral', icon, strong = false, children }: BadgeProps) {
  const Icon = icon ?? TONE_ICON[tone];
  return (
    <span className={cx(styles.badge, tones[tone], strong && styles.strong)}>
      <Icon aria-hidden className={styles.icon} />
      {children}
    </span>
  );
}

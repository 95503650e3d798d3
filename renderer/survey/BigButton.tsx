import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { cx } from '../design/cx.ts';
import styles from './BigButton.module.css';

export interface BigButtonProps {
  readonly onPress: () => void;
  readonly variant?: 'primary' | 'secondary' | 'quiet';
  readonly icon?: LucideIcon;
  readonly iconAfter?: LucideIcon;
  readonly autoFocus?: boolean;
  readonly children: ReactNode;
}

/** A button for a visitor's finger: 72 px high, in the public screens' type. */
export function BigButton({
  onPress,
  variant = 'secondary',
  icon: Icon,
  iconAfter: IconAfter,
  autoFocus = false,
  children,
}: BigButtonProps) {
  return (
    <AriaButton autoFocus={autoFocus} onPress={onPress} className={cx(styles.button, styles[variant])}>
      {Icon && <Icon aria-hidden className={styles.icon} />}
      <span className={styles.text}>{children}</span>
      {IconAfter && <IconAfter aria-hidden className={styles.icon} />}
    </AriaButton>
  );
}

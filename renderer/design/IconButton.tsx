import type { LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { ariaKeyShortcuts, type ShortcutKey } from '../keyboard/shortcut-key.ts';
import { type ButtonVariant, buttonClass } from './Button.tsx';
import { cx } from './cx.ts';
import styles from './IconButton.module.css';
import { Kbd } from './Kbd.tsx';

export interface IconButtonProps {
  readonly icon: LucideIcon;
  /** Spoken, and shown on hover and focus. */
  readonly label: string;
  readonly shortcut?: ShortcutKey;
  readonly variant?: ButtonVariant;
  readonly isDisabled?: boolean;
  readonly onPress?: () => void;
}

/** A button of 44 × 44 px for acts that everybody knows by their sign; all others get words. */
export function IconButton({ icon: Icon, label, shortcut, variant = 'quiet', ...press }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400}>
      <Button
        {...press}
        {...(shortcut && { 'aria-keyshortcuts': ariaKeyShortcuts(shortcut) })}
        aria-label={label}
        className={cx(buttonClass(variant, 'md'), styles.square)}
      >
        <Icon aria-hidden className={styles.icon} />
      </Button>
      <Tooltip className={cx(styles.tooltip)} offset={6}>
        {label}
        {shortcut && <Kbd keys={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  );
}

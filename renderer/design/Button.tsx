import type { LucideIcon } from 'lucide-react';
import LoaderCircle from 'lucide-react/icons/loader-circle';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  type PressEvent,
} from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { ariaKeyShortcuts, type ShortcutKey } from '../keyboard/shortcut-key.ts';
import styles from './Button.module.css';
import { cx } from './cx.ts';
import { Kbd } from './Kbd.tsx';
import { notify } from './notices.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'quiet';
export type ButtonSize = 'md' | 'lg' | 'huge';

export interface ButtonProps
  extends Pick<
    AriaButtonProps,
    'type' | 'autoFocus' | 'form' | 'aria-describedby' | 'aria-expanded' | 'aria-pressed' | 'slot'
  > {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly icon?: LucideIcon;
  /** Shown as a hint. The screen binds the key itself with useShortcuts. */
  readonly shortcut?: ShortcutKey;
  /** The act is under way: the button keeps the focus and takes no second press. */
  readonly pending?: boolean;
  readonly isDisabled?: boolean;
  /** As wide as its container. */
  readonly wide?: boolean;
  /**
   * For acts that print or call: Enter and Space on the focused button only say which key to press (they may be
   * the end of a conversion). A finger, a mouse and assistive technology press it as ever. Needs `shortcut`.
   */
  readonly deliberate?: boolean;
  readonly onPress?: () => void;
  readonly children: ReactNode;
}

/** The classes of a control that looks like a button, for links too. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize, wide = false): string {
  return cx(styles.button, styles[variant], styles[size], wide && styles.wide);
}

/** A button at least 44 px high. */
export function Button({
  variant = 'secondary',
  size = 'md',
  icon: Icon,
  shortcut,
  pending = false,
  wide = false,
  deliberate = false,
  onPress,
  children,
  ...aria
}: ButtonProps) {
  const { t } = useTranslation('app');
  const press = (event: PressEvent) => {
    if (deliberate && shortcut && event.pointerType === 'keyboard') {
      notify({ tone: 'info', text: t('key.pressInstead', { keys: shortcut }) });
      return;
    }
    onPress?.();
  };
  const Leading = pending ? LoaderCircle : Icon;
  return (
    <AriaButton
      {...aria}
      {...(shortcut && { 'aria-keyshortcuts': ariaKeyShortcuts(shortcut) })}
      isPending={pending}
      onPress={press}
      className={buttonClass(variant, size, wide)}
    >
      {Leading && <Leading aria-hidden className={cx(styles.icon, pending && styles.turning)} />}
      <span className={styles.text}>{children}</span>
      {shortcut && <Kbd keys={shortcut} />}
    </AriaButton>
  );
}

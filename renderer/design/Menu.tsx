import type { LucideIcon } from 'lucide-react';
import ChevronDown from 'lucide-react/icons/chevron-down';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Text } from 'react-aria-components/Text';
import { ariaKeyShortcuts, type ShortcutKey } from '../keyboard/shortcut-key.ts';
import { Button, type ButtonVariant } from './Button.tsx';
import { cx } from './cx.ts';
import { Kbd } from './Kbd.tsx';
import styles from './Menu.module.css';
import popover from './Popover.module.css';

export interface MenuItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly shortcut?: ShortcutKey;
  readonly isDisabled?: boolean;
  readonly tone?: 'danger';
}

export interface MenuProps<Id extends string> {
  /** On the button that opens it. */
  readonly label: ReactNode;
  readonly icon?: LucideIcon;
  readonly variant?: ButtonVariant;
  readonly items: readonly MenuItem<Id>[];
  readonly onAction: (id: Id) => void;
}

/** Rarer acts behind one button. */
export function Menu<Id extends string>({
  label,
  icon,
  variant = 'secondary',
  items,
  onAction,
}: MenuProps<Id>) {
  const act = (key: unknown) => {
    const item = items.find(({ id }) => id === key);
    if (item) onAction(item.id);
  };
  return (
    <MenuTrigger>
      <Button variant={variant} {...(icon && { icon })}>
        <span className={styles.trigger}>
          {label}
          <ChevronDown aria-hidden className={styles.arrow} />
        </span>
      </Button>
      <Popover className={cx(popover.popover)}>
        <AriaMenu className={cx(popover.list)} onAction={act}>
          {items.map(({ id, label: name, icon: Icon, shortcut, isDisabled = false, tone }) => (
            <AriaMenuItem
              key={id}
              id={id}
              textValue={name}
              isDisabled={isDisabled}
              {...(shortcut && { 'aria-keyshortcuts': ariaKeyShortcuts(shortcut) })}
              className={cx(styles.item, tone === 'danger' && styles.danger)}
            >
              {Icon && <Icon aria-hidden className={styles.icon} />}
              <Text slot="label" className={cx(styles.label)}>
                {name}
              </Text>
              {shortcut && <Kbd keys={shortcut} />}
            </AriaMenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

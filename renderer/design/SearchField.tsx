import Search from 'lucide-react/icons/search';
import X from 'lucide-react/icons/x';
import type { Ref } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { ariaKeyShortcuts, type ShortcutKey } from '../keyboard/shortcut-key.ts';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import { Kbd } from './Kbd.tsx';
import own from './SearchField.module.css';

export interface SearchFieldProps {
  /** Spoken, not shown: the magnifier says it to the eye. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  /** The key that brings the focus here, as a hint. */
  readonly shortcut?: ShortcutKey;
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A field to search with. Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, placeholder = '', shortcut, autoFocus = false, inputRef } = props;
  return (
    <AriaSearchField
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      className={cx(own.field)}
    >
      <Group className={cx(styles.control, styles.group, own.group)}>
        <Search aria-hidden className={own.glass} />
        <Input
          {...(inputRef && { ref: inputRef })}
          {...(shortcut && { 'aria-keyshortcuts': ariaKeyShortcuts(shortcut) })}
          className={cx(styles.bare, own.input)}
          placeholder={placeholder}
        />
        {shortcut && value === '' && <Kbd keys={shortcut} />}
        <Button className={cx(styles.inside, own.clear)}>
          <X aria-hidden />
        </Button>
      </Group>
    </AriaSearchField>
  );
}

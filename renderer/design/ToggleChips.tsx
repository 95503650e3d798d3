import type { LucideIcon } from 'lucide-react';
import Check from 'lucide-react/icons/check';
import { useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { ShortcutKey } from '../keyboard/shortcut-key.ts';
import { cx } from './cx.ts';
import field from './Field.module.css';
import { Kbd } from './Kbd.tsx';
import type { Option } from './options.ts';
import styles from './ToggleChips.module.css';

export interface ChipOption<Id extends string> extends Option<Id> {
  readonly icon?: LucideIcon;
  /** Shown as a hint. The screen binds the key itself with useShortcuts. */
  readonly shortcut?: ShortcutKey;
  readonly isDisabled?: boolean;
}

export interface ToggleChipsProps<Id extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly ChipOption<Id>[];
  /** The chosen codes; handed back in the order of `options`. */
  readonly value: readonly Id[];
  readonly onChange: (ids: readonly Id[]) => void;
  /** At most one. */
  readonly single?: boolean;
  /** At least one. */
  readonly required?: boolean;
  readonly isDisabled?: boolean;
}

/** Codes to touch on and off, all in sight: support needs, papers, reasons. */
export function ToggleChips<Id extends string>(props: ToggleChipsProps<Id>) {
  const { label, hideLabel = false, options, value, onChange } = props;
  const { single = false, required = false, isDisabled = false } = props;
  const labelId = useId();
  return (
    <div className={field.field}>
      {!hideLabel && (
        <span id={labelId} className={field.label}>
          {label}
        </span>
      )}
      <ToggleButtonGroup
        {...(hideLabel ? { 'aria-label': label } : { 'aria-labelledby': labelId })}
        selectionMode={single ? 'single' : 'multiple'}
        disallowEmptySelection={required}
        isDisabled={isDisabled}
        selectedKeys={value}
        onSelectionChange={(keys) => onChange(options.map((o) => o.id).filter((id) => keys.has(id)))}
        className={cx(styles.chips)}
      >
        {options.map(({ id, label: name, icon: Icon, shortcut, isDisabled: rests = false }) => (
          <ToggleButton key={id} id={id} isDisabled={isDisabled || rests} className={cx(styles.chip)}>
            {({ isSelected }) => (
              <>
                {isSelected ? <Check aria-hidden /> : Icon && <Icon aria-hidden />}
                {name}
                {shortcut && <Kbd keys={shortcut} />}
              </>
            )}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

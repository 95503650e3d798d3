import { type ChipOption, ToggleChips } from '../design/ToggleChips.tsx';
import { digitKey } from '../keyboard/digits.ts';
import { useShortcuts } from '../keyboard/useShortcuts.ts';

export interface DigitChipsProps<Id extends string> {
  readonly label: string;
  readonly options: readonly ChipOption<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id | undefined) => void;
  readonly required?: boolean;
  /** The digits choose here; where several stand on one page, only one does at a time. */
  readonly hasDigits?: boolean;
}

/** One of several, chosen by a touch or by its digit. Belongs inside a dialog, whose level its keys live on. */
export function DigitChips<Id extends string>(props: DigitChipsProps<Id>) {
  const { label, options, value, onChange, required = false, hasDigits = true } = props;
  const keyed = options.map((option, index) => {
    const key = hasDigits ? digitKey(index) : undefined;
    return { ...option, ...(key && { shortcut: key }) };
  });
  useShortcuts(
    keyed.flatMap(({ id, label: name, shortcut, isDisabled = false }) =>
      shortcut ? [{ key: shortcut, label: name, action: () => onChange(id), when: !isDisabled }] : [],
    ),
  );
  return (
    <ToggleChips
      label={label}
      options={keyed}
      value={value === null ? [] : [value]}
      onChange={([id]) => onChange(id)}
      single
      required={required}
    />
  );
}

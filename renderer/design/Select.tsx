import ChevronDown from 'lucide-react/icons/chevron-down';
import { Button } from 'react-aria-components/Button';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import { FieldFrame, type FieldProps, fieldState } from './Field.tsx';
import { ListOption } from './ListOption.tsx';
import type { Option } from './options.ts';
import popover from './Popover.module.css';
import own from './Select.module.css';

export interface SelectProps<Id extends string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  /** Null: nothing chosen yet. */
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string;
}

/** One of a closed list. For up to five short choices, ToggleChips with `single` is quicker to hit. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { t } = useTranslation('app');
  const { options, value, onChange, placeholder = t('field.choose') } = props;
  const choose = (key: unknown) => {
    const chosen = options.find((option) => option.id === key);
    if (chosen) onChange(chosen.id);
  };
  return (
    <AriaSelect {...fieldState(props)} value={value} onChange={choose} placeholder={placeholder}>
      <FieldFrame {...props}>
        <Button className={cx(styles.control, own.trigger)}>
          <SelectValue className={cx(own.value)}>
            {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
          </SelectValue>
          <ChevronDown aria-hidden className={own.arrow} />
        </Button>
      </FieldFrame>
      <Popover className={cx(popover.popover)}>
        <ListBox className={cx(popover.list)}>
          {options.map((option) => (
            <ListOption key={option.id} option={option} />
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

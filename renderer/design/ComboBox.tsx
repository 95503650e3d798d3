import ChevronDown from 'lucide-react/icons/chevron-down';
import { Button } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import { FieldFrame, fieldState } from './Field.tsx';
import { ListOption } from './ListOption.tsx';
import popover from './Popover.module.css';
import type { SelectProps } from './Select.tsx';

export interface ComboBoxProps<Id extends string> extends SelectProps<Id> {
  /** Told of the text in the field. Given: a text that is no option stays there, and then nothing is chosen. */
  readonly onType?: (text: string) => void;
  /** Told that what was chosen is so no more. */
  readonly onClear?: () => void;
}

/** One of a longer list, found by typing a part of its name. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { t } = useTranslation('app');
  const { options, value, onChange, placeholder = t('field.typeOrChoose'), onType, onClear } = props;
  const choose = (key: unknown) => {
    const chosen = options.find((option) => option.id === key);
    if (chosen) onChange(chosen.id);
    else if (key === null) onClear?.();
  };
  return (
    <AriaComboBox
      {...fieldState(props)}
      value={value}
      onChange={choose}
      menuTrigger="focus"
      allowsEmptyCollection
      allowsCustomValue={onType !== undefined}
      {...(onType && { onInputChange: onType })}
    >
      <FieldFrame {...props}>
        <Group className={cx(styles.control, styles.group)}>
          <Input className={cx(styles.bare)} placeholder={placeholder} />
          <Button className={cx(styles.inside)}>
            <ChevronDown aria-hidden />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className={cx(popover.popover)}>
        <ListBox
          className={cx(popover.list)}
          renderEmptyState={() => <p className={popover.empty}>{t('field.noMatch')}</p>}
        >
          {options.map((option) => (
            <ListOption key={option.id} option={option} />
          ))}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

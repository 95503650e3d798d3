import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import type { CSSProperties } from 'react';
import { Button } from 'react-aria-components/Button';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { NumberField as AriaNumberField } from 'react-aria-components/NumberField';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import { FieldFrame, type FieldProps, fieldState } from './Field.tsx';
import own from './NumberField.module.css';

export interface NumberFieldProps extends FieldProps {
  /** Null is an empty field. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** Shown behind the number: 分, 通. */
  readonly unit?: string;
  /** It stands on a slip, 9001: no quantity, so nothing parts its digits. */
  readonly isTicketNumber?: boolean;
}

/** How many characters wide the largest number is, in either language of the staff. */
function widest(max: number | undefined, useGrouping: boolean): number {
  return max === undefined ? 0 : max.toLocaleString('en', { useGrouping }).length;
}

/** A number with a minus and a plus of 44 px. Full-width digits are understood. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, onChange, min, max, step = 1, unit, isTicketNumber = false } = props;
  const { t } = useTranslation('app');
  return (
    <AriaNumberField
      {...fieldState(props)}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      step={step}
      formatOptions={{ useGrouping: !isTicketNumber }}
      // The buttons' own words hold a label only where it is not shown.
      decrementAriaLabel={t('field.less', { label })}
      incrementAriaLabel={t('field.more', { label })}
      {...(min !== undefined && { minValue: min })}
      {...(max !== undefined && { maxValue: max })}
    >
      <FieldFrame {...props}>
        <Group className={cx(styles.control, styles.group, own.group)}>
          <Button slot="decrement" className={cx(styles.inside)}>
            <Minus aria-hidden />
          </Button>
          <Input
            className={cx(styles.bare, own.number)}
            style={{ '--characters': widest(max, !isTicketNumber) } as CSSProperties}
          />
          {unit !== undefined && <span className={own.unit}>{unit}</span>}
          <Button slot="increment" className={cx(styles.inside)}>
            <Plus aria-hidden />
          </Button>
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}

import { Checkbox } from '../../design/Checkbox.tsx';
import { DateField } from './DateField.tsx';
import { useFieldTexts } from './useFieldTexts.ts';

/** What services and counters have in common: a life of their own, and a switch. */
export interface Validity {
  readonly active: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface ValidityFieldsProps {
  readonly value: Validity;
  readonly onChange: (change: Partial<Validity>) => void;
  readonly isFaulty: (path: string) => boolean;
}

/** From when to when it exists, and whether it is used: nothing is ever deleted, so that the past stays true. */
export function ValidityFields({ value, onChange, isFaulty }: ValidityFieldsProps) {
  const texts = useFieldTexts();
  const active = texts('active');
  return (
    <>
      <DateField
        {...texts('validFrom', isFaulty('validFrom'))}
        value={value.validFrom}
        onChange={(validFrom) => onChange({ validFrom })}
        isRequired
      />
      <DateField
        {...texts('validTo', isFaulty('validTo'))}
        value={value.validTo ?? ''}
        onChange={(validTo) => onChange({ validTo: validTo === '' ? null : validTo })}
      />
      <Checkbox
        isSelected={value.active}
        onChange={(isActive) => onChange({ active: isActive })}
        description={active.description}
      >
        {active.label}
      </Checkbox>
    </>
  );
}

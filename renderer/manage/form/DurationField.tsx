import { useTranslation } from 'react-i18next';
import { NumberField } from '../../design/NumberField.tsx';
import type { FieldTexts } from './useFieldTexts.ts';

const UNIT = {
  minutes: { ms: 60_000, name: 'unit.minutes' },
  seconds: { ms: 1_000, name: 'unit.seconds' },
} as const;

export interface DurationFieldProps extends FieldTexts {
  readonly unit: keyof typeof UNIT;
  readonly ms: number | null;
  readonly onChange: (ms: number | null) => void;
  readonly max?: number;
}

/** A length of time kept in milliseconds and written in whole minutes or seconds. */
export function DurationField({ unit, ms, onChange, max, ...texts }: DurationFieldProps) {
  const { t } = useTranslation('manage');
  const { ms: size, name } = UNIT[unit];
  return (
    <NumberField
      {...texts}
      value={ms === null ? null : ms / size}
      onChange={(count) => onChange(count === null ? null : count * size)}
      min={0}
      {...(max !== undefined && { max })}
      unit={t(name)}
    />
  );
}

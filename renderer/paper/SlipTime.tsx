import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../design/TextField.tsx';
import { mayBecomeTime, readTime } from './slip.ts';

export interface SlipTimeProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A time as it stands on the slip; one that no clock shows is marked, an unfinished one when the field is left. */
export function SlipTime({ label, placeholder, value, onChange }: SlipTimeProps) {
  const { t } = useTranslation('paper');
  const [isLeft, setLeft] = useState(false);
  const isFaulty = isLeft ? value.trim() !== '' && readTime(value) === null : !mayBecomeTime(value);
  const change = (typed: string) => {
    setLeft(false);
    onChange(typed);
  };
  return (
    <TextField
      label={label}
      inputMode="numeric"
      value={value}
      onChange={change}
      onBlur={() => setLeft(true)}
      placeholder={placeholder}
      {...(isFaulty && { error: t('entry.noTime') })}
    />
  );
}

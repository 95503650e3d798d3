import { useTranslation } from 'react-i18next';
import type { OpenHours } from '../../../domain/hall/hall.ts';
import { TextField } from '../../design/TextField.tsx';

export interface HoursFieldsProps {
  /** Whose hours: spoken before the name of each time. */
  readonly of: string;
  readonly hours: OpenHours;
  readonly onChange: (hours: OpenHours) => void;
  readonly isFaulty: boolean;
}

/** Opening, end of reception, closing. */
export function HoursFields({ of, hours, onChange, isFaulty }: HoursFieldsProps) {
  const { t } = useTranslation('manage');
  const time = (key: keyof OpenHours, label: string, hasError: boolean) => (
    <TextField
      label={`${of} ${label}`}
      hideLabel
      type="time"
      value={hours[key]}
      onChange={(value) => onChange({ ...hours, [key]: value })}
      {...(hasError && { error: t('hours.error') })}
    />
  );
  return (
    <>
      {time('open', t('hours.open'), isFaulty)}
      {time('receptionEnd', t('hours.receptionEnd'), false)}
      {time('close', t('hours.close'), false)}
    </>
  );
}

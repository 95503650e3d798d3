import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash';
import { useTranslation } from 'react-i18next';
import type { Hall } from '../../../domain/hall/hall.ts';
import { Button } from '../../design/Button.tsx';
import { Checkbox } from '../../design/Checkbox.tsx';
import { IconButton } from '../../design/IconButton.tsx';
import { TextField } from '../../design/TextField.tsx';
import { HoursFields } from '../form/HoursFields.tsx';
import { useFieldTexts } from '../form/useFieldTexts.ts';
import { OFFICE_HOURS } from '../form/week.ts';
import styles from './SpecialDaysField.module.css';

type SpecialDay = Hall['specialDays'][number];

export interface SpecialDaysFieldProps {
  readonly value: readonly SpecialDay[];
  readonly onChange: (days: readonly SpecialDay[]) => void;
  readonly isFaulty: (index: number) => boolean;
}

/** Days with hours of their own, whatever the week says: a Sunday opening, a day closed for repairs. */
export function SpecialDaysField({ value, onChange, isFaulty }: SpecialDaysFieldProps) {
  const { t } = useTranslation('manage');
  const texts = useFieldTexts();
  const { label, description } = texts('specialDays');
  const put = (index: number, day: SpecialDay) =>
    onChange(value.map((old, at) => (at === index ? day : old)));
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{label}</legend>
      <p className={styles.what}>{description}</p>
      <ul className={styles.days}>
        {value.map(({ date, hours }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a day has no identity until its date is typed
          <li key={index} className={styles.day}>
            <TextField
              label={t('special.date')}
              hideLabel
              type="date"
              value={date}
              onChange={(changed) => put(index, { date: changed, hours })}
              {...(isFaulty(index) && { error: t('special.error') })}
            />
            <Checkbox
              isSelected={hours !== null}
              onChange={(isOpen) => put(index, { date, hours: isOpen ? OFFICE_HOURS : null })}
            >
              {t('special.open')}
            </Checkbox>
            {hours ? (
              <HoursFields
                of={date}
                hours={hours}
                onChange={(changed) => put(index, { date, hours: changed })}
                isFaulty={isFaulty(index)}
              />
            ) : (
              <span className={styles.closed}>{t('hours.closed')}</span>
            )}
            <IconButton
              icon={Trash2}
              label={t('special.remove', { date })}
              onPress={() => onChange(value.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button icon={Plus} onPress={() => onChange([...value, { date: '', hours: null }])}>
          {t('special.add')}
        </Button>
      </div>
    </fieldset>
  );
}

import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../design/Checkbox.tsx';
import { HoursFields } from './HoursFields.tsx';
import { useWeekdayName } from './useWeekdayName.ts';
import styles from './WeekField.module.css';
import { usualHours, WEEKDAYS, type Week } from './week.ts';

export interface WeekFieldProps {
  readonly label: string;
  readonly value: Week;
  readonly onChange: (week: Week) => void;
  /** @param weekday 0 is Sunday */
  readonly isFaulty: (weekday: number) => boolean;
}

/** When it is open on each weekday, and until when numbers are given out. */
export function WeekField({ label, value, onChange, isFaulty }: WeekFieldProps) {
  const { t } = useTranslation('manage');
  const nameOf = useWeekdayName();
  const put = (weekday: number, hours: Week[number]) =>
    onChange(value.map((old, day) => (day === weekday ? hours : old)));
  return (
    <fieldset className={styles.week}>
      <legend className={styles.legend}>{label}</legend>
      <div aria-hidden className={styles.heads}>
        <span />
        <span>{t('hours.open')}</span>
        <span>{t('hours.receptionEnd')}</span>
        <span>{t('hours.close')}</span>
      </div>
      {WEEKDAYS.map((weekday) => {
        const hours = value[weekday] ?? null;
        return (
          <div key={weekday} className={styles.day}>
            <Checkbox
              isSelected={hours !== null}
              onChange={(isOpen) => put(weekday, isOpen ? usualHours(value) : null)}
            >
              {nameOf(weekday)}
            </Checkbox>
            {hours === null ? (
              <span className={styles.closed}>{t('hours.closed')}</span>
            ) : (
              <HoursFields
                of={nameOf(weekday)}
                hours={hours}
                onChange={(changed) => put(weekday, changed)}
                isFaulty={isFaulty(weekday)}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

import type { Hall } from '../../../domain/hall/hall.ts';
import { Checkbox } from '../../design/Checkbox.tsx';
import { TextField } from '../../design/TextField.tsx';
import styles from '../form/Form.module.css';
import type { Draft } from '../form/useDraft.ts';
import { useFieldTexts } from '../form/useFieldTexts.ts';
import { WeekField } from '../form/WeekField.tsx';
import { SpecialDaysField } from './SpecialDaysField.tsx';

const YEAR_END = { from: '12-29', to: '01-03' };

/** On which days and from when to when the hall is open. */
export function CalendarFields({ draft }: { readonly draft: Draft<Hall> }) {
  const texts = useFieldTexts();
  const { value, set, isFaulty } = draft;
  const { yearEnd } = value;
  const week = texts('week');
  const holidays = texts('closedOnHolidays');
  const closedAtYearEnd = texts('yearEnd');
  return (
    <div className={styles.form}>
      <div>
        <WeekField
          label={week.label}
          value={value.week}
          onChange={(changed) => set({ week: [...changed] })}
          isFaulty={(day) => isFaulty(`week.${day}`)}
        />
        <p className={styles.note}>{week.description}</p>
      </div>
      <div className={styles.fields}>
        <Checkbox
          isSelected={value.closedOnHolidays}
          onChange={(closedOnHolidays) => set({ closedOnHolidays })}
          description={holidays.description}
        >
          {holidays.label}
        </Checkbox>
        <Checkbox
          isSelected={yearEnd !== null}
          onChange={(isClosed) => set({ yearEnd: isClosed ? YEAR_END : null })}
          description={closedAtYearEnd.description}
        >
          {closedAtYearEnd.label}
        </Checkbox>
        {yearEnd && (
          <>
            <TextField
              {...texts('yearEndFrom', isFaulty('yearEnd.from'))}
              value={yearEnd.from}
              onChange={(from) => set({ yearEnd: { ...yearEnd, from } })}
              maxLength={5}
            />
            <TextField
              {...texts('yearEndTo', isFaulty('yearEnd.to'))}
              value={yearEnd.to}
              onChange={(to) => set({ yearEnd: { ...yearEnd, to } })}
              maxLength={5}
            />
          </>
        )}
      </div>
      <SpecialDaysField
        value={value.specialDays}
        onChange={(days) => set({ specialDays: [...days] })}
        isFaulty={(index) => isFaulty(`specialDays.${index}`)}
      />
    </div>
  );
}

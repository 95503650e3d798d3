import type { Service } from '../../../domain/hall/hall.ts';
import { Checkbox } from '../../design/Checkbox.tsx';
import { NumberField } from '../../design/NumberField.tsx';
import { DurationField } from '../form/DurationField.tsx';
import styles from '../form/Form.module.css';
import type { Draft } from '../form/useDraft.ts';
import { useFieldTexts } from '../form/useFieldTexts.ts';
import { WeekField } from '../form/WeekField.tsx';
import { OFFICE_WEEK } from '../form/week.ts';

const LONGEST_TARGET_MINUTES = 600;

/** How long people should wait at most, with how many counters, in which hours. */
export function ServiceLineFields({ draft }: { readonly draft: Draft<Service> }) {
  const texts = useFieldTexts();
  const { value, set, isFaulty } = draft;
  const last = texts('alwaysLast');
  const ownWeek = texts('ownWeek');
  return (
    <>
      <DurationField
        {...texts('target', isFaulty('targetMs'))}
        unit="minutes"
        ms={value.targetMs}
        onChange={(targetMs) => set({ targetMs })}
        max={LONGEST_TARGET_MINUTES}
      />
      <NumberField
        {...texts('plannedCounters', isFaulty('plannedCounters'))}
        value={value.plannedCounters}
        onChange={(plannedCounters) => set({ plannedCounters })}
        min={1}
        max={99}
      />
      <Checkbox
        isSelected={value.alwaysLast}
        onChange={(alwaysLast) => set({ alwaysLast })}
        description={last.description}
      >
        {last.label}
      </Checkbox>
      <Checkbox
        isSelected={value.week !== null}
        onChange={(hasOwn) => set({ week: hasOwn ? OFFICE_WEEK : null })}
        description={ownWeek.description}
      >
        {ownWeek.label}
      </Checkbox>
      {value.week && (
        <div className={styles.wide}>
          <WeekField
            label={ownWeek.label}
            value={value.week}
            onChange={(week) => set({ week: [...week] })}
            isFaulty={(day) => isFaulty(`week.${day}`)}
          />
        </div>
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { ABSENT_RETURNS, type AbsentReturn } from '../../../domain/hall/codes.ts';
import type { Hall } from '../../../domain/hall/hall.ts';
import { NumberField } from '../../design/NumberField.tsx';
import { Select } from '../../design/Select.tsx';
import { DurationField } from '../form/DurationField.tsx';
import styles from '../form/Form.module.css';
import type { Draft } from '../form/useDraft.ts';
import { useFieldTexts } from '../form/useFieldTexts.ts';

const RETURN_NAME: Readonly<Record<AbsentReturn, string>> = {
  keep: 'codes:absentReturn.keep',
  end: 'codes:absentReturn.end',
};

/** How numbers are called, and from which size on counts of people are published. */
export function RuleFields({ draft }: { readonly draft: Draft<Hall> }) {
  const { t } = useTranslation(['manage', 'codes']);
  const texts = useFieldTexts();
  const { value, set, isFaulty } = draft;
  return (
    <div className={styles.fields}>
      <DurationField
        {...texts('recallSpacing', isFaulty('recallSpacingMs'))}
        unit="seconds"
        ms={value.recallSpacingMs}
        onChange={(ms) => set({ recallSpacingMs: ms ?? Number.NaN })}
        max={600}
      />
      <NumberField
        {...texts('minCalls', isFaulty('minCalls'))}
        value={value.minCalls}
        onChange={(minCalls) => set({ minCalls: minCalls ?? Number.NaN })}
        min={1}
        max={10}
        unit={t('unit.times')}
      />
      <NumberField
        {...texts('priorityBurst', isFaulty('priorityBurst'))}
        value={value.priorityBurst}
        onChange={(priorityBurst) => set({ priorityBurst: priorityBurst ?? Number.NaN })}
        min={1}
        max={100}
        unit={t('unit.people')}
      />
      <Select
        {...texts('absentReturn')}
        options={ABSENT_RETURNS.map((id) => ({ id, label: t(RETURN_NAME[id]) }))}
        value={value.absentReturn}
        onChange={(absentReturn) => set({ absentReturn })}
      />
      <DurationField
        {...texts('absentGrace', isFaulty('absentGraceMs'))}
        unit="minutes"
        ms={value.absentGraceMs}
        onChange={(ms) => set({ absentGraceMs: ms ?? Number.NaN })}
        max={120}
      />
      <DurationField
        {...texts('unattended', isFaulty('unattendedMs'))}
        unit="minutes"
        ms={value.unattendedMs}
        onChange={(ms) => set({ unattendedMs: ms ?? Number.NaN })}
        max={120}
      />
      <NumberField
        {...texts('smallCellK', isFaulty('smallCellK'))}
        value={value.smallCellK}
        onChange={(smallCellK) => set({ smallCellK: smallCellK ?? Number.NaN })}
        min={3}
        max={1000}
        unit={t('unit.people')}
      />
    </div>
  );
}

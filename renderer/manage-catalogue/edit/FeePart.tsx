import { useTranslation } from 'react-i18next';
import type { Cost } from '../../../domain/catalogue/cost.ts';
import { NumberField } from '../../design/NumberField.tsx';
import { TextField } from '../../design/TextField.tsx';
import { ToggleChips } from '../../design/ToggleChips.tsx';
import { orNull } from './entry.ts';
import styles from './Part.module.css';
import { type PartProps, useEntryField } from './part.ts';

const PER: readonly Cost['per'][] = ['application', 'copy', 'card'];
const STATUS: readonly Cost['status'][] = ['confirmed', 'unconfirmed'];

/** What it costs, by what rule, and whether the city has confirmed it. */
export function FeePart({ draft }: PartProps) {
  const { t } = useTranslation(['catalogue', 'guide']);
  const field = useEntryField(draft);
  const { cost } = draft.value;
  const set = (change: Partial<Cost>) => draft.set({ cost: { ...cost, ...change } });
  return (
    <div className={styles.fields}>
      <NumberField
        {...field('fee_yen', 'cost.yen', 'yen')}
        description={t('what.yen')}
        value={cost.yen}
        onChange={(yen) => set({ yen })}
        min={0}
        max={1_000_000}
        step={10}
        unit={t('unit.yen')}
      />
      <ToggleChips
        label={t('column.fee_per')}
        single
        required
        options={PER.map((id) => ({ id, label: t(`per.${id}`) }))}
        value={[cost.per]}
        onChange={([per]) => per && set({ per })}
      />
      <ToggleChips
        label={t('column.fee_status')}
        single
        required
        options={STATUS.map((id) => ({ id, label: t(`guide:fee.status.${id}`) }))}
        value={[cost.status]}
        onChange={([status]) => status && set({ status })}
      />
      <div className={styles.wide}>
        <TextField
          {...field('fee_source', 'cost.source', 'source')}
          description={t('what.feeSource')}
          value={cost.source ?? ''}
          onChange={(source) => set({ source: orNull(source) })}
        />
      </div>
    </div>
  );
}

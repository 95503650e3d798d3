import { useTranslation } from 'react-i18next';
import type { Hall } from '../../../domain/hall/hall.ts';
import { NumberField } from '../../design/NumberField.tsx';
import { TextField } from '../../design/TextField.tsx';
import styles from '../form/Form.module.css';
import type { Draft } from '../form/useDraft.ts';
import { useFieldTexts } from '../form/useFieldTexts.ts';

/** The sheet of who waits where, kept ready to print for the moment when the power fails. */
export function PaperSheetFields({ draft }: { readonly draft: Draft<Hall> }) {
  const { t } = useTranslation('manage');
  const texts = useFieldTexts();
  const { value, set, isFaulty } = draft;
  const { paperSheet } = value;
  return (
    <div className={styles.fields}>
      <NumberField
        {...texts('sheetEvery', isFaulty('paperSheet.everyMinutes'))}
        value={paperSheet.everyMinutes}
        onChange={(minutes) => set({ paperSheet: { ...paperSheet, everyMinutes: minutes ?? Number.NaN } })}
        min={1}
        max={120}
        unit={t('unit.minutes')}
      />
      <TextField
        {...texts('sheetFolder', isFaulty('paperSheet.folder'))}
        value={paperSheet.folder ?? ''}
        onChange={(folder) => set({ paperSheet: { ...paperSheet, folder: folder === '' ? null : folder } })}
        maxLength={400}
      />
    </div>
  );
}

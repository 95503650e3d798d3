import { useTranslation } from 'react-i18next';
import { TextField } from '../../design/TextField.tsx';
import { orNull } from './entry.ts';
import styles from './Part.module.css';
import { type PartProps, useEntryField } from './part.ts';

/** From when to when it holds, where it is from, and who of the city has looked at it. */
export function ValidityPart({ draft, setup }: PartProps) {
  const { t } = useTranslation('catalogue');
  const field = useEntryField(draft);
  const { value, set } = draft;
  const confirm = (who: string) => {
    if (who === '') set({ confirmed_by: null, confirmed_on: null });
    else set({ confirmed_by: who, confirmed_on: value.confirmed_on ?? setup.day });
  };
  return (
    <div className={styles.halves}>
      <TextField
        {...field('valid_from', 'valid_from', 'dates')}
        type="date"
        value={value.valid_from}
        onChange={(valid_from) => set({ valid_from })}
        isRequired
      />
      <TextField
        {...field('valid_to', 'valid_to', 'dates')}
        description={t('what.validTo')}
        type="date"
        value={value.valid_to ?? ''}
        onChange={(day) => set({ valid_to: orNull(day) })}
      />
      <TextField
        {...field('confirmed_by')}
        description={t('what.confirmedBy')}
        value={value.confirmed_by ?? ''}
        onChange={confirm}
      />
      <TextField
        {...field('confirmed_on', 'confirmed_on', 'confirmed')}
        type="date"
        value={value.confirmed_on ?? ''}
        onChange={(day) => set({ confirmed_on: orNull(day) })}
      />
      <div className={styles.wide}>
        <TextField
          {...field('source')}
          description={t('what.source')}
          rows={3}
          value={value.source.join('\n')}
          onChange={(text) => set({ source: text === '' ? [] : text.split('\n') })}
        />
      </div>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { NumberField } from '../../design/NumberField.tsx';
import { TextField } from '../../design/TextField.tsx';
import { CodeField } from './CodeField.tsx';
import { withName } from './entry.ts';
import styles from './Part.module.css';
import { type PartProps, useEntryField } from './part.ts';

/** The official name, how it is read, and the section in charge. */
export function NamesPart({ draft, isNew }: PartProps & { readonly isNew: boolean }) {
  const { t } = useTranslation('catalogue');
  const field = useEntryField(draft);
  const { value, set } = draft;
  return (
    <div className={styles.fields}>
      <TextField
        {...field('name')}
        value={value.name}
        onChange={(name) => set(withName(value, name))}
        autoFocus={isNew}
        isRequired
      />
      <TextField
        {...field('kana')}
        description={t('what.kana')}
        value={value.kana}
        onChange={(kana) => set({ kana })}
        isRequired
      />
      <TextField
        {...field('ruby', 'ruby', 'furigana')}
        description={t('what.furigana')}
        value={value.ruby}
        onChange={(ruby) => set({ ruby })}
        isRequired
      />
      <TextField
        {...field('section')}
        value={value.section}
        onChange={(section) => set({ section })}
        isRequired
      />
      {isNew && (
        <CodeField list="services" id={value.id} onChange={(id) => set({ id })} isFaulty={draft.isFaulty} />
      )}
      <NumberField
        {...field('minutes')}
        description={t('what.minutes')}
        value={Number.isNaN(value.minutes) ? null : value.minutes}
        onChange={(minutes) => set({ minutes: minutes ?? Number.NaN })}
        min={1}
        max={240}
        unit={t('unit.minutes')}
      />
    </div>
  );
}

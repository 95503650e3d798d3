import { useTranslation } from 'react-i18next';
import type { Language } from '../../../domain/catalogue/language.ts';
import { TextField } from '../../design/TextField.tsx';
import { orNull, withText } from './entry.ts';
import styles from './Part.module.css';
import type { PartProps } from './part.ts';

/** The sentences of a procedure; its Japanese name is a field of its own. */
export type TextName = 'name' | 'summary' | 'deadline_note' | 'fee_note';

export interface TextPairProps extends Pick<PartProps, 'draft'> {
  readonly field: TextName;
  readonly language: Exclude<Language, 'ja'>;
}

/** One sentence in Japanese and beside it in another language. A changed translation waits for a look again. */
export function TextPair({ draft, field, language }: TextPairProps) {
  const { t } = useTranslation(['catalogue', 'codes']);
  const { value, set, isFaulty } = draft;
  const { texts } = value;
  const isFurigana = language === 'ja-easy';
  const labelIn = (of: Language) =>
    t('textOf', { language: t(`codes:language.${of}`), field: t(`text.${field}`) });
  const change = (of: Language, typed: string) => {
    const text = field === 'name' ? typed : orNull(typed);
    const status = of === 'ja' ? 'confirmed' : 'unconfirmed';
    set({ texts: withText(texts, of, { [field]: text, status }) });
  };
  const faultIn = (of: Language) => isFaulty(`texts.${of}.${field}`);
  return (
    <div className={styles.pair}>
      {field === 'name' ? (
        <p lang="ja" className={styles.fixed}>
          <span className={styles.legend}>{labelIn('ja')}</span>
          {value.name}
        </p>
      ) : (
        <TextField
          label={labelIn('ja')}
          rows={3}
          value={texts.ja[field] ?? ''}
          onChange={(typed) => change('ja', typed)}
          {...(faultIn('ja') && { error: t('fault.any') })}
        />
      )}
      <TextField
        label={labelIn(language)}
        rows={field === 'name' ? 2 : 3}
        value={texts[language]?.[field] ?? ''}
        onChange={(typed) => change(language, typed)}
        {...(isFurigana && field === 'name' && { description: t('what.furigana') })}
        {...(faultIn(language) && { error: t(isFurigana ? 'fault.furigana' : 'fault.any') })}
      />
    </div>
  );
}

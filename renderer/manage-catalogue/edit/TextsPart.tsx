import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, languages } from '../../../domain/catalogue/language.ts';
import { Checkbox } from '../../design/Checkbox.tsx';
import { ToggleChips } from '../../design/ToggleChips.tsx';
import { unconfirmedLanguages } from '../flags.ts';
import { withText } from './entry.ts';
import styles from './Part.module.css';
import type { PartProps } from './part.ts';
import { TextPair } from './TextPair.tsx';

type Translation = Exclude<Language, 'ja'>;

const TRANSLATIONS = languages.filter((language): language is Translation => language !== 'ja');
const FIELDS = ['name', 'summary', 'deadline_note', 'fee_note'] as const;

/** What visitors read, in Japanese and beside it in one other language. */
export function TextsPart({ draft }: PartProps) {
  const { t } = useTranslation(['catalogue', 'codes']);
  const [language, setLanguage] = useState<Translation>('ja-easy');
  const { texts } = draft.value;
  const text = texts[language];
  const waiting = unconfirmedLanguages(draft.value);
  const labelOf = (id: Language) => {
    const name = t(`codes:language.${id}`);
    return waiting.includes(id) ? t('editor.languageWaits', { language: name }) : name;
  };
  const confirm = (isConfirmed: boolean) =>
    draft.set({ texts: withText(texts, language, { status: isConfirmed ? 'confirmed' : 'unconfirmed' }) });
  return (
    <div className={styles.stack}>
      <ToggleChips
        label={t('editor.language')}
        single
        required
        options={TRANSLATIONS.map((id) => ({ id, label: labelOf(id) }))}
        value={[language]}
        onChange={([chosen]) => chosen && setLanguage(chosen)}
      />
      {FIELDS.map((field) => (
        <TextPair key={`${language} ${field}`} draft={draft} field={field} language={language} />
      ))}
      {text && (
        <Checkbox
          isSelected={text.status === 'confirmed'}
          onChange={confirm}
          description={t('what.translation')}
        >
          {t('editor.translationConfirmed')}
        </Checkbox>
      )}
    </div>
  );
}

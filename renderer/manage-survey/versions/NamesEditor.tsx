import { useTranslation } from 'react-i18next';
import type { Names } from '../../../domain/catalogue/language.ts';
import type { Language } from '../../../domain/ticket/codes.ts';
import { Checkbox } from '../../design/Checkbox.tsx';
import { TextField } from '../../design/TextField.tsx';
import { withStatus, withText } from '../../manage/form/translations.ts';
import styles from './NamesEditor.module.css';

export interface NamesEditorProps {
  /** What the text is: 「質問文」. */
  readonly label: string;
  readonly names: Names;
  /** The language that is being edited beside Japanese. */
  readonly language: Language;
  readonly onChange: (names: Names) => void;
  readonly isReadOnly: boolean;
  /** Languages in which the text is at fault. */
  readonly faults: readonly string[];
  readonly rows?: number;
}

/** A text in Japanese and, beside it, in the language that is being edited. */
export function NamesEditor({
  label,
  names,
  language,
  onChange,
  isReadOnly,
  faults,
  rows,
}: NamesEditorProps) {
  const { t } = useTranslation(['survey', 'codes']);
  const fieldOf = (of: Language) => (
    <TextField
      label={t('editor.inLanguage', { label, language: t(`codes:language.${of}`) })}
      value={names[of]?.text ?? ''}
      onChange={(text) => onChange(withText(names, of, text))}
      isDisabled={isReadOnly}
      {...(rows !== undefined && { rows })}
      {...(faults.includes(of) && { error: t(of === 'ja-easy' ? 'editor.furiganaFault' : 'editor.fault') })}
      {...(of === 'ja-easy' && { description: t('editor.furigana') })}
    />
  );
  const translation = language === 'ja' ? undefined : names[language];
  return (
    <div className={styles.names}>
      {fieldOf('ja')}
      {language !== 'ja' && (
        <div className={styles.translation}>
          {fieldOf(language)}
          {translation && (
            <Checkbox
              isSelected={translation.status === 'confirmed'}
              isDisabled={isReadOnly}
              onChange={(isConfirmed) => onChange(withStatus(names, language, isConfirmed))}
            >
              {t('editor.confirmed')}
            </Checkbox>
          )}
        </div>
      )}
    </div>
  );
}

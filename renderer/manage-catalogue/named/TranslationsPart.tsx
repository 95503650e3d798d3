import { useTranslation } from 'react-i18next';
import { type Language, languages, type Names } from '../../../domain/catalogue/language.ts';
import { Checkbox } from '../../design/Checkbox.tsx';
import { TextField } from '../../design/TextField.tsx';
import { withStatus } from '../../manage/form/translations.ts';
import styles from '../edit/Part.module.css';
import { withName } from './names.ts';

export interface TranslationsPartProps {
  readonly names: Names;
  readonly onChange: (names: Names) => void;
  readonly isFaulty: (path: string) => boolean;
  readonly autoFocus: boolean;
  /** Sentences rather than names. */
  readonly isLong: boolean;
}

/** A field of two lines shows all of a long name, which is one line all the same. */
const inOneLine = (text: string): string => text.replaceAll(/[\r\n]+/g, '');

/** A name in every language of the visitors, each with its mark of having been checked. */
export function TranslationsPart({ names, onChange, isFaulty, autoFocus, isLong }: TranslationsPartProps) {
  const { t } = useTranslation(['catalogue', 'codes']);
  const fault = (language: Language) =>
    isFaulty(`names.${language}`) && {
      error: t(language === 'ja-easy' ? 'fault.furigana' : 'fault.any'),
    };
  return (
    <div className={styles.halves}>
      {languages.map((language) => {
        const name = names[language];
        const label = t(`codes:language.${language}`);
        return (
          <div key={language}>
            <TextField
              label={label}
              value={name?.text ?? ''}
              onChange={(text) => onChange(withName(names, language, inOneLine(text)))}
              {...((isLong || language === 'ja-easy') && { rows: 2 })}
              isRequired={language === 'ja'}
              autoFocus={autoFocus && language === 'ja'}
              {...(language === 'ja-easy' && { description: t('what.furigana') })}
              {...fault(language)}
            />
            {language !== 'ja' && name && (
              <Checkbox
                isSelected={name.status === 'confirmed'}
                onChange={(isConfirmed) => onChange(withStatus(names, language, isConfirmed))}
              >
                {t('editor.languageConfirmed', { language: label })}
              </Checkbox>
            )}
          </div>
        );
      })}
    </div>
  );
}

import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash';
import { useTranslation } from 'react-i18next';
import type { SingleQuestion } from '../../../domain/survey/question.ts';
import type { Language } from '../../../domain/ticket/codes.ts';
import { Button } from '../../design/Button.tsx';
import { IconButton } from '../../design/IconButton.tsx';
import { newId } from '../new-id.ts';
import { moved } from './draft-content.ts';
import { languageFaults } from './faults.ts';
import { NamesEditor } from './NamesEditor.tsx';
import styles from './OptionsEditor.module.css';

type Options = SingleQuestion['options'];

export interface OptionsEditorProps {
  readonly options: Options;
  readonly language: Language;
  readonly isReadOnly: boolean;
  readonly path: string;
  readonly paths: readonly string[];
  readonly onChange: (options: Options) => void;
}

/** What can be chosen, in the order of the screen. */
export function OptionsEditor({ options, language, isReadOnly, path, paths, onChange }: OptionsEditorProps) {
  const { t } = useTranslation('survey');
  const add = () => {
    const code = newId(
      'option',
      options.map((option) => option.code),
    );
    onChange([...options, { code, names: { ja: { text: '', status: 'confirmed' } } }]);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('editor.options')}</legend>
      <ol className={styles.list}>
        {options.map(({ code, names }, index) => (
          <li key={code} className={styles.option}>
            <NamesEditor
              label={t('editor.option', { n: index + 1 })}
              names={names}
              language={language}
              isReadOnly={isReadOnly}
              faults={languageFaults(paths, `${path}.${index}.names`)}
              onChange={(changed) =>
                onChange(options.map((each) => (each.code === code ? { ...each, names: changed } : each)))
              }
            />
            {!isReadOnly && (
              <span className={styles.acts}>
                <IconButton
                  icon={ArrowUp}
                  label={t('editor.up')}
                  isDisabled={index === 0}
                  onPress={() => onChange(moved(options, index, -1))}
                />
                <IconButton
                  icon={ArrowDown}
                  label={t('editor.down')}
                  isDisabled={index === options.length - 1}
                  onPress={() => onChange(moved(options, index, 1))}
                />
                <IconButton
                  icon={Trash2}
                  label={t('editor.remove')}
                  isDisabled={options.length <= 2}
                  onPress={() => onChange(options.filter((each) => each.code !== code))}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      {!isReadOnly && (
        <Button icon={Plus} onPress={add}>
          {t('editor.addOption')}
        </Button>
      )}
    </fieldset>
  );
}

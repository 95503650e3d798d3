import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash';
import { useTranslation } from 'react-i18next';
import type { RangeQuestion } from '../../../domain/survey/question.ts';
import type { Language } from '../../../domain/ticket/codes.ts';
import { Button } from '../../design/Button.tsx';
import { IconButton } from '../../design/IconButton.tsx';
import { NumberField } from '../../design/NumberField.tsx';
import { Select } from '../../design/Select.tsx';
import { newId } from '../new-id.ts';
import styles from './BandsEditor.module.css';
import { languageFaults } from './faults.ts';
import { NamesEditor } from './NamesEditor.tsx';

type Bands = RangeQuestion['bands'];
const UNITS = ['minute', 'year'] as const;
/** How wide a new band is before anybody says otherwise. */
const WIDTH = 10;

export interface BandsEditorProps {
  readonly question: RangeQuestion;
  readonly language: Language;
  readonly isReadOnly: boolean;
  readonly path: string;
  readonly paths: readonly string[];
  readonly onChange: (question: RangeQuestion) => void;
}

/** Each band begins where the one before ends, and the last is open: only the beginnings are asked for. */
function joined(bands: Bands): Bands {
  return bands.map((band, index) => ({ ...band, to: bands[index + 1]?.from ?? null }));
}

/** The bands of a number: where each begins, and its words. */
export function BandsEditor({ question, language, isReadOnly, path, paths, onChange }: BandsEditorProps) {
  const { t } = useTranslation('survey');
  const { bands } = question;
  const set = (changed: Bands) => onChange({ ...question, bands: joined(changed) });
  const add = () => {
    const code = newId(
      'band',
      bands.map((band) => band.code),
    );
    const from = (bands.at(-1)?.from ?? 0) + WIDTH;
    set([...bands, { code, from, to: null, names: { ja: { text: '', status: 'confirmed' } } }]);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('editor.bands')}</legend>
      <Select
        label={t('editor.unit')}
        options={UNITS.map((id) => ({ id, label: t(`unit.${id}`) }))}
        value={question.unit}
        isDisabled={isReadOnly}
        onChange={(unit) => onChange({ ...question, unit: unit as (typeof UNITS)[number] })}
      />
      <ol className={styles.list}>
        {bands.map(({ code, from, names }, index) => (
          <li key={code} className={styles.band}>
            <NumberField
              label={t('editor.bandFrom', { n: index + 1 })}
              value={from}
              min={0}
              isDisabled={isReadOnly}
              onChange={(begin) =>
                set(bands.map((each) => (each.code === code ? { ...each, from: begin ?? 0 } : each)))
              }
            />
            <NamesEditor
              label={t('editor.band', { n: index + 1 })}
              names={names}
              language={language}
              isReadOnly={isReadOnly}
              faults={languageFaults(paths, `${path}.${index}.names`)}
              onChange={(changed) =>
                set(bands.map((each) => (each.code === code ? { ...each, names: changed } : each)))
              }
            />
            {!isReadOnly && (
              <IconButton
                icon={Trash2}
                label={t('editor.remove')}
                isDisabled={bands.length <= 2}
                onPress={() => set(bands.filter((each) => each.code !== code))}
              />
            )}
          </li>
        ))}
      </ol>
      {!isReadOnly && (
        <Button icon={Plus} onPress={add}>
          {t('editor.addBand')}
        </Button>
      )}
    </fieldset>
  );
}

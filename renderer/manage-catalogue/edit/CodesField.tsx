import { ArrowUp, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../design/IconButton.tsx';
import type { Option } from '../../design/options.ts';
import { AddCode } from './AddCode.tsx';
import styles from './CodesField.module.css';
import { earlier, without } from './entry.ts';

export interface CodesFieldProps {
  readonly label: string;
  readonly addLabel: string;
  readonly options: readonly Option<string>[];
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Entries of another list, in an order of their own. */
export function CodesField({ label, addLabel, options, value, onChange }: CodesFieldProps) {
  const { t } = useTranslation('catalogue');
  const labels = new Map(options.map((option) => [option.id, option.label]));
  return (
    <fieldset className={styles.codes}>
      <legend className={styles.legend}>{label}</legend>
      {value.length > 0 && (
        <ol className={styles.list}>
          {value.map((id, at) => {
            const name = labels.get(id) ?? id;
            return (
              <li key={id} className={styles.code}>
                <span className={styles.name}>{name}</span>
                <IconButton
                  icon={ArrowUp}
                  label={t('editor.up', { name })}
                  isDisabled={at === 0}
                  onPress={() => onChange(earlier(value, at))}
                />
                <IconButton
                  icon={Trash2}
                  label={t('editor.takeOut', { name })}
                  onPress={() => onChange(without(value, at))}
                />
              </li>
            );
          })}
        </ol>
      )}
      <AddCode
        label={addLabel}
        options={options.filter(({ id }) => !value.includes(id))}
        onAdd={(id) => onChange([...value, id])}
      />
    </fieldset>
  );
}

import ArrowUp from 'lucide-react/icons/arrow-up';
import Trash2 from 'lucide-react/icons/trash';
import { useTranslation } from 'react-i18next';
import { cx } from '../../design/cx.ts';
import { IconButton } from '../../design/IconButton.tsx';
import type { Option } from '../../design/options.ts';
import styles from './CodesField.module.css';
import { earlier } from './entry.ts';

export interface CodeRowsProps {
  readonly options: readonly Option<string>[];
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** Left out: none can be taken out here. */
  readonly onTakeOut?: (index: number) => void;
  readonly isNumbered?: boolean;
}

/** Entries of another list, each to be moved up. */
export function CodeRows({ options, value, onChange, onTakeOut, isNumbered = false }: CodeRowsProps) {
  const { t } = useTranslation('catalogue');
  const labels = new Map(options.map((option) => [option.id, option.label]));
  if (value.length === 0) return null;
  return (
    <ol className={styles.list}>
      {value.map((id, at) => {
        const name = labels.get(id) ?? id;
        return (
          <li key={id} className={cx(styles.code, isNumbered && styles.numbered)}>
            {isNumbered && <span className={styles.number}>{at + 1}</span>}
            <span className={styles.name}>{name}</span>
            <span className={styles.acts}>
              <IconButton
                icon={ArrowUp}
                label={t('editor.up', { name })}
                isDisabled={at === 0}
                onPress={() => onChange(earlier(value, at))}
              />
              {onTakeOut && (
                <IconButton
                  icon={Trash2}
                  label={t('editor.takeOut', { name })}
                  onPress={() => onTakeOut(at)}
                />
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

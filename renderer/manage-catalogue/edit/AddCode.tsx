import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/Button.tsx';
import { ComboBox } from '../../design/ComboBox.tsx';
import type { Option } from '../../design/options.ts';
import styles from './AddCode.module.css';

export interface AddCodeProps {
  readonly label: string;
  readonly options: readonly Option<string>[];
  readonly onAdd: (id: string) => void;
}

/** One entry of another list, found by a part of its name, and put behind those that are there. */
export function AddCode({ label, options, onAdd }: AddCodeProps) {
  const { t } = useTranslation('catalogue');
  const [chosen, choose] = useState<string | null>(null);
  const add = () => {
    if (chosen === null) return;
    onAdd(chosen);
    choose(null);
  };
  return (
    <div className={styles.add}>
      <ComboBox
        label={label}
        hideLabel
        placeholder={label}
        options={options}
        value={chosen}
        onChange={choose}
      />
      <Button icon={Plus} isDisabled={chosen === null} onPress={add}>
        {t('editor.add')}
      </Button>
    </div>
  );
}

import CircleAlert from 'lucide-react/icons/circle-exclamation-point';
import Plus from 'lucide-react/icons/plus';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/Button.tsx';
import { ComboBox } from '../../design/ComboBox.tsx';
import type { Option } from '../../design/options.ts';
import { leadTo } from '../../manage/form/lead-to.ts';
import { useUnsavedChanges } from '../../manage/unsaved/leaving.ts';
import styles from './AddCode.module.css';
import { type OpenChoices, useOpenChoice } from './open-choices.ts';

export interface AddCodeProps {
  readonly label: string;
  readonly options: readonly Option<string>[];
  readonly onAdd: (id: string) => void;
  /** The choices whose fields go from the screen when something is added: they are settled first. */
  readonly before?: OpenChoices;
}

/**
 * One entry of another list, found by a part of its name, and put behind those that are there. What stands in the field
 * and was not put there keeps the editor from being saved: whether it is meant is not known.
 */
export function AddCode({ label, options, onAdd, before }: AddCodeProps) {
  const { t } = useTranslation('catalogue');
  const [chosen, choose] = useState<string | null>(null);
  const [text, type] = useState('');
  const [wasPointedOut, setPointedOut] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const reason = useId();
  const isOpen = text !== '';
  useUnsavedChanges(isOpen);
  const self = useOpenChoice(isOpen, () => {
    setPointedOut(true);
    // A list that is chosen from is opened with the keys in its field, and would hide the reason.
    const control = chosen === null ? 'input' : ':scope > button';
    leadTo(row.current, row.current?.querySelector<HTMLElement>(control));
  });
  const add = () => {
    if (chosen === null || before?.pointOut(self)) return;
    onAdd(chosen);
    choose(null);
  };
  return (
    <div className={styles.add}>
      {isOpen && wasPointedOut && (
        <p id={reason} role="alert" className={styles.reason}>
          <CircleAlert aria-hidden className={styles.icon} />
          {t(chosen === null ? 'editor.notChosen' : 'editor.notAdded', { name: text })}
        </p>
      )}
      <div ref={row} className={styles.row}>
        <ComboBox
          label={label}
          hideLabel
          placeholder={label}
          options={options}
          value={chosen}
          onChange={choose}
          onClear={() => choose(null)}
          onType={(typed) => {
            type(typed);
            if (typed === '') setPointedOut(false);
          }}
        />
        <Button
          icon={Plus}
          isDisabled={chosen === null}
          onPress={add}
          {...(wasPointedOut && isOpen && { 'aria-describedby': reason })}
        >
          {t('editor.add')}
        </Button>
      </div>
    </div>
  );
}

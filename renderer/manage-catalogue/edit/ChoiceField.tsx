import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../design/ComboBox.tsx';
import type { SelectProps } from '../../design/Select.tsx';
import { leadTo } from '../../manage/form/lead-to.ts';
import { useUnsavedChanges } from '../../manage/unsaved/leaving.ts';
import { useOpenChoice } from './open-choices.ts';

/**
 * One entry of another list, found by a part of its name. A text that is none of them stays in the field and keeps the
 * editor from being saved, where the entry chosen before would come back without a word.
 */
export function ChoiceField<Id extends string>({ error, ...props }: SelectProps<Id>) {
  const { t } = useTranslation('catalogue');
  const { options, value, onChange } = props;
  const name = options.find(({ id }) => id === value)?.label ?? '';
  const [text, type] = useState(name);
  const [isCleared, setCleared] = useState(false);
  const [wasPointedOut, setPointedOut] = useState(false);
  const field = useRef<HTMLDivElement>(null);
  const isOpen = text !== name;
  useUnsavedChanges(isOpen);
  useOpenChoice(isOpen, () => {
    setPointedOut(true);
    leadTo(field.current, field.current?.querySelector('input'));
  });
  const reason = isOpen && wasPointedOut ? t('editor.notOfList') : error;
  return (
    <div ref={field}>
      <ComboBox
        {...props}
        value={isCleared ? null : value}
        onChange={(id) => {
          setCleared(false);
          setPointedOut(false);
          onChange(id);
        }}
        onClear={() => setCleared(true)}
        onType={type}
        {...(reason !== undefined && { error: reason })}
      />
    </div>
  );
}

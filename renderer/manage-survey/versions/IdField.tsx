import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../design/TextField.tsx';

export interface IdFieldProps {
  readonly id: string;
  readonly isDisabled: boolean;
  readonly isFaulty: boolean;
  readonly onChange: (id: string) => void;
}

/** An id, changed when the field is left: half an id must not be looked for. */
export function IdField({ id, isDisabled, isFaulty, onChange }: IdFieldProps) {
  const { t } = useTranslation('survey');
  const [text, setText] = useState(id);
  return (
    <TextField
      label={t('editor.id')}
      description={t('editor.idWhat')}
      value={text}
      isDisabled={isDisabled}
      onChange={setText}
      onBlur={() => text !== id && onChange(text)}
      {...(isFaulty && { error: t('editor.idFault') })}
    />
  );
}

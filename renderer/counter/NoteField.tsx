import { useTranslation } from 'react-i18next';
import { isPersonalNumber } from '../../domain/privacy/hint.ts';
import { usePersonalDataHints } from '../app/usePersonalDataHints.ts';
import { Banner } from '../design/Banner.tsx';
import { TextField } from '../design/TextField.tsx';

export interface NoteFieldProps {
  readonly value: string;
  readonly onChange: (note: string) => void;
}

/** A note for the next counter, with a warning where it looks like somebody's personal data. */
export function NoteField({ value, onChange }: NoteFieldProps) {
  const { t } = useTranslation('counter');
  const hints = usePersonalDataHints(value);
  const isRefused = hints.some(isPersonalNumber);
  return (
    <>
      <TextField
        label={t('note.label')}
        description={t('note.what')}
        value={value}
        onChange={onChange}
        rows={2}
        maxLength={500}
      />
      {hints.length > 0 && (
        <Banner tone={isRefused ? 'danger' : 'warning'}>
          {t(isRefused ? 'note.refused' : 'note.personal')}
        </Banner>
      )}
    </>
  );
}

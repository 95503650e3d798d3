import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holdsPersonalNumber } from '../../domain/privacy/personal-number.ts';
import { usePersonalDataHints } from '../app/usePersonalDataHints.ts';
import { Banner } from '../design/Banner.tsx';
import { TextField } from '../design/TextField.tsx';
import styles from './NoteField.module.css';

/** A note being written. */
export interface Note {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly place: RefObject<HTMLDivElement | null>;
  /** It holds what the hall does not take. */
  readonly isRefused: boolean;
  /** Whether the hall takes it; where it does not, the note has the focus, to be mended. */
  readonly canBeSent: () => boolean;
}

/** A note for the next counter: it stays as it is until it can be sent. */
export function useNote(): Note {
  const [text, onChange] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const isRefused = holdsPersonalNumber(text);
  const canBeSent = () => {
    if (isRefused) place.current?.querySelector('textarea')?.focus();
    return !isRefused;
  };
  return { text, onChange, place, isRefused, canBeSent };
}

/** A note for the next counter, with a warning where it looks like somebody's personal data. */
export function NoteField({ note }: { readonly note: Note }) {
  const { t } = useTranslation('counter');
  const hints = usePersonalDataHints(note.text);
  return (
    <div ref={note.place} className={styles.note}>
      <TextField
        label={t('note.label')}
        description={t('note.what')}
        value={note.text}
        onChange={note.onChange}
        rows={2}
        maxLength={500}
      />
      {(note.isRefused || hints.length > 0) && (
        <Banner tone={note.isRefused ? 'danger' : 'warning'}>
          {t(note.isRefused ? 'note.refused' : 'note.personal')}
        </Banner>
      )}
    </div>
  );
}

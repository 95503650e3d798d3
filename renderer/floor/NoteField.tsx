import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isPersonalNumber } from '../../domain/privacy/hint.ts';
import { usePersonalDataHints } from '../app/usePersonalDataHints.ts';
import { cx } from '../design/cx.ts';
import { TextField } from '../design/TextField.tsx';
import { TONE_ICON } from '../design/tone.ts';
import { MOST_NOTE } from './draft.ts';
import styles from './NoteField.module.css';

export interface NoteFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A note for the counter. It warns where the text looks like personal data; only a personal number is refused. */
export function NoteField({ value, onChange }: NoteFieldProps) {
  const { t } = useTranslation('floor');
  const hints = usePersonalDataHints(value);
  const kinds = [...new Set(hints.map(({ kind }) => t(`note.kind.${kind}`)))];
  const isRefused = hints.some(isPersonalNumber);
  const Sign = TONE_ICON[isRefused ? 'danger' : 'warning'];
  const place = useRef<HTMLDivElement>(null);
  const warns = kinds.length > 0;
  useEffect(() => {
    // A note that was written before is corrected somewhere else in the form.
    const isWritten = place.current?.contains(document.activeElement);
    if (warns && isWritten) place.current?.scrollIntoView({ block: 'nearest' });
  }, [warns]);
  return (
    <div ref={place}>
      <TextField
        label={t('note.label')}
        placeholder={t('note.placeholder')}
        value={value}
        onChange={onChange}
        maxLength={MOST_NOTE}
      />
      <p role="status" className={cx(styles.warning, isRefused && styles.refused)}>
        {warns && (
          <>
            <Sign aria-hidden className={styles.sign} />
            {isRefused ? t('note.refused') : t('note.warning', { kinds: kinds.join(t('listSeparator')) })}
          </>
        )}
      </p>
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPersonalNumber } from '../../../domain/privacy/hint.ts';
import { usePersonalDataHints } from '../../app/usePersonalDataHints.ts';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/TextField.tsx';
import { useShortcuts } from '../../keyboard/useShortcuts.ts';
import styles from './PaperEntry.module.css';

export interface WriteTextProps {
  readonly initial: string;
  readonly onDone: (text: string) => void;
}

/** The field for what somebody wrote on the form. A personal number, which the hall refuses, is refused here. */
export function WriteText({ initial, onDone }: WriteTextProps) {
  const { t } = useTranslation('survey');
  const [text, setText] = useState(initial);
  const isRefused = usePersonalDataHints(text).some(isPersonalNumber);
  const place = useRef<HTMLDivElement>(null);
  // The field and its refusal make the row grow, which was brought into sight before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the refusal is what makes it grow
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [isRefused]);
  const finish = () => {
    if (!isRefused) return onDone(text);
    place.current?.querySelector('textarea')?.focus();
  };
  useShortcuts([{ key: 'Ctrl+Enter', label: t('paper.textDone'), action: finish }]);
  return (
    <div ref={place} className={styles.write}>
      <TextField
        label={t('paper.textLabel')}
        rows={3}
        value={text}
        onChange={setText}
        maxLength={1_000}
        autoFocus
        {...(isRefused && { error: t('paper.textRefused') })}
      />
      <Button shortcut="Ctrl+Enter" onPress={finish}>
        {t('paper.textDone')}
      </Button>
    </div>
  );
}

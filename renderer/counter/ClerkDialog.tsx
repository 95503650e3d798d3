import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { TextField } from '../design/TextField.tsx';
import type { CounterActs } from './acts.ts';
import { ReasonList } from './ReasonList.tsx';
import { rememberClerk, useClerksOf } from './recent-clerks.ts';

export interface ClerkDialogProps {
  readonly clerk: string | null;
  /** The business day. */
  readonly day: string;
  readonly acts: CounterActs;
  readonly onClose: () => void;
}

/** Changes the display name at the counter: a name used here today by one digit, or a new one. */
export function ClerkDialog({ clerk, day, acts, onClose }: ClerkDialogProps) {
  const { t } = useTranslation('counter');
  const [name, setName] = useState('');
  const recent = useClerksOf(day).filter((known) => known !== clerk);
  const typed = name.trim();
  const serveAs = (chosen: string) => {
    if (chosen !== '') rememberClerk(chosen, day);
    acts.clerk.run({ name: chosen });
    onClose();
  };
  return (
    <Dialog
      title={t('clerk.title')}
      isOpen
      onClose={onClose}
      size="sm"
      footer={
        <>
          {clerk !== null && (
            <Button variant="quiet" onPress={() => serveAs('')}>
              {t('clerk.leave')}
            </Button>
          )}
          <Button variant="primary" isDisabled={typed === ''} onPress={() => serveAs(typed)}>
            {t('clerk.do')}
          </Button>
        </>
      }
    >
      <p>{t('clerk.what')}</p>
      {recent.length > 0 && (
        <section aria-label={t('clerk.recent')}>
          <ReasonList options={recent.map((id) => ({ id, label: id }))} onChoose={serveAs} />
        </section>
      )}
      <TextField label={t('clerk.name')} value={name} onChange={setName} maxLength={20} />
    </Dialog>
  );
}

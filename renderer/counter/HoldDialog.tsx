import { useTranslation } from 'react-i18next';
import { HOLD_REASONS, type HoldReason } from '../../domain/ticket/codes.ts';
import { Dialog } from '../design/Dialog.tsx';
import type { CounterActs } from './acts.ts';
import type { Current } from './CurrentPanel.tsx';
import styles from './HoldDialog.module.css';
import { NoteField, useNote } from './NoteField.tsx';
import { ReasonList } from './ReasonList.tsx';

export interface ActDialogProps {
  readonly current: Current;
  readonly acts: CounterActs;
  readonly onClose: () => void;
}

/** Puts the visitor aside with a reason; one digit key is enough. */
export function HoldDialog({ current, acts, onClose }: ActDialogProps) {
  const { t } = useTranslation(['counter', 'codes']);
  const note = useNote();
  const options = HOLD_REASONS.map((id) => ({ id, label: t(`codes:holdReason.${id}`) }));
  const hold = (reason: HoldReason) => {
    if (!note.canBeSent()) return;
    acts.hold.run({ ticket: current.ticket.id, reason, note: note.text });
    onClose();
  };
  return (
    <Dialog title={t('hold.title', { number: current.visit.number })} isOpen onClose={onClose} size="sm">
      <div className={styles.parts}>
        <NoteField note={note} />
        <p>{t('hold.what')}</p>
        <ReasonList options={options} onChoose={hold} />
      </div>
    </Dialog>
  );
}

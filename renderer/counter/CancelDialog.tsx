import { useTranslation } from 'react-i18next';
import { Dialog } from '../design/Dialog.tsx';
import type { ActDialogProps } from './HoldDialog.tsx';
import { ReasonList } from './ReasonList.tsx';

const REASONS = ['left', 'mistake', 'redirected'] as const;

/** Ends a ticket without service, with the reason that the figures need. */
export function CancelDialog({ current, acts, onClose }: ActDialogProps) {
  const { t } = useTranslation(['counter', 'codes']);
  const options = REASONS.map((id) => ({ id, label: t(`codes:cancelReason.${id}`) }));
  return (
    <Dialog title={t('cancel.title', { number: current.visit.number })} isOpen onClose={onClose} size="sm">
      <p>{t('cancel.what')}</p>
      <ReasonList
        options={options}
        onChoose={(reason) => {
          acts.cancel.run({ ticket: current.ticket.id, reason });
          onClose();
        }}
      />
    </Dialog>
  );
}

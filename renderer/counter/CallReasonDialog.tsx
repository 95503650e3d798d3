import { useTranslation } from 'react-i18next';
import { OUT_OF_ORDER_REASONS, type OutOfOrderReason } from '../../domain/ticket/codes.ts';
import { Dialog } from '../design/Dialog.tsx';
import { ReasonList } from './ReasonList.tsx';

export interface CallReasonDialogProps {
  readonly number: string;
  readonly onReason: (reason: OutOfOrderReason) => void;
  readonly onClose: () => void;
}

/** Asks why somebody is called out of order; the reason is recorded. */
export function CallReasonDialog({ number, onReason, onClose }: CallReasonDialogProps) {
  const { t } = useTranslation(['counter', 'codes']);
  const options = OUT_OF_ORDER_REASONS.map((id) => ({ id, label: t(`codes:outOfOrder.${id}`) }));
  return (
    <Dialog title={t('callReason.title', { number })} isOpen onClose={onClose} size="sm">
      <p>{t('callReason.what')}</p>
      <ReasonList options={options} onChoose={onReason} />
    </Dialog>
  );
}

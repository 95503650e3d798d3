import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../design/ConfirmDialog.tsx';
import { useLeaving } from './leaving.ts';

/** Asks, before something that is not saved is lost, whether it may be. */
export function LeaveQuestion() {
  const { t } = useTranslation('manage');
  const wayOut = useLeaving((leaving) => leaving.wayOut);
  const stay = () => useLeaving.setState({ wayOut: null });
  return (
    <ConfirmDialog
      title={t('leave.title')}
      isOpen={wayOut !== null}
      onClose={stay}
      cancelLabel={t('leave.stay')}
      confirmLabel={t('leave.discard')}
      onConfirm={() => {
        stay();
        wayOut?.();
      }}
    >
      {t('leave.what')}
    </ConfirmDialog>
  );
}

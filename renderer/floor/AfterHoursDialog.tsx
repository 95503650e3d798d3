import { useTranslation } from 'react-i18next';
import { useHall } from '../api/hall.ts';
import type { ApiProblem } from '../api/problem.ts';
import { useName } from '../api/useName.ts';
import { ConfirmDialog } from '../design/ConfirmDialog.tsx';

export interface AfterHoursDialogProps {
  /** The refusal `reception-closed`. */
  readonly problem: ApiProblem;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Reception is over, has not begun, or the hall is closed: staff, who see the visitor, may give a number all the same. */
export function AfterHoursDialog({ problem, onConfirm, onClose }: AfterHoursDialogProps) {
  const { t } = useTranslation('floor');
  const hall = useHall();
  const name = useName();
  const service = hall.data?.services.find(({ id }) => id === problem.params.service);
  return (
    <ConfirmDialog
      title={t('issue.afterHours', { service: service ? name(service.names) : problem.params.service })}
      isOpen
      onClose={onClose}
      confirmLabel={t('issue.afterHoursAct')}
      onConfirm={onConfirm}
      tone="primary"
    >
      {t('issue.afterHoursWhat')}
    </ConfirmDialog>
  );
}

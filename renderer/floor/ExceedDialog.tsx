import { useTranslation } from 'react-i18next';
import { EXCEED_REASONS, type ExceedReason } from '../../domain/ticket/codes.ts';
import { useHall } from '../api/hall.ts';
import type { ApiProblem } from '../api/problem.ts';
import { useName } from '../api/useName.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import styles from './ExceedDialog.module.css';

export interface ExceedDialogProps {
  /** The refusal `contingent-reached`. */
  readonly problem: ApiProblem;
  readonly onChoose: (reason: ExceedReason) => void;
  readonly onClose: () => void;
}

/** The day's numbers of a service are given out: staff may give one more, and say why. */
export function ExceedDialog({ problem, onChoose, onClose }: ExceedDialogProps) {
  const { t } = useTranslation(['floor', 'codes']);
  const hall = useHall();
  const name = useName();
  const service = hall.data?.services.find(({ id }) => id === problem.params.service);
  const title = t('issue.exceed', {
    service: service ? name(service.names) : problem.params.service,
    limit: problem.params.limit,
  });
  return (
    <Dialog title={title} isOpen onClose={onClose} role="alertdialog" size="sm">
      <p>{t('issue.exceedWhat')}</p>
      <div className={styles.reasons}>
        {EXCEED_REASONS.map((reason) => (
          <Button key={reason} wide onPress={() => onChoose(reason)}>
            {t(`codes:exceed.${reason}`)}
          </Button>
        ))}
      </div>
    </Dialog>
  );
}

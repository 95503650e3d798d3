import LogOut from 'lucide-react/icons/log-out';
import Send from 'lucide-react/icons/send';
import TicketX from 'lucide-react/icons/ticket-x';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/Button.tsx';
import { type FloorCancelReason, useCancel } from '../acts.ts';
import styles from './VisitDialog.module.css';

const REASONS = [
  { reason: 'left', icon: LogOut },
  { reason: 'mistake', icon: TicketX },
  { reason: 'redirected', icon: Send },
] as const satisfies readonly { readonly reason: FloorCancelReason; readonly icon: typeof LogOut }[];

export interface CancelChoiceProps {
  readonly tickets: readonly number[];
  readonly onDone: () => void;
  readonly onBack: () => void;
}

/** Asks for the reason; the answer cancels. There is no way back afterwards, and it says so. */
export function CancelChoice({ tickets, onDone, onBack }: CancelChoiceProps) {
  const { t } = useTranslation(['floor', 'codes', 'app']);
  const cancel = useCancel(onDone);
  return (
    <section className={styles.boxed} aria-labelledby="cancel-title">
      <h3 id="cancel-title" className={styles.title}>
        {t('visit.askCancel')}
      </h3>
      <p>{t('visit.cancelWhat')}</p>
      <div className={styles.acts}>
        {REASONS.map(({ reason, icon }) => (
          <Button
            key={reason}
            variant="danger"
            icon={icon}
            pending={cancel.pending}
            onPress={() => cancel.run({ tickets, reason })}
          >
            {t(`codes:cancelReason.${reason}`)}
          </Button>
        ))}
        <Button autoFocus onPress={onBack}>
          {t('app:dialog.cancel')}
        </Button>
      </div>
    </section>
  );
}

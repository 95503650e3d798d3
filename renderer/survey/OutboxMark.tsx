import CloudOff from 'lucide-react/icons/cloud-off';
import { useTranslation } from 'react-i18next';
import styles from './OutboxMark.module.css';
import { useOutbox } from './sender.ts';

/** For staff: responses that wait on this device, or that the hall did not take. Nothing where there are none. */
export function OutboxMark() {
  const { t } = useTranslation('survey');
  const { waiting, refused } = useOutbox();
  if (waiting === 0 && refused === 0) return null;
  return (
    <p className={styles.mark} role="status">
      <CloudOff aria-hidden className={styles.icon} />
      {waiting > 0 && <span>{t('outbox.waiting', { n: waiting })}</span>}
      {refused > 0 && <span>{t('outbox.refused', { n: refused })}</span>}
    </p>
  );
}

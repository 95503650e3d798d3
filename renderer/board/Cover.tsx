import MonitorOff from 'lucide-react/icons/monitor-off';
import { useTranslation } from 'react-i18next';
import styles from './Cover.module.css';

/** Hides what may no longer be true, and says what to do instead. */
export function Cover() {
  const ja = useTranslation('board', { lng: 'ja' });
  const en = useTranslation('board', { lng: 'en' });
  return (
    <div role="alert" className={styles.cover}>
      <MonitorOff aria-hidden className={styles.icon} />
      <p lang="ja" className={styles.ja}>
        <span>{ja.t('cover.what')}</span>
        <span>{ja.t('cover.do')}</span>
      </p>
      <p lang="en" className={styles.en}>
        <span>{en.t('cover.what')}</span>
        <span>{en.t('cover.do')}</span>
      </p>
    </div>
  );
}

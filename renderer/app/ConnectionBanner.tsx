import { useTranslation } from 'react-i18next';
import { Banner } from '../design/Banner.tsx';
import { useTimeText } from '../design/TimeOfDay.tsx';
import { useConnection } from '../live/connection.ts';
import { toHallTime } from '../time/hallClock.ts';
import styles from './ConnectionBanner.module.css';

/** Says that the hall is out of reach, since when, and what that means for the work. Empty while all is well. */
export function ConnectionBanner() {
  const { t } = useTranslation('app');
  const timeText = useTimeText();
  const { state, since } = useConnection();
  return (
    <div role="status" className={styles.place}>
      {state === 'offline' && (
        <Banner tone="warning" title={t('connection.offline', { time: timeText(toHallTime(since)) })}>
          <p>{t('connection.what')}</p>
        </Banner>
      )}
    </div>
  );
}

import Siren from 'lucide-react/icons/siren';
import { useTranslation } from 'react-i18next';
import { Button } from '../design/Button.tsx';
import { TimeOfDay } from '../design/TimeOfDay.tsx';
import styles from './EmergencyBar.module.css';
import { useEmergencyActs, useEmergencyView } from './useEmergency.ts';

/** On every staff screen: who calls for help, until somebody says that they are on the way. */
export function EmergencyBar() {
  const { t } = useTranslation('emergency');
  const { data } = useEmergencyView();
  const acts = useEmergencyActs(null);
  if (!data || data.emergencies.length === 0) return null;
  return (
    <section className={styles.bar} role="alert" aria-label={t('title')}>
      {data.emergencies.map(({ seq, at, counter }) => (
        <p key={seq} className={styles.call}>
          <Siren aria-hidden className={styles.icon} />
          <strong>{counter === null ? t('fromFloor') : t('fromCounter', { counter })}</strong>
          <TimeOfDay at={at} />
          <Button pending={acts.acknowledge.pending} onPress={() => acts.acknowledge.run({ raised: seq })}>
            {t('acknowledge')}
          </Button>
        </p>
      ))}
    </section>
  );
}

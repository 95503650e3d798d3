import Clock from 'lucide-react/icons/clock';
import { useTranslation } from 'react-i18next';
import { toHallTime } from '../time/hallClock.ts';
import { useNow } from '../time/useNow.ts';
import styles from './DataAge.module.css';
import { useDurationText } from './Duration.tsx';
import { useTimeText } from './TimeOfDay.tsx';

const MINUTE_MS = 60_000;

/** Says that what is shown is not of now, but of an instant of this machine's clock (`dataUpdatedAt`). */
export function DataAge({ at }: { readonly at: number }) {
  const { t } = useTranslation('app');
  const timeText = useTimeText();
  const durationText = useDurationText();
  const then = toHallTime(at);
  const now = useNow();
  const time = timeText(then);
  return (
    <p className={styles.age}>
      <Clock aria-hidden className={styles.icon} />
      {now - then < MINUTE_MS
        ? t('ageNow', { time })
        : t('age', { time, duration: durationText(now - then) })}
    </p>
  );
}

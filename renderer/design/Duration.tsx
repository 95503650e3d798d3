import TriangleAlert from 'lucide-react/icons/triangle-exclamation-point';
import { useTranslation } from 'react-i18next';
import { type DurationParts, durationParts } from '../time/duration.ts';
import { useNow } from '../time/useNow.ts';
import { cx } from './cx.ts';
import styles from './Duration.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface TargetProps {
  /** Past this the duration is marked by a sign and a word. */
  readonly targetMs?: number | null;
}

/** How a duration is said in the reader's language: 12分, 1時間05分. */
export function useDurationText(): (ms: number) => string {
  const { t } = useTranslation('app');
  const say = (parts: DurationParts): string => {
    switch (parts.kind) {
      case 'under-a-minute':
        return t('duration.underAMinute');
      case 'minutes':
        return t('duration.minutes', { minutes: parts.minutes });
      case 'hours':
        return t('duration.hours', { hours: parts.hours, minutes: parts.minutes });
    }
  };
  return (ms) => say(durationParts(ms));
}

/** A length of time that no longer changes. */
export function FixedDuration({ ms, targetMs = null }: TargetProps & { readonly ms: number }) {
  const { t } = useTranslation('app');
  const text = useDurationText();
  const isOver = targetMs !== null && ms > targetMs;
  return (
    <span className={cx(styles.duration, isOver && styles.over)}>
      {isOver && <TriangleAlert aria-hidden className={styles.sign} />}
      {text(ms)}
      {isOver && <VisuallyHidden>{t('duration.overTarget')}</VisuallyHidden>}
    </span>
  );
}

/** The time since an instant (UTC ms), kept up to date. */
export function Duration({ since, targetMs = null }: TargetProps & { readonly since: number }) {
  const now = useNow();
  return <FixedDuration ms={now - since} targetMs={targetMs} />;
}

import { useTranslation } from 'react-i18next';
import { type RangeParts, rangeParts } from '../time/duration.ts';
import styles from './Duration.module.css';

export interface WaitRangeProps {
  readonly fromMs: number;
  readonly toMs: number;
}

/** An expected wait: never a point, 5–9分. */
export function WaitRange({ fromMs, toMs }: WaitRangeProps) {
  const { t } = useTranslation('app');
  const say = (parts: RangeParts): string => {
    switch (parts.kind) {
      case 'soon':
        return t('duration.soon');
      case 'about':
        return t('duration.about', { minutes: parts.minutes });
      case 'range':
        return t('duration.range', { from: parts.from, to: parts.to });
      case 'at-least':
        return t('duration.atLeast', { minutes: parts.minutes });
    }
  };
  return <span className={styles.duration}>{say(rangeParts(fromMs, toMs))}</span>;
}

import { useTranslation } from 'react-i18next';
import { rangeMinutes } from '../time/duration.ts';
import styles from './Duration.module.css';

export interface WaitRangeProps {
  readonly fromMs: number;
  readonly toMs: number;
}

/** An expected wait: never a point, 5–9分. */
export function WaitRange({ fromMs, toMs }: WaitRangeProps) {
  const { t } = useTranslation('app');
  const { from, to } = rangeMinutes(fromMs, toMs);
  const text = from === to ? t('duration.about', { minutes: to }) : t('duration.range', { from, to });
  return <span className={styles.duration}>{text}</span>;
}

import { ProgressBar } from 'react-aria-components/ProgressBar';
import { useTranslation } from 'react-i18next';
import { cx } from '../../design/cx.ts';
import styles from './ExportProgress.module.css';
import { daysTo, type Period } from './periods.ts';

export interface ExportProgressProps {
  readonly period: Period;
  /** The day that is being written; null before the first. */
  readonly day: string | null;
}

/** How many days of the period are written. */
export function ExportProgress({ period, day }: ExportProgressProps) {
  const { t } = useTranslation('manage');
  const days = daysTo(period, period.to);
  const written = day === null ? 0 : daysTo(period, day);
  const text = day === null ? t('export.beginning') : t('export.day', { day, written, days });
  return (
    <ProgressBar
      aria-label={t('export.progress')}
      value={written}
      maxValue={days}
      valueLabel={text}
      className={cx(styles.progress)}
    >
      {({ percentage, valueText }) => (
        <>
          <p>{valueText}</p>
          <div className={styles.track}>
            <div className={styles.fill} style={{ inlineSize: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </ProgressBar>
  );
}

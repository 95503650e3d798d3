import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TodayService } from '../../../domain/views/today.ts';
import styles from './KeyFigures.module.css';
import { useMinutesText } from './useMinutesText.ts';
import { useShareText } from './useShareText.ts';

interface Figure {
  readonly id: string;
  readonly name: string;
  readonly value: ReactNode;
  readonly more?: string;
}

/** The day in five figures. */
export function KeyFigures({ hall }: { readonly hall: TodayService }) {
  const { t } = useTranslation('manage');
  const { minutesText } = useMinutesText();
  const shareText = useShareText();
  const figures: readonly Figure[] = [
    { id: 'arrived', name: t('today.arrived'), value: hall.arrived },
    { id: 'waiting', name: t('today.waiting'), value: hall.waiting },
    { id: 'served', name: t('today.served'), value: hall.served },
    {
      id: 'wait',
      name: t('today.waitP50'),
      value: minutesText(hall.waitP50Ms),
      more: t('today.p90Of', { wait: minutesText(hall.waitP90Ms) }),
    },
    {
      id: 'target',
      name: t('today.withinTarget'),
      value: shareText(hall.withinTargetN, hall.targetN),
      more: t('today.ofCount', { n: hall.withinTargetN, of: hall.targetN }),
    },
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ id, name, value, more }) => (
        <div key={id} className={styles.figure} data-figure={id}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
          {more !== undefined && <dd className={styles.more}>{more}</dd>}
        </div>
      ))}
    </dl>
  );
}

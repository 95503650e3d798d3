import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TodayService } from '../../../domain/views/today.ts';
import { Figure, useFigureText } from '../../design/Figure.tsx';
import { shareOf } from './figures.ts';
import styles from './KeyFigures.module.css';
import { useMinutesText } from './useMinutesText.ts';
import { useShareText } from './useShareText.ts';

interface KeyFigure {
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
  const figureText = useFigureText();
  const figures: readonly KeyFigure[] = [
    { id: 'arrived', name: t('today.arrived'), value: hall.arrived },
    { id: 'waiting', name: t('today.waiting'), value: hall.waiting },
    { id: 'served', name: t('today.served'), value: hall.served },
    {
      id: 'wait',
      name: t('today.waitP50'),
      value: <Figure value={hall.waitP50Ms} text={minutesText} why={t('today.noFigureWhy')} />,
      more: t('today.p90Of', { wait: figureText(hall.waitP90Ms, minutesText) }),
    },
    {
      id: 'target',
      name: t('today.withinTarget'),
      value: (
        <Figure
          value={shareOf(hall.withinTargetN, hall.targetN)}
          text={shareText}
          why={t('today.noTargetWhy')}
        />
      ),
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

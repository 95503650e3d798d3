import { useTranslation } from 'react-i18next';
import type { DaySummary } from '../../../domain/views/day-summary.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { useName } from '../../api/useName.ts';
import { Banner } from '../../design/Banner.tsx';
import type { Tone } from '../../design/tone.ts';
import { OrderPanel } from '../today/OrderPanel.tsx';
import { useDayText } from '../today/useDayText.ts';
import { DayCounters } from './DayCounters.tsx';
import styles from './DaySection.module.css';
import { DayServices } from './DayServices.tsx';
import { LeftOpenPanel } from './LeftOpenPanel.tsx';

const TONE: Readonly<Record<DaySummary['state'], Tone>> = {
  empty: 'neutral',
  running: 'info',
  closed: 'success',
  repaired: 'warning',
};

export interface DaySummaryPageProps {
  readonly view: DaySummary;
  readonly setup: HallSetup;
}

/** What goes on the sheet. */
export function DaySummaryPage({ view, setup }: DaySummaryPageProps) {
  const { t } = useTranslation('manage');
  const name = useName();
  const dayText = useDayText();
  const { visits, guidanceOnly } = view;
  return (
    <article className={styles.page}>
      <h2 className={styles.title}>
        {t('daySummary.title', { hall: name(setup.hall.names), day: dayText(view.day) })}
      </h2>
      <Banner tone={TONE[view.state]}>{t(`daySummary.state.${view.state}`)}</Banner>
      <p>{t('daySummary.people', { visits, guidanceOnly })}</p>
      <DayServices rows={view.services} services={setup.services} />
      <div className={styles.pair}>
        <div className={styles.stack}>
          <LeftOpenPanel rows={view.leftOpen} services={setup.services} />
          <OrderPanel order={view.order} />
        </div>
        <DayCounters rows={view.counters} counters={setup.counters} />
      </div>
      <p className={styles.note}>{t('daySummary.note')}</p>
    </article>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isInUse } from '../../../domain/hall/in-use.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import type { TodayView } from '../../../domain/views/today.ts';
import { api, read } from '../../api/client.ts';
import { Loading } from '../../design/Loading.tsx';
import { QueryView } from '../../design/QueryView.tsx';
import { HallQuery } from '../HallQuery.tsx';
import { CounterFigures } from './CounterFigures.tsx';
import { hourRows, serviceRows, wholeHall } from './figures.ts';
import { GuidanceFigures } from './GuidanceFigures.tsx';
import { HoursPanel } from './HoursPanel.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { OrderPanel } from './OrderPanel.tsx';
import { ServiceFigures } from './ServiceFigures.tsx';
import styles from './TodaySection.module.css';
import { useDayText } from './useDayText.ts';

interface TodayProps {
  readonly view: TodayView;
  readonly setup: HallSetup;
}

function Today({ view, setup }: TodayProps) {
  const { t } = useTranslation('manage');
  const dayText = useDayText();
  const hall = wholeHall(view);
  const counters = setup.counters.filter((counter) => isInUse(counter, view.day));
  return (
    <div className={styles.section}>
      <h2 className={styles.title}>{t('today.title', { day: dayText(view.day) })}</h2>
      <KeyFigures hall={hall} />
      <ServiceFigures rows={[hall, ...serviceRows(view, setup.services)]} services={setup.services} />
      <HoursPanel hours={hourRows(view, setup.hall.week)} />
      <div className={styles.pair}>
        <CounterFigures counters={counters} served={view.counters} />
        <div className={styles.stack}>
          <OrderPanel order={view.order} />
          <GuidanceFigures guidance={view.guidance} />
        </div>
      </div>
      <p className={styles.note}>{t('today.note')}</p>
    </div>
  );
}

function TodayOf({ setup }: { readonly setup: HallSetup }) {
  const today = useQuery({ queryKey: ['today'], queryFn: () => read(api.api.today.$get({ param: {} })) });
  return (
    <QueryView query={today} loading={<Loading lines={8} />}>
      {(view) => <Today view={view} setup={setup} />}
    </QueryView>
  );
}

/** The business day so far, kept up to date. */
export default function TodaySection() {
  return <HallQuery>{(setup) => <TodayOf setup={setup} />}</HallQuery>;
}

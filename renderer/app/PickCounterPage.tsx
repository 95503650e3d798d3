import SearchX from 'lucide-react/icons/search-x';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Counter } from '../../domain/hall/hall.ts';
import type { HallSetup } from '../../domain/views/hall.ts';
import { useCounters } from '../api/useCounters.ts';
import { useName } from '../api/useName.ts';
import { Badge } from '../design/Badge.tsx';
import { COUNTER_TONE } from '../design/counter-tone.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { QueryView } from '../design/QueryView.tsx';
import { AppShell } from './AppShell.tsx';
import styles from './PickCounterPage.module.css';

/** What the counter is there for first, then where it helps out. */
function servicesOf({ services }: Counter, setup: HallSetup): HallSetup['services'] {
  const inOrder = [...services].sort((a, b) => a.preference - b.preference);
  return inOrder.flatMap(({ service }) => setup.services.find(({ id }) => id === service) ?? []);
}

interface CounterCardProps {
  readonly counter: Counter;
  readonly setup: HallSetup;
}

function CounterCard({ counter, setup }: CounterCardProps) {
  const { t } = useTranslation('codes');
  const name = useName();
  const state = setup.statuses.find((status) => status.counter === counter.id)?.state ?? 'closed';
  return (
    <Link href={`/counter/${counter.id}`} className={styles.counter}>
      <span className={styles.head}>
        <span className={styles.name}>{name(counter.names)}</span>
        <span className={styles.floor}>{counter.floor}</span>
        <Badge tone={COUNTER_TONE[state]}>{t(`counterState.${state}`)}</Badge>
      </span>
      <ul className={styles.services}>
        {servicesOf(counter, setup).map((service) => (
          <li key={service.id}>{name(service.names)}</li>
        ))}
      </ul>
    </Link>
  );
}

function Counters({ setup }: { readonly setup: HallSetup }) {
  const { t } = useTranslation('app');
  const active = setup.counters.filter((counter) => counter.active);
  if (active.length === 0) {
    return (
      <EmptyState icon={SearchX} title={t('pickCounter.none')}>
        {t('pickCounter.noneWhat')}
      </EmptyState>
    );
  }
  return (
    <ul className={styles.counters}>
      {active.map((counter) => (
        <li key={counter.id} className={styles.place}>
          <CounterCard counter={counter} setup={setup} />
        </li>
      ))}
    </ul>
  );
}

/** Where a counter's screen begins that has not been told its number, or one that there is not. */
export default function PickCounterPage() {
  const { t } = useTranslation('app');
  const counters = useCounters();
  return (
    <AppShell screen={t('pickCounter.title')}>
      <div className={styles.page}>
        <h2 className={styles.question}>{t('pickCounter.question')}</h2>
        <QueryView query={counters}>{(setup) => <Counters setup={setup} />}</QueryView>
      </div>
    </AppShell>
  );
}

import SearchX from 'lucide-react/icons/search-x';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { HallSetup } from '../../domain/views/hall.ts';
import { useHall } from '../api/hall.ts';
import { useName } from '../api/useName.ts';
import { EmptyState } from '../design/EmptyState.tsx';
import { QueryView } from '../design/QueryView.tsx';
import { AppShell } from './AppShell.tsx';
import styles from './PickCounterPage.module.css';

function Counters({ setup }: { readonly setup: HallSetup }) {
  const { t } = useTranslation('app');
  const name = useName();
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
        <li key={counter.id}>
          <Link href={`/counter/${counter.id}`} className={styles.counter}>
            <span className={styles.name}>{name(counter.names)}</span>
            <span className={styles.floor}>{counter.floor}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Where a counter's screen begins that has not been told its number. */
export default function PickCounterPage() {
  const { t } = useTranslation('app');
  const hall = useHall();
  return (
    <AppShell screen={t('pickCounter.title')}>
      <div className={styles.page}>
        <h2 className={styles.question}>{t('pickCounter.question')}</h2>
        <QueryView query={hall}>{(setup) => <Counters setup={setup} />}</QueryView>
      </div>
    </AppShell>
  );
}

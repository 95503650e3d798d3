import { MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Service } from '../../domain/hall/hall.ts';
import type { QueueVisit } from '../../domain/views/queue.ts';
import { useHall } from '../api/hall.ts';
import { useName } from '../api/useName.ts';
import { Badge } from '../design/Badge.tsx';
import { NumberTag } from '../design/NumberTag.tsx';
import styles from './FoundItem.module.css';
import { SeriesTag } from './SeriesTag.tsx';
import type { Found } from './useFinder.ts';

function FoundService({ service }: { readonly service: Service }) {
  const { t } = useTranslation('floor');
  const name = useName();
  const hall = useHall();
  const counters = (hall.data?.counters ?? []).filter((counter) => {
    return counter.active && counter.services.some((taken) => taken.service === service.id);
  });
  const floors = [...new Set(counters.map(({ floor }) => floor))].join('・');
  return (
    <div className={styles.item}>
      <SeriesTag series={service.series} />
      <span className={styles.words}>
        <span className={styles.name}>{name(service.names)}</span>
        <span className={styles.where}>
          <MapPin aria-hidden className={styles.pin} />
          {t('find.where', { floor: floors, counters: counters.map(({ id }) => id).join('・') })}
        </span>
      </span>
    </div>
  );
}

function FoundVisit({ visit }: { readonly visit: QueueVisit }) {
  const { t } = useTranslation(['floor', 'codes']);
  const state = visit.tickets.find((ticket) => ticket.state !== 'elsewhere')?.state;
  return (
    <div className={styles.item}>
      <NumberTag number={visit.number ?? ''} size="sm" />
      <span className={styles.name}>{t('find.openVisit')}</span>
      {state && <Badge>{t(`codes:state.${state}`)}</Badge>}
    </div>
  );
}

/** One line of the results. */
export function FoundItem({ item }: { readonly item: Found }) {
  return item.kind === 'service' ? (
    <FoundService service={item.service} />
  ) : (
    <FoundVisit visit={item.visit} />
  );
}

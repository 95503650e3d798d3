import { useTranslation } from 'react-i18next';
import type { QueueVisit } from '../../domain/views/queue.ts';
import { useHall } from '../api/hall.ts';
import { useName } from '../api/useName.ts';
import { Badge } from '../design/Badge.tsx';
import { WaitRange } from '../design/WaitRange.tsx';
import { SeriesTag } from './SeriesTag.tsx';
import styles from './VisitLines.module.css';

/** The lines of a visit in planned order, with where they lead and how they stand. */
export function VisitLines({ visit }: { readonly visit: QueueVisit }) {
  const { t } = useTranslation(['floor', 'codes']);
  const hall = useHall();
  const name = useName();
  return (
    <ol className={styles.lines}>
      {visit.tickets.map((ticket) => {
        const service = hall.data?.services.find(({ id }) => id === ticket.service);
        const counters = (hall.data?.counters ?? []).filter((counter) => {
          return counter.active && counter.services.some((taken) => taken.service === ticket.service);
        });
        return (
          <li key={ticket.id} className={styles.line}>
            <SeriesTag series={service?.series ?? ''} />
            <span className={styles.words}>
              <strong>{service ? name(service.names) : ticket.service}</strong>
              <span className={styles.where}>
                {t('find.where', {
                  floor: [...new Set(counters.map(({ floor }) => floor))].join('・'),
                  counters: ticket.counter ?? counters.map(({ id }) => id).join('・'),
                })}
              </span>
            </span>
            {ticket.promise && ticket.state === 'waiting' && (
              <span className={styles.promise}>
                <WaitRange fromMs={ticket.promise.p50Ms} toMs={ticket.promise.p90Ms} />
              </span>
            )}
            <Badge>{t(`codes:state.${ticket.state}`)}</Badge>
          </li>
        );
      })}
    </ol>
  );
}

import { useTranslation } from 'react-i18next';
import type { QueueTicket, QueueVisit } from '../../domain/views/queue.ts';
import { useHall } from '../api/hall.ts';
import { useName } from '../api/useName.ts';
import { Badge } from '../design/Badge.tsx';
import type { Tone } from '../design/tone.ts';
import styles from './HandoverCard.module.css';

function toneOf(ticket: QueueTicket): Tone {
  if (ticket.state === 'served') return 'success';
  return ticket.state === 'waiting' || ticket.state === 'elsewhere' ? 'neutral' : 'info';
}

export interface OtherTicketsProps {
  readonly visit: QueueVisit;
  readonly ticket: number;
}

/** The visit's other services in planned order: which counters are done and what is still to come. */
export function OtherTickets({ visit, ticket }: OtherTicketsProps) {
  const { t } = useTranslation(['counter', 'codes']);
  const name = useName();
  const hall = useHall();
  const others = visit.tickets.filter((other) => other.id !== ticket);
  if (others.length === 0) return null;
  const serviceName = (id: string) => {
    const service = hall.data?.services.find((s) => s.id === id);
    return service ? name(service.names) : id;
  };
  return (
    <section className={styles.others} aria-label={t('card.others')}>
      <h3 className={styles.subtitle}>{t('card.others')}</h3>
      <ol className={styles.plain}>
        {others.map((other) => (
          <li key={other.id} className={styles.other}>
            <Badge tone={toneOf(other)}>{t(`codes:state.${other.state}`)}</Badge>
            <span>{serviceName(other.service)}</span>
            {other.counter && (
              <span className={styles.muted}>{t('card.atCounter', { counter: other.counter })}</span>
            )}
            {other.outcomes.map(({ procedure, outcome }) => (
              <Badge key={procedure} tone={outcome === 'done' ? 'success' : 'warning'}>
                {t(`codes:outcome.${outcome}`)}
              </Badge>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

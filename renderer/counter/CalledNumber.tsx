import EarOff from 'lucide-react/icons/ear-off';
import Star from 'lucide-react/icons/star';
import { useTranslation } from 'react-i18next';
import type { CounterView } from '../../domain/views/queue.ts';
import { useHall } from '../api/hall.ts';
import { useName } from '../api/useName.ts';
import { Badge } from '../design/Badge.tsx';
import { Banner } from '../design/Banner.tsx';
import { Duration } from '../design/Duration.tsx';
import { NumberTag } from '../design/NumberTag.tsx';
import styles from './CalledNumber.module.css';
import type { Current } from './CurrentPanel.tsx';

/** Nobody is here: because nobody was called, or because the counter takes nobody. */
function Nobody({ state }: Pick<CounterView['status'], 'state'>) {
  const { t } = useTranslation('counter');
  const words = {
    open: t('current.nobody'),
    paused: t('current.paused'),
    closed: t('current.closed'),
  };
  return <p className={styles.nobody}>{words[state]}</p>;
}

export interface CalledNumberProps {
  readonly current: Current | null;
  readonly status: CounterView['status'];
}

/** The number at this counter in the largest type, how it stands and for how long. */
export function CalledNumber({ current, status }: CalledNumberProps) {
  return (
    <div aria-live="polite">{current ? <Called current={current} /> : <Nobody state={status.state} />}</div>
  );
}

function Called({ current }: { readonly current: Current }) {
  const { t } = useTranslation(['counter', 'codes']);
  const name = useName();
  const hall = useHall();
  const { visit, ticket } = current;
  const service = hall.data?.services.find((s) => s.id === ticket.service);
  return (
    <div className={styles.called}>
      <NumberTag number={visit.number ?? '―'} size="xl" />
      <div className={styles.about}>
        <p className={styles.service}>{service && name(service.names)}</p>
        <p className={styles.badges}>
          <Badge tone={ticket.state === 'called' ? 'warning' : 'success'} strong>
            {t(`codes:state.${ticket.state}`)}
          </Badge>
          <Duration since={ticket.since} />
          {ticket.calls > 1 && <span>{t('current.calls', { calls: ticket.calls })}</span>}
          {ticket.readyKind && <Badge tone="info">{t(`codes:readyKind.${ticket.readyKind}`)}</Badge>}
          {ticket.cls === 'priority' && (
            <Badge tone="info" icon={Star}>
              {t('priority')}
            </Badge>
          )}
        </p>
      </div>
      {visit.intake.quiet && ticket.state === 'called' && (
        <Banner tone="warning" title={t('quiet.title')}>
          <EarOff aria-hidden /> {t('quiet.what')}
        </Banner>
      )}
    </div>
  );
}

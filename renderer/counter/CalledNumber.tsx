import EarOff from 'lucide-react/icons/ear-off';
import Star from 'lucide-react/icons/star';
import { useTranslation } from 'react-i18next';
import { useHall } from '../api/hall.ts';
import { useName } from '../api/useName.ts';
import { Badge } from '../design/Badge.tsx';
import { Banner } from '../design/Banner.tsx';
import { Duration } from '../design/Duration.tsx';
import { NumberTag } from '../design/NumberTag.tsx';
import styles from './CalledNumber.module.css';
import type { Current } from './CurrentPanel.tsx';

/** The number at this counter in the largest type, how it stands and for how long. */
export function CalledNumber({ current }: { readonly current: Current | null }) {
  const { t } = useTranslation(['counter', 'codes']);
  const name = useName();
  const hall = useHall();
  if (!current) return <p className={styles.nobody}>{t('current.nobody')}</p>;
  const { visit, ticket } = current;
  const service = hall.data?.services.find((s) => s.id === ticket.service);
  return (
    <div className={styles.called} aria-live="polite">
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

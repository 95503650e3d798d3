import ListTree from 'lucide-react/icons/list-tree';
import MapPin from 'lucide-react/icons/map-pin';
import { useTranslation } from 'react-i18next';
import type { LifeEvent } from '../../domain/catalogue/life-event.ts';
import type { PublicService } from '../../domain/catalogue/public-service.ts';
import type { QueueVisit } from '../../domain/views/queue.ts';
import { Badge } from '../design/Badge.tsx';
import { NumberTag } from '../design/NumberTag.tsx';
import { useFeeText } from '../guide/FeeText.tsx';
import { useWhereText } from '../guide/ProcedureFacts.tsx';
import { useGuideName, useServiceName } from '../guide/useGuideName.ts';
import { useShortDeadline } from '../guide/useShortDeadline.ts';
import styles from './FoundItem.module.css';
import type { Found } from './useFinder.ts';

function FoundProcedure({ service }: { readonly service: PublicService }) {
  const { t } = useTranslation('floor');
  const name = useServiceName();
  const where = useWhereText();
  const fee = useFeeText();
  const deadlineText = useShortDeadline();
  const [deadline] = service.deadlines;
  const always = service.evidence.filter(({ condition }) => condition === null).length;
  return (
    <div className={styles.found}>
      <span className={styles.name}>{name(service)}</span>
      <span className={styles.where}>
        <MapPin aria-hidden className={styles.pin} />
        {where(service)}
      </span>
      <span className={styles.facts}>
        {deadline && <span>{deadlineText(deadline)}</span>}
        <span>{t('find.papers', { count: always })}</span>
        <span>{fee(service.cost)}</span>
      </span>
    </div>
  );
}

function FoundEvent({ event }: { readonly event: LifeEvent }) {
  const { t } = useTranslation('floor');
  const name = useGuideName();
  return (
    <div className={styles.item}>
      <ListTree aria-hidden className={styles.tree} />
      <span className={styles.found}>
        <span className={styles.name}>{t('find.event', { name: name(event.names) })}</span>
        <span className={styles.where}>{t('find.eventWhat', { count: event.order.length })}</span>
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
  switch (item.kind) {
    case 'procedure':
      return <FoundProcedure service={item.service} />;
    case 'life_event':
      return <FoundEvent event={item.event} />;
    case 'visit':
      return <FoundVisit visit={item.visit} />;
  }
}

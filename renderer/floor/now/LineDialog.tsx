import Users from 'lucide-react/icons/users';
import { useTranslation } from 'react-i18next';
import { useName } from '../../api/useName.ts';
import { Badge } from '../../design/Badge.tsx';
import { Dialog } from '../../design/Dialog.tsx';
import { Duration } from '../../design/Duration.tsx';
import { EmptyState } from '../../design/EmptyState.tsx';
import { TicketWait } from '../../estimate/TicketWait.tsx';
import part from './NowPanel.module.css';
import type { ServiceSituation } from './situation.ts';
import { VisitButton } from './VisitButton.tsx';

export interface LineDialogProps {
  readonly situation: ServiceSituation;
  readonly onShow: (visit: number) => void;
  readonly onClose: () => void;
}

/** Everybody who waits for one service, longest first. */
export function LineDialog({ situation, onShow, onClose }: LineDialogProps) {
  const { t } = useTranslation(['floor', 'codes']);
  const name = useName();
  const { service, waiting } = situation;
  return (
    <Dialog title={`${service.series} ${name(service.names)}`} isOpen onClose={onClose}>
      {waiting.length === 0 && <EmptyState icon={Users} title={t('now.lineEmpty')} />}
      <ol className={part.rows}>
        {waiting.map(({ visit, ticket }) => (
          <li key={ticket.id} className={part.row}>
            <VisitButton visit={visit} onShow={onShow} />
            <span className={part.fact}>
              <Duration since={ticket.arrivedAt} targetMs={ticket.targetMs} />
            </span>
            <TicketWait ticket={ticket.id} />
            {ticket.cls === 'priority' && <Badge tone="info">{t('codes:support.priority')}</Badge>}
            {visit.intake.language !== 'ja' && <Badge>{t(`codes:language.${visit.intake.language}`)}</Badge>}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

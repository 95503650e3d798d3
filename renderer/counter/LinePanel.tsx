import EarOff from 'lucide-react/icons/ear-off';
import ListOrdered from 'lucide-react/icons/list-ordered';
import Star from 'lucide-react/icons/star';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounterView, QueueTicket, QueueVisit } from '../../domain/views/queue.ts';
import { useHall } from '../api/hall.ts';
import { useName } from '../api/useName.ts';
import { Badge } from '../design/Badge.tsx';
import { Button } from '../design/Button.tsx';
import { Duration } from '../design/Duration.tsx';
import { EmptyState } from '../design/EmptyState.tsx';
import { NumberTag } from '../design/NumberTag.tsx';
import { Panel } from '../design/Panel.tsx';
import { TicketWait } from '../estimate/TicketWait.tsx';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import type { CounterActs } from './acts.ts';
import styles from './LinePanel.module.css';
import { needsBesides } from './needs.ts';
import { CallReasonDialog, ChoiceDialog } from './parts.ts';

export interface LinePanelProps {
  readonly view: CounterView;
  readonly acts: CounterActs;
}

interface Standing {
  readonly visit: QueueVisit;
  readonly ticket: QueueTicket;
  readonly rule: CounterView['order'][number]['rule'];
}

function standingsOf(view: CounterView): readonly Standing[] {
  return view.order.flatMap(({ visit: visitId, ticket: ticketId, rule }) => {
    const visit = view.visits.find((v) => v.id === visitId);
    const ticket = visit?.tickets.find((t) => t.id === ticketId);
    return visit && ticket ? [{ visit, ticket, rule }] : [];
  });
}

/** Who can be called here, in the order of calling, each with the rule that puts it there. */
export function LinePanel({ view, acts }: LinePanelProps) {
  const { t } = useTranslation('counter');
  const [chosen, setChosen] = useState<Standing | null>(null);
  /** As they stood when the question was asked: a digit means whom the clerk saw at it. */
  const [offered, setOffered] = useState<readonly Standing[] | null>(null);
  const standings = standingsOf(view);
  const isFree = view.current === null;
  const isReady = isFree && standings.length > 0;
  const ask = () => setOffered(standings.slice(0, 9));
  useShortcuts([{ key: 'Shift+F5', pad: 'Numpad0', label: t('line.choose'), action: ask, when: isReady }]);
  /** Whoever is no longer in the line is asked for all the same: the hall says where they are. */
  const call = (standing: Standing) => {
    const index = standings.findIndex(({ ticket }) => ticket.id === standing.ticket.id);
    if (index > 0) setChosen(standing);
    else acts.call.run({ ticket: standing.ticket.id, reason: null });
  };
  return (
    <Panel title={t('line.title', { count: standings.length })} icon={ListOrdered} scroll flush>
      {standings.length === 0 ? (
        <EmptyState title={t('line.empty')} />
      ) : (
        <ol className={styles.list}>
          {standings.map((standing, index) => (
            <LineRow
              key={standing.ticket.id}
              standing={standing}
              isNext={index === 0}
              canCall={isFree && !acts.call.pending}
              onCall={() => call(standing)}
            />
          ))}
        </ol>
      )}
      {offered && (
        <ChoiceDialog
          title={t('line.choose')}
          options={offered.map(({ visit, ticket }) => ({
            id: String(ticket.id),
            label: visit.number ?? '―',
          }))}
          onChoose={(id) => {
            const standing = offered.find(({ ticket }) => String(ticket.id) === id);
            if (standing) call(standing);
          }}
          onClose={() => setOffered(null)}
        />
      )}
      {chosen && (
        <CallReasonDialog
          number={chosen.visit.number ?? ''}
          onClose={() => setChosen(null)}
          onReason={(reason) => {
            acts.call.run({ ticket: chosen.ticket.id, reason });
            setChosen(null);
          }}
        />
      )}
    </Panel>
  );
}

interface LineRowProps {
  readonly standing: Standing;
  readonly isNext: boolean;
  readonly canCall: boolean;
  readonly onCall: () => void;
}

function LineRow({ standing, isNext, canCall, onCall }: LineRowProps) {
  const { t } = useTranslation(['counter', 'codes']);
  const name = useName();
  const hall = useHall();
  const { visit, ticket, rule } = standing;
  const service = hall.data?.services.find((s) => s.id === ticket.service);
  return (
    <li className={styles.row} aria-current={isNext}>
      <NumberTag number={visit.number ?? '―'} size="sm" />
      <div className={styles.about}>
        <span className={styles.service}>{service && name(service.names)}</span>
        <span className={styles.badges}>
          <span>
            {t('line.waited')} <Duration since={ticket.arrivedAt} targetMs={ticket.targetMs} />
          </span>
          <TicketWait ticket={ticket.id} />
          {ticket.readyKind && <Badge tone="info">{t(`codes:readyKind.${ticket.readyKind}`)}</Badge>}
          {ticket.cls === 'priority' && (
            <Badge tone="info" icon={Star}>
              {t('priority')}
            </Badge>
          )}
          {visit.intake.quiet && (
            <Badge tone="warning" icon={EarOff}>
              {t('quiet.short')}
            </Badge>
          )}
          {needsBesides(visit).map((need) => (
            <Badge key={need}>{t(`codes:support.${need}`)}</Badge>
          ))}
          <details className={styles.why}>
            <summary>{t('line.why')}</summary>
            {t(`codes:rule.${rule}`)}
          </details>
        </span>
      </div>
      <Button isDisabled={!canCall} onPress={onCall} deliberate>
        {t('line.call')}
      </Button>
    </li>
  );
}

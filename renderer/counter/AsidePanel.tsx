import { PackageOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CounterView, QueueTicket, QueueVisit } from '../../domain/views/queue.ts';
import { Badge } from '../design/Badge.tsx';
import { Button } from '../design/Button.tsx';
import { Duration } from '../design/Duration.tsx';
import { NumberTag } from '../design/NumberTag.tsx';
import { Panel } from '../design/Panel.tsx';
import styles from './AsidePanel.module.css';
import type { CounterActs } from './acts.ts';

export interface AsidePanelProps {
  readonly view: CounterView;
  readonly acts: CounterActs;
}

interface Aside {
  readonly visit: QueueVisit;
  readonly ticket: QueueTicket;
}

const ASIDE_STATES: ReadonlySet<QueueTicket['state']> = new Set(['held', 'absent', 'preparing']);

function asidesOf(view: CounterView): readonly Aside[] {
  return view.visits.flatMap((visit) =>
    visit.tickets
      .filter((ticket) => ticket.counter === view.counter && ASIDE_STATES.has(ticket.state))
      .map((ticket) => ({ visit, ticket })),
  );
}

/** Whom this counter put aside: held, absent, or waiting for a paper. */
export function AsidePanel({ view, acts }: AsidePanelProps) {
  const { t } = useTranslation(['counter', 'codes']);
  const asides = asidesOf(view);
  if (asides.length === 0) return null;
  return (
    <Panel title={t('aside.title', { count: asides.length })} icon={PackageOpen} flush>
      <ul className={styles.list}>
        {asides.map(({ visit, ticket }) => (
          <li key={ticket.id} className={styles.row}>
            <NumberTag number={visit.number ?? '―'} size="sm" />
            <span className={styles.about}>
              <Badge tone={ticket.state === 'absent' ? 'warning' : 'neutral'}>
                {t(`codes:state.${ticket.state}`)}
              </Badge>
              {ticket.holdReason && <span>{t(`codes:holdReason.${ticket.holdReason}`)}</span>}
              <Duration since={ticket.since} />
            </span>
            <span className={styles.acts}>
              <AsideActs ticket={ticket} acts={acts} isFree={view.current === null} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface AsideActsProps {
  readonly ticket: QueueTicket;
  readonly acts: CounterActs;
  readonly isFree: boolean;
}

function AsideActs({ ticket, acts, isFree }: AsideActsProps) {
  const { t } = useTranslation('counter');
  const { id } = ticket;
  if (ticket.state === 'held') {
    return (
      <>
        <Button isDisabled={!isFree} onPress={() => acts.resume.run({ ticket: id, to: 'counter' })}>
          {t('aside.resumeHere')}
        </Button>
        <Button variant="quiet" onPress={() => acts.resume.run({ ticket: id, to: 'line' })}>
          {t('aside.toLine')}
        </Button>
      </>
    );
  }
  if (ticket.state === 'absent') {
    return (
      <>
        <Button onPress={() => acts.comeBack.run({ ticket: id })}>{t('aside.cameBack')}</Button>
        <Button variant="quiet" onPress={() => acts.cancel.run({ ticket: id, reason: 'left' })}>
          {t('aside.left')}
        </Button>
      </>
    );
  }
  return (
    <>
      <Button onPress={() => acts.ready.run({ ticket: id, kind: 'handover' })}>{t('aside.ready')}</Button>
      <Button variant="quiet" onPress={() => acts.ready.run({ ticket: id, kind: 'query' })}>
        {t('aside.query')}
      </Button>
    </>
  );
}

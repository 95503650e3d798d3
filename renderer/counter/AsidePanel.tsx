import PackageOpen from 'lucide-react/icons/package-open';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CounterView, QueueTicket, QueueVisit } from '../../domain/views/queue.ts';
import { Badge } from '../design/Badge.tsx';
import { Button } from '../design/Button.tsx';
import { Duration } from '../design/Duration.tsx';
import { Kbd } from '../design/Kbd.tsx';
import { NumberTag } from '../design/NumberTag.tsx';
import { notify } from '../design/notices.ts';
import type { Option } from '../design/options.ts';
import { Panel } from '../design/Panel.tsx';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import styles from './AsidePanel.module.css';
import type { CounterActs } from './acts.ts';
import { ChoiceDialog } from './parts.ts';

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

type AsideAct = 'resumeHere' | 'toLine' | 'cameBack' | 'left' | 'ready' | 'query';

interface Offer {
  readonly id: AsideAct;
  readonly run: () => void;
  readonly isDisabled?: boolean;
}

/** What can be done about a ticket put aside, the usual first. */
function offersFor({ id, state }: QueueTicket, acts: CounterActs, isFree: boolean): readonly Offer[] {
  const ticket = id;
  if (state === 'held') {
    return [
      { id: 'resumeHere', run: () => acts.resume.run({ ticket, to: 'counter' }), isDisabled: !isFree },
      { id: 'toLine', run: () => acts.resume.run({ ticket, to: 'line' }) },
    ];
  }
  if (state === 'absent') {
    return [
      { id: 'cameBack', run: () => acts.comeBack.run({ ticket }) },
      { id: 'left', run: () => acts.cancel.run({ ticket, reason: 'left' }) },
    ];
  }
  return [
    { id: 'ready', run: () => acts.ready.run({ ticket, kind: 'handover' }) },
    { id: 'query', run: () => acts.ready.run({ ticket, kind: 'query' }) },
  ];
}

/** Whom this counter put aside: held, absent, or waiting for a paper. */
export function AsidePanel({ view, acts }: AsidePanelProps) {
  const { t } = useTranslation(['counter', 'codes', 'error']);
  /** As they stood when the question was asked: a digit means whom the clerk saw at it. */
  const [offered, setOffered] = useState<readonly Option[] | null>(null);
  const asides = asidesOf(view);
  const isFree = view.current === null;
  const choices = asides.flatMap(({ visit, ticket }) =>
    offersFor(ticket, acts, isFree)
      .filter((offer) => !offer.isDisabled)
      .map(({ id, run }) => ({
        id: `${ticket.id} ${id}`,
        label: t('aside.actOn', { number: visit.number ?? '―', act: t(`aside.act.${id}`) }),
        run,
      })),
  );
  const ask = () => setOffered(choices);
  useShortcuts([
    { key: 'Shift+F4', pad: 'NumpadDivide', label: t('aside.choose'), action: ask, when: asides.length > 0 },
  ]);
  const choose = (id: string) => {
    const choice = choices.find((candidate) => candidate.id === id);
    if (choice) choice.run();
    else notify({ tone: 'danger', text: t('error:wrong-state'), untilNextAct: true });
  };
  if (asides.length === 0) {
    // Nobody is left to choose: the next one put aside must not bring the question back.
    if (offered !== null) setOffered(null);
    return null;
  }
  return (
    <Panel
      title={t('aside.title', { count: asides.length })}
      icon={PackageOpen}
      actions={<Kbd keys="Shift+F4" />}
      flush
    >
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
              {offersFor(ticket, acts, isFree).map(({ id, run, isDisabled = false }, index) => (
                <Button
                  key={id}
                  variant={index === 0 ? 'secondary' : 'quiet'}
                  isDisabled={isDisabled}
                  onPress={run}
                >
                  {t(`aside.act.${id}`)}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {offered && (
        <ChoiceDialog
          title={t('aside.choose')}
          options={offered}
          onChoose={choose}
          onClose={() => setOffered(null)}
        />
      )}
    </Panel>
  );
}

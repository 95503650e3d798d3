import BellRing from 'lucide-react/icons/bell-ring';
import CirclePause from 'lucide-react/icons/circle-pause';
import FileClock from 'lucide-react/icons/file-clock';
import Forward from 'lucide-react/icons/forward';
import Undo2 from 'lucide-react/icons/undo-2';
import UserRoundX from 'lucide-react/icons/user-round-x';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actsAllowed, type TicketAct } from '../../domain/ticket/acts.ts';
import type { CounterView, QueueTicket, QueueVisit } from '../../domain/views/queue.ts';
import { useCatalogue } from '../api/catalogue.ts';
import { Button } from '../design/Button.tsx';
import { Panel } from '../design/Panel.tsx';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { OfferSurvey } from '../survey/OfferSurvey.tsx';
import { useNow } from '../time/useNow.ts';
import type { CounterActs } from './acts.ts';
import { CalledNumber } from './CalledNumber.tsx';
import styles from './CurrentPanel.module.css';
import { MainButton, useMainAct } from './MainButton.tsx';
import { ownProcedures } from './ownProcedures.ts';
import { CancelDialog, FinishDialog, HoldDialog, TransferDialog } from './parts.ts';

/** A dialog about one ticket: when another stands at the counter it is over. */
interface Asked {
  readonly about: 'hold' | 'transfer' | 'cancel' | 'finish';
  readonly ticket: number | undefined;
}

export interface CurrentPanelProps {
  readonly view: CounterView;
  readonly acts: CounterActs;
}

interface Current {
  readonly visit: QueueVisit;
  readonly ticket: QueueTicket;
}

function currentOf(view: CounterView): Current | null {
  const ticket = view.current?.visit.tickets.find((t) => t.id === view.current?.ticket);
  return view.current && ticket ? { visit: view.current.visit, ticket } : null;
}

/** Whom the counter has now and everything that can be done about it. */
export function CurrentPanel({ view, acts }: CurrentPanelProps) {
  const { t } = useTranslation('counter');
  const [question, setQuestion] = useState<Asked | null>(null);
  const now = useNow(1_000);
  const current = currentOf(view);
  const ticket = current?.ticket;
  const may = (act: TicketAct) => ticket !== undefined && actsAllowed(ticket.state).includes(act);
  const mayUndo = view.undo !== null && now <= view.undo.until;
  const ask = (about: Asked['about']) => () => setQuestion({ about, ticket: ticket?.id });
  const asked = question !== null && question.ticket === ticket?.id ? question.about : null;
  const on = (run: (id: number) => void) => () => ticket && run(ticket.id);
  const catalogue = useCatalogue().data;
  const withProcedures = current !== null && ownProcedures(current, catalogue).length > 0;
  const main = useMainAct(view, ticket ?? null, acts, withProcedures ? ask('finish') : null);
  const recall = on((id) => acts.recall.run({ ticket: id }));
  const prepare = on((id) => acts.prepare.run({ ticket: id }));
  const absent = on((id) => acts.absent.run({ ticket: id }));
  const undo = () => acts.undo.run();
  useShortcuts([
    { key: 'F1', pad: 'NumpadAdd', label: main.label, action: main.act, when: main.enabled },
    { key: 'F2', pad: 'NumpadMultiply', label: t('act.recall'), action: recall, when: may('recall') },
    { key: 'F3', label: t('act.hold'), action: ask('hold'), when: may('hold') },
    { key: 'F4', label: t('act.transfer'), action: ask('transfer'), when: may('transfer') },
    { key: 'F5', label: t('act.prepare'), action: prepare, when: may('prepare') },
    { key: 'F11', label: t('act.absent'), action: absent, when: may('absent') },
    { key: 'F12', pad: 'NumpadSubtract', label: t('act.undo'), action: undo, when: mayUndo },
    {
      key: 'Shift+F11',
      pad: 'NumpadDecimal',
      label: t('act.cancel'),
      action: ask('cancel'),
      when: may('cancel'),
    },
  ]);
  const close = () => setQuestion(null);
  return (
    <Panel>
      <CalledNumber current={current} status={view.status} />
      <MainButton main={main} />
      <div className={styles.acts}>
        <Button
          icon={BellRing}
          shortcut="F2"
          onPress={recall}
          isDisabled={!may('recall')}
          pending={acts.recall.pending}
        >
          {t('act.recall')}
        </Button>
        <Button icon={CirclePause} shortcut="F3" onPress={ask('hold')} isDisabled={!may('hold')}>
          {t('act.hold')}
        </Button>
        <Button icon={Forward} shortcut="F4" onPress={ask('transfer')} isDisabled={!may('transfer')}>
          {t('act.transfer')}
        </Button>
        <Button icon={FileClock} shortcut="F5" onPress={prepare} isDisabled={!may('prepare')}>
          {t('act.prepare')}
        </Button>
        <Button icon={UserRoundX} shortcut="F11" onPress={absent} isDisabled={!may('absent')}>
          {t('act.absent')}
        </Button>
        <Button icon={Undo2} shortcut="F12" onPress={undo} isDisabled={!mayUndo} pending={acts.undo.pending}>
          {view.undo?.number && mayUndo ? t('act.undoOf', { number: view.undo.number }) : t('act.undo')}
        </Button>
        <Button
          icon={X}
          variant="quiet"
          shortcut="Shift+F11"
          onPress={ask('cancel')}
          isDisabled={!may('cancel')}
        >
          {t('act.cancel')}
        </Button>
        <div className={styles.offer}>
          <OfferSurvey counter={view.counter} />
        </div>
      </div>
      {current && asked === 'hold' && <HoldDialog current={current} acts={acts} onClose={close} />}
      {current && asked === 'transfer' && <TransferDialog current={current} acts={acts} onClose={close} />}
      {current && asked === 'cancel' && <CancelDialog current={current} acts={acts} onClose={close} />}
      {current && asked === 'finish' && <FinishDialog current={current} acts={acts} onClose={close} />}
    </Panel>
  );
}

export type { Current };

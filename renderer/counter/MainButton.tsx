import type { LucideIcon } from 'lucide-react';
import Check from 'lucide-react/icons/check';
import DoorOpen from 'lucide-react/icons/door-open';
import Megaphone from 'lucide-react/icons/megaphone';
import Play from 'lucide-react/icons/play';
import { useTranslation } from 'react-i18next';
import type { CounterView, QueueTicket } from '../../domain/views/queue.ts';
import { Button } from '../design/Button.tsx';
import type { CounterActs } from './acts.ts';
import { STATUS_KEY } from './CounterStatusMenu.tsx';
import styles from './MainButton.module.css';

/** What the one big button does now. */
export interface MainAct {
  readonly label: string;
  readonly hint: string;
  readonly icon: LucideIcon;
  readonly act: () => void;
  readonly enabled: boolean;
  readonly pending: boolean;
}

function nextNumber(view: CounterView): string | null {
  const [next] = view.order;
  return view.visits.find((visit) => visit.id === next?.visit)?.number ?? null;
}

/**
 * Call the next one → start → finish, by the state of the ticket at the counter. A counter that takes nobody opens with
 * its first call; where nobody waits, it opens and waits for the first to come.
 * @param askOutcomes asks how each procedure ended before finishing; null: there is none to ask about
 */
export function useMainAct(
  view: CounterView,
  ticket: QueueTicket | null,
  acts: CounterActs,
  askOutcomes: (() => void) | null,
): MainAct {
  const { t } = useTranslation(['counter', 'codes']);
  if (ticket?.state === 'called') {
    return {
      label: t('main.start'),
      hint: t('main.startHint'),
      icon: Play,
      act: () => acts.start.run({ ticket: ticket.id }),
      enabled: true,
      pending: acts.start.pending,
    };
  }
  if (ticket?.state === 'serving') {
    return {
      label: t('main.finish'),
      hint: t('main.finishHint'),
      icon: Check,
      act: askOutcomes ?? (() => acts.finish.run({ ticket: ticket.id, outcomes: [] })),
      enabled: true,
      pending: acts.finish.pending,
    };
  }
  const count = view.order.length;
  const { state } = view.status;
  if (count === 0 && state !== 'open') {
    return {
      label: t(state === 'paused' ? 'status.resume' : 'status.open'),
      hint: t('main.nobody'),
      icon: DoorOpen,
      act: () => acts.open.run(),
      enabled: true,
      pending: acts.open.pending,
    };
  }
  const next = { number: nextNumber(view), count };
  const nextHint =
    state === 'open'
      ? t('main.nextHint', next)
      : t('main.opens', { ...next, state: t(`codes:counterState.${state}`), key: STATUS_KEY });
  return {
    label: t('main.next'),
    hint: count === 0 ? t('main.nobody') : nextHint,
    icon: Megaphone,
    act: () => acts.callNext.run(),
    enabled: count > 0,
    pending: acts.callNext.pending,
  };
}

export function MainButton({ main }: { readonly main: MainAct }) {
  return (
    <div className={styles.main}>
      <Button
        variant="primary"
        size="huge"
        wide
        deliberate
        icon={main.icon}
        shortcut="F1"
        isDisabled={!main.enabled}
        pending={main.pending}
        onPress={main.act}
      >
        {main.label}
      </Button>
      <p className={styles.hint}>{main.hint}</p>
    </div>
  );
}

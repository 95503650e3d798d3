import CirclePause from 'lucide-react/icons/circle-pause';
import DoorClosed from 'lucide-react/icons/door-closed';
import DoorOpen from 'lucide-react/icons/door-open';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PAUSE_REASONS } from '../../domain/hall/codes.ts';
import type { CounterView } from '../../domain/views/queue.ts';
import { Badge } from '../design/Badge.tsx';
import { COUNTER_TONE } from '../design/counter-tone.ts';
import { Menu } from '../design/Menu.tsx';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import type { CounterActs } from './acts.ts';
import { ChoiceDialog } from './parts.ts';

/** Opens the choice on a keyboard without a number pad. */
export const STATUS_KEY = 'Shift+F3';

export interface CounterStatusMenuProps {
  readonly status: CounterView['status'];
  /** How many wait for this counter alone. */
  readonly reserved: number;
  readonly acts: CounterActs;
  /** Someone is at the counter: it can neither pause nor close. */
  readonly busy: boolean;
}

/** Opens, pauses (with a reason) and closes the counter. */
export function CounterStatusMenu({ status, reserved, acts, busy }: CounterStatusMenuProps) {
  const { t } = useTranslation(['counter', 'codes']);
  const [isChoosing, setChoosing] = useState(false);
  const [asksToClose, setAsksToClose] = useState(false);
  const pauses = PAUSE_REASONS.map((reason) => ({
    id: reason,
    label: t('status.pause', { reason: t(`codes:pause.${reason}`) }),
    icon: CirclePause,
    isDisabled: busy || status.state !== 'open',
  }));
  const openLabel = t(status.state === 'paused' ? 'status.resume' : 'status.open');
  const items = [
    { id: 'open' as const, label: openLabel, icon: DoorOpen, isDisabled: status.state === 'open' },
    ...pauses,
    {
      id: 'close' as const,
      label: t('status.close'),
      icon: DoorClosed,
      isDisabled: busy || status.state === 'closed',
    },
  ];
  const act = (id: (typeof items)[number]['id']) => {
    if (id === 'open') return acts.open.run();
    if (id === 'close') return reserved > 0 ? setAsksToClose(true) : acts.close.run();
    return acts.pause.run({ reason: id });
  };
  const isIdle = !busy;
  const choose = () => setChoosing(true);
  useShortcuts([
    { key: STATUS_KEY, pad: 'NumpadDecimal', label: t('status.choose'), action: choose, when: isIdle },
  ]);
  return (
    <>
      <Menu
        variant="quiet"
        label={
          <Badge tone={COUNTER_TONE[status.state]}>
            {t(`codes:counterState.${status.state}`)}
            {status.reason && `（${t(`codes:pause.${status.reason}`)}）`}
          </Badge>
        }
        items={items}
        onAction={act}
      />
      {asksToClose && (
        <ChoiceDialog
          title={t('status.closeWaiting', { count: reserved })}
          options={[{ id: 'close', label: t('status.closeRelease') }]}
          onChoose={() => acts.close.run()}
          onClose={() => setAsksToClose(false)}
        />
      )}
      {isChoosing && (
        <ChoiceDialog
          title={t('status.choose')}
          options={items.filter(({ isDisabled }) => !isDisabled)}
          onChoose={(id) => {
            const item = items.find((candidate) => candidate.id === id);
            if (item) act(item.id);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}

import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isInUse } from '../../domain/hall/in-use.ts';
import { isLiveState, type VisitMode } from '../../domain/ticket/codes.ts';
import type { QueueTicket, QueueVisit } from '../../domain/views/queue.ts';
import { useAct } from '../api/act.ts';
import { api } from '../api/client.ts';
import { useHall } from '../api/hall.ts';
import { useName } from '../api/useName.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { IconButton } from '../design/IconButton.tsx';
import { ToggleChips } from '../design/ToggleChips.tsx';
import styles from './PlanDialog.module.css';

export interface PlanDialogProps {
  readonly visit: QueueVisit;
  readonly onClose: () => void;
}

function isToCome({ line, state }: QueueTicket): boolean {
  return line === 'waiting' && (state === 'waiting' || state === 'elsewhere');
}

function toCome(visit: QueueVisit): readonly string[] {
  return visit.tickets.filter(isToCome).map((t) => t.service);
}

/** Services under way; one that has ended, passed on or not, may be planned again. */
function underWay(visit: QueueVisit): readonly string[] {
  return visit.tickets.filter((t) => isLiveState(t.state) && !isToCome(t)).map((t) => t.service);
}

function swapped(services: readonly string[], at: number, by: 1 | -1): readonly string[] {
  const moved = [...services];
  const [service] = moved.splice(at, 1);
  if (service !== undefined) moved.splice(at + by, 0, service);
  return moved;
}

/** Changes which services a visit still goes to and in which order; what is under way stays as it is. */
export function PlanDialog({ visit, onClose }: PlanDialogProps) {
  const { t } = useTranslation(['plan', 'app']);
  const name = useName();
  const hall = useHall();
  const [services, setServices] = useState(toCome(visit));
  const [mode, setMode] = useState<VisitMode>(visit.mode);
  const change = useAct(
    (requestId, input: { readonly mode: VisitMode; readonly services: string[] }) =>
      api.api.visits[':visit'].plan.$post({
        param: { visit: String(visit.id) },
        json: { requestId, ...input },
      }),
    { onDone: onClose },
  );
  const known = hall.data?.services ?? [];
  const nameOf = (id: string) => {
    const service = known.find((s) => s.id === id);
    return service ? `${service.series} ${name(service.names)}` : id;
  };
  const busy = underWay(visit);
  const addable = known.filter(
    (s) => isInUse(s, hall.data?.day ?? '') && !services.includes(s.id) && !busy.includes(s.id),
  );
  return (
    <Dialog
      title={t('title', { number: visit.number })}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('app:dialog.cancel')}</Button>
          <Button
            variant="primary"
            pending={change.pending}
            onPress={() => change.run({ mode, services: [...services] })}
          >
            {t('do')}
          </Button>
        </>
      }
    >
      <ol className={styles.list}>
        {services.map((service, at) => (
          <li key={service} className={styles.row}>
            <span className={styles.name}>{nameOf(service)}</span>
            <IconButton
              icon={ArrowUp}
              label={t('up', { service: nameOf(service) })}
              isDisabled={at === 0}
              onPress={() => setServices(swapped(services, at, -1))}
            />
            <IconButton
              icon={ArrowDown}
              label={t('down', { service: nameOf(service) })}
              isDisabled={at === services.length - 1}
              onPress={() => setServices(swapped(services, at, 1))}
            />
            <IconButton
              icon={X}
              label={t('remove', { service: nameOf(service) })}
              onPress={() => setServices(services.filter((other) => other !== service))}
            />
          </li>
        ))}
      </ol>
      <div className={styles.add}>
        {addable.map((service) => (
          <Button key={service.id} icon={Plus} onPress={() => setServices([...services, service.id])}>
            {nameOf(service.id)}
          </Button>
        ))}
      </div>
      <ToggleChips
        label={t('mode')}
        options={[
          { id: 'in_order', label: t('inOrder') },
          { id: 'parallel', label: t('parallel') },
        ]}
        value={[mode]}
        onChange={([id]) => setMode(id ?? 'in_order')}
        single
        required
      />
    </Dialog>
  );
}

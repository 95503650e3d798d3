import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isInUse } from '../../domain/hall/in-use.ts';
import { isLiveState, PLACES, type Place } from '../../domain/ticket/codes.ts';
import { useHall } from '../api/hall.ts';
import { useName } from '../api/useName.ts';
import { Button } from '../design/Button.tsx';
import { Dialog } from '../design/Dialog.tsx';
import { Select } from '../design/Select.tsx';
import { ToggleChips } from '../design/ToggleChips.tsx';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { DigitChips } from './DigitChips.tsx';
import type { ActDialogProps } from './HoldDialog.tsx';
import { NoteField, useNote } from './NoteField.tsx';

const ANY_COUNTER = 'any';
/** The services that the visit goes to anyway: the hall refuses a second ticket for one. */
function servicesToCome({ visit, ticket }: ActDialogProps['current']): ReadonlySet<string> {
  const others = visit.tickets.filter(({ id, state }) => id !== ticket.id && isLiveState(state));
  return new Set(others.map(({ service }) => service));
}

/** Passes the visitor on to another service or one counter, with a note; nothing learned is lost on the way. */
export function TransferDialog({ current, acts, onClose }: ActDialogProps) {
  const { t } = useTranslation(['counter', 'codes']);
  const name = useName();
  const hall = useHall();
  const [service, setService] = useState<string | null>(null);
  const [counter, setCounter] = useState<string>(ANY_COUNTER);
  const [place, setPlace] = useState<Place>('keep');
  const note = useNote();
  const day = hall.data?.day ?? '';
  const services = (hall.data?.services ?? []).filter((s) => isInUse(s, day));
  const toCome = servicesToCome(current);
  const counters = (hall.data?.counters ?? []).filter(
    (c) => isInUse(c, day) && c.services.some((s) => s.service === service),
  );
  const transfer = () => {
    if (service === null || !note.canBeSent()) return;
    const onlyCounter = counter === ANY_COUNTER ? null : counter;
    acts.transfer.run({ ticket: current.ticket.id, service, onlyCounter, place, note: note.text });
    onClose();
  };
  const choose = (id: string | undefined) => {
    setService(id ?? null);
    setCounter(ANY_COUNTER);
  };
  return (
    <Dialog
      title={t('transfer.title', { number: current.visit.number })}
      isOpen
      onClose={onClose}
      footer={<TransferFoot canTransfer={service !== null} onTransfer={transfer} onClose={onClose} />}
    >
      <DigitChips
        label={t('transfer.service')}
        options={services.map((s) => ({
          id: s.id,
          label: `${s.series} ${name(s.names)}`,
          isDisabled: toCome.has(s.id),
        }))}
        value={service}
        onChange={choose}
      />
      <Select
        label={t('transfer.counter')}
        options={[
          { id: ANY_COUNTER, label: t('transfer.anyCounter') },
          ...counters.map((c) => ({ id: c.id, label: name(c.names) })),
        ]}
        value={counter}
        onChange={setCounter}
        isDisabled={service === null}
      />
      <ToggleChips
        label={t('transfer.place')}
        options={PLACES.map((id) => ({ id, label: t(`codes:place.${id}`) }))}
        value={[place]}
        onChange={([id]) => setPlace(id ?? 'keep')}
        single
        required
      />
      <NoteField note={note} />
    </Dialog>
  );
}

interface TransferFootProps {
  readonly canTransfer: boolean;
  readonly onTransfer: () => void;
  readonly onClose: () => void;
}

function TransferFoot({ canTransfer, onTransfer, onClose }: TransferFootProps) {
  const { t } = useTranslation(['counter', 'app']);
  useShortcuts([
    { key: 'F4', pad: 'NumpadAdd', label: t('transfer.do'), action: onTransfer, when: canTransfer },
  ]);
  return (
    <>
      <Button onPress={onClose}>{t('app:dialog.cancel')}</Button>
      <Button variant="primary" shortcut="F4" isDisabled={!canTransfer} onPress={onTransfer}>
        {t('transfer.do')}
      </Button>
    </>
  );
}

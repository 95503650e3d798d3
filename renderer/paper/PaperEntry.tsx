import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallSetup } from '../../domain/views/hall.ts';
import { useAct } from '../api/act.ts';
import { api } from '../api/client.ts';
import { useName } from '../api/useName.ts';
import { Banner } from '../design/Banner.tsx';
import { Button } from '../design/Button.tsx';
import { ButtonLink } from '../design/ButtonLink.tsx';
import { Checkbox } from '../design/Checkbox.tsx';
import { NumberField } from '../design/NumberField.tsx';
import { notify } from '../design/notices.ts';
import { Select } from '../design/Select.tsx';
import { TextField } from '../design/TextField.tsx';
import { ToggleChips } from '../design/ToggleChips.tsx';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { SERVICES } from '../manage/sections.ts';
import { useUnsavedChanges } from '../manage/unsaved/leaving.ts';
import styles from './PaperSection.module.css';
import { SlipTime } from './SlipTime.tsx';
import { nextSlip, PAPER_OUTCOMES, type PaperTicket, type Slip, ticketOf } from './slip.ts';

function firstSlip(setup: HallSetup): Slip {
  const pad = setup.services.find((service) => service.active && service.paperPad !== null);
  return {
    service: pad?.id ?? null,
    digits: pad?.paperPad?.from ?? null,
    priority: false,
    date: setup.day,
    arrived: '',
    called: '',
    ended: '',
    outcome: 'served',
    counter: null,
  };
}

/** A pile of torn-off numbers is typed in one after the other; service, day and counter stay from slip to slip. */
export function PaperEntry({ setup }: { readonly setup: HallSetup }) {
  const { t } = useTranslation(['paper', 'codes']);
  const name = useName();
  const [slip, setSlip] = useState(() => firstSlip(setup));
  const services = setup.services.filter((service) => service.active && service.paperPad !== null);
  const counters = setup.counters.filter((c) => c.services.some((s) => s.service === slip.service));
  const ticket = ticketOf(slip, setup.hall.zone);
  const enter = useAct(
    (requestId, input: PaperTicket) =>
      api.api['paper-tickets'].$post({ param: {}, json: { requestId, ...input } }),
    {
      onDone: ({ visit }) => {
        notify({ tone: 'success', text: t('entry.done', { number: visit?.number }) });
        setSlip(nextSlip(slip));
      },
    },
  );
  useUnsavedChanges(slip.arrived !== '' || slip.called !== '' || slip.ended !== '');
  const send = () => ticket && enter.run(ticket);
  useShortcuts([{ key: 'Ctrl+Enter', label: t('entry.do'), action: send, when: ticket !== null }]);
  const change = (part: Partial<Slip>) => setSlip({ ...slip, ...part });
  if (services.length === 0) {
    const toServices = <ButtonLink href={SERVICES.path}>{t('entry.toServices')}</ButtonLink>;
    return (
      <Banner tone="info" action={toServices}>
        {t('entry.noPad')}
      </Banner>
    );
  }
  const outcomeName = {
    served: t('codes:state.served'),
    no_show: t('codes:state.no_show'),
    left: t('codes:cancelReason.left'),
  };
  return (
    <div className={styles.form}>
      <p>{t('entry.what')}</p>
      <ToggleChips
        label={t('entry.service')}
        options={services.map((s) => ({ id: s.id, label: `${s.series} ${name(s.names)}` }))}
        value={slip.service === null ? [] : [slip.service]}
        onChange={([id]) => change({ service: id ?? null, counter: null })}
        single
        required
      />
      <div className={styles.slip}>
        <NumberField
          label={t('entry.digits')}
          value={slip.digits}
          min={1}
          max={9999}
          isTicketNumber
          onChange={(digits) => change({ digits })}
        />
        <TextField
          label={t('entry.date')}
          type="date"
          value={slip.date}
          onChange={(date) => change({ date })}
        />
        <SlipTime
          label={t('entry.arrived')}
          value={slip.arrived}
          onChange={(arrived) => change({ arrived })}
          placeholder="0930"
        />
        <SlipTime
          label={t('entry.called')}
          value={slip.called}
          onChange={(called) => change({ called })}
          placeholder="0945"
        />
        <SlipTime
          label={t('entry.ended')}
          value={slip.ended}
          onChange={(ended) => change({ ended })}
          placeholder="0952"
        />
      </div>
      <div className={styles.row}>
        <ToggleChips
          label={t('entry.outcome')}
          options={PAPER_OUTCOMES.map((id) => ({ id, label: outcomeName[id] }))}
          value={[slip.outcome]}
          onChange={([outcome]) => change({ outcome: outcome ?? 'served' })}
          single
          required
        />
        <Select
          label={t('entry.counter')}
          options={counters.map((c) => ({ id: c.id, label: name(c.names) }))}
          value={slip.counter}
          onChange={(counter) => change({ counter })}
        />
        <Checkbox isSelected={slip.priority} onChange={(priority) => change({ priority })}>
          {t('sheet.priority')}
        </Checkbox>
      </div>
      <div>
        <Button
          variant="primary"
          shortcut="Ctrl+Enter"
          pending={enter.pending}
          isDisabled={ticket === null}
          onPress={send}
        >
          {t('entry.do')}
        </Button>
      </div>
    </div>
  );
}

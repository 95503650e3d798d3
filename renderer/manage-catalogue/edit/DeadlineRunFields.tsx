import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../../domain/catalogue/catalogue.ts';
import type { Deadline, DeadlineUnit } from '../../../domain/catalogue/deadline.ts';
import { Checkbox } from '../../design/Checkbox.tsx';
import { NumberField } from '../../design/NumberField.tsx';
import { ToggleChips } from '../../design/ToggleChips.tsx';
import { useGuideName } from '../../guide/useGuideName.ts';
import { ChoiceField } from './ChoiceField.tsx';
import styles from './DeadlinesPart.module.css';

const UNITS: readonly DeadlineUnit[] = ['day', 'month', 'year'];

type Running = Exclude<Deadline, { readonly kind: 'stated' }>;

export interface DeadlineRunFieldsProps {
  readonly deadline: Running;
  readonly events: Catalogue['deadline_events'];
  readonly onChange: (deadline: Running) => void;
}

/** How long, and from when. */
export function DeadlineRunFields({ deadline, events, onChange }: DeadlineRunFieldsProps) {
  const { t } = useTranslation('catalogue');
  const name = useGuideName();
  const event = (
    <ChoiceField
      label={t(deadline.kind === 'within' ? 'deadline.from' : 'deadline.before')}
      options={events.map(({ id, names }) => ({ id, label: name(names) }))}
      value={deadline.from}
      onChange={(from) => onChange({ ...deadline, from })}
    />
  );
  if (deadline.kind === 'before') return <div className={styles.run}>{event}</div>;
  return (
    <div className={styles.run}>
      {event}
      <NumberField
        label={t('deadline.amount')}
        value={deadline.amount}
        onChange={(amount) => onChange({ ...deadline, amount: amount ?? 0 })}
        min={1}
        max={3650}
      />
      <ToggleChips
        label={t('deadline.unit')}
        single
        required
        options={UNITS.map((id) => ({ id, label: t(`deadline.in.${id}`) }))}
        value={[deadline.unit]}
        onChange={([unit]) => unit && onChange({ ...deadline, unit })}
      />
      <Checkbox
        isSelected={deadline.inclusive}
        onChange={(inclusive) => onChange({ ...deadline, inclusive })}
        description={t('deadline.inclusiveWhat')}
      >
        {t('deadline.inclusive')}
      </Checkbox>
    </div>
  );
}

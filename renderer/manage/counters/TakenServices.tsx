import { useTranslation } from 'react-i18next';
import { COUNTER_LINES, type CounterLine } from '../../../domain/hall/codes.ts';
import type { Counter, Service } from '../../../domain/hall/hall.ts';
import { useName } from '../../api/useName.ts';
import { Checkbox } from '../../design/Checkbox.tsx';
import { NumberField } from '../../design/NumberField.tsx';
import { Select } from '../../design/Select.tsx';
import form from '../form/Form.module.css';
import { useFieldTexts } from '../form/useFieldTexts.ts';
import styles from './TakenServices.module.css';

type Taken = Counter['services'][number];

const LINE_NAME: Readonly<Record<CounterLine, string>> = {
  both: 'codes:counterLine.both',
  reception: 'codes:counterLine.reception',
  handover: 'codes:counterLine.handover',
};

export interface TakenServicesProps {
  readonly services: readonly Service[];
  readonly value: readonly Taken[];
  readonly onChange: (value: readonly Taken[]) => void;
}

/** A service behind those that are taken already. */
function taking(service: string, value: readonly Taken[]): Taken {
  const last = Math.max(0, ...value.map(({ preference }) => preference));
  return { service, preference: Math.min(last + 1, 99), line: 'both' };
}

/** Which services a counter takes, in which order, and which of their lines. */
export function TakenServices({ services, value, onChange }: TakenServicesProps) {
  const { t } = useTranslation(['manage', 'codes']);
  const texts = useFieldTexts();
  const name = useName();
  const { label, description } = texts('takenServices');
  const lines = COUNTER_LINES.map((id) => ({ id, label: t(LINE_NAME[id]) }));
  const change = (id: string, part: Partial<Taken>) =>
    onChange(value.map((taken) => (taken.service === id ? { ...taken, ...part } : taken)));
  return (
    <fieldset className={styles.field}>
      <legend className={form.groupTitle}>{label}</legend>
      <p className={styles.what}>{description}</p>
      <ul className={styles.rows}>
        {services.map(({ id, names, series }) => {
          const taken = value.find(({ service }) => service === id);
          const serviceName = name(names);
          return (
            <li key={id} className={styles.row}>
              <Checkbox
                isSelected={taken !== undefined}
                onChange={(isTaken) =>
                  onChange(
                    isTaken ? [...value, taking(id, value)] : value.filter(({ service }) => service !== id),
                  )
                }
              >
                {series} {serviceName}
              </Checkbox>
              {taken && (
                <>
                  <NumberField
                    label={t('counters.preferenceOf', { name: serviceName })}
                    hideLabel
                    value={taken.preference}
                    onChange={(preference) => change(id, { preference: preference ?? 1 })}
                    min={1}
                    max={99}
                    unit={t('counters.preferenceUnit')}
                  />
                  <Select
                    label={t('counters.lineOf', { name: serviceName })}
                    hideLabel
                    options={lines}
                    value={taken.line}
                    onChange={(line) => change(id, { line })}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

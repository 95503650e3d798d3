import CalendarClock from 'lucide-react/icons/calendar-clock';
import Plus from 'lucide-react/icons/plus';
import Trash2 from 'lucide-react/icons/trash';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../../domain/catalogue/deadline.ts';
import { Badge } from '../../design/Badge.tsx';
import { Button } from '../../design/Button.tsx';
import { TextField } from '../../design/TextField.tsx';
import { ToggleChips } from '../../design/ToggleChips.tsx';
import { lastDay, useDayText } from '../../guide/day.ts';
import { DeadlineRunFields } from './DeadlineRunFields.tsx';
import own from './DeadlinesPart.module.css';
import { replaced, without } from './entry.ts';
import styles from './Part.module.css';
import type { PartProps } from './part.ts';

const KINDS: readonly Deadline['kind'][] = ['within', 'before', 'stated'];

function ofKind(kind: Deadline['kind'], text: string, from: string): Deadline {
  switch (kind) {
    case 'within':
      return { kind, amount: 14, unit: 'day', from, inclusive: false, text };
    case 'before':
      return { kind, from, text };
    case 'stated':
      return { kind, text };
  }
}

interface RowProps extends PartProps {
  readonly deadline: Deadline;
  readonly at: number;
  readonly onRemove: () => void;
}

function DeadlineRow({ draft, setup, lookup, deadline, at, onRemove }: RowProps) {
  const { t } = useTranslation('catalogue');
  const dayText = useDayText();
  const { value, set, isFaulty } = draft;
  const put = (changed: Deadline) => set({ deadlines: replaced(value.deadlines, at, changed) });
  const from = 'from' in deadline ? deadline.from : (lookup.catalogue.deadline_events[0]?.id ?? '');
  const last =
    deadline.kind === 'within' && deadline.amount >= 1 ? lastDay(deadline, setup.day, setup) : null;
  return (
    <li className={own.deadline}>
      <div className={own.head}>
        <ToggleChips
          label={t('deadline.kind')}
          hideLabel
          single
          required
          options={KINDS.map((id) => ({ id, label: t(`deadline.is.${id}`) }))}
          value={[deadline.kind]}
          onChange={([kind]) => kind && put(ofKind(kind, deadline.text, from))}
        />
        <Button variant="quiet" icon={Trash2} onPress={onRemove}>
          {t('deadline.remove')}
        </Button>
      </div>
      {deadline.kind !== 'stated' && (
        <DeadlineRunFields deadline={deadline} events={lookup.catalogue.deadline_events} onChange={put} />
      )}
      <TextField
        label={t('deadline.text')}
        description={t('deadline.textWhat')}
        value={deadline.text}
        onChange={(text) => put({ ...deadline, text })}
        isRequired
        {...(isFaulty(`deadlines.${at}`) && { error: t('fault.any') })}
      />
      {last !== null && (
        <Badge tone="info" icon={CalendarClock}>
          {t('deadline.ifToday', { day: dayText(last, setup.day) })}
        </Badge>
      )}
    </li>
  );
}

/** Time limits as data, so that the guide can say the day. */
export function DeadlinesPart(props: PartProps) {
  const { t } = useTranslation('catalogue');
  const { draft, lookup } = props;
  const { deadlines } = draft.value;
  const [event] = lookup.catalogue.deadline_events;
  // What is typed into a row and is no choice goes with it, not to the one that takes its place.
  const [keys, setKeys] = useState<readonly number[]>(() => deadlines.map((_, at) => at));
  const add = () => {
    setKeys([...keys, Math.max(-1, ...keys) + 1]);
    draft.set({ deadlines: [...deadlines, ofKind('within', '', event?.id ?? '')] });
  };
  const remove = (at: number) => {
    setKeys(without(keys, at));
    draft.set({ deadlines: without(deadlines, at) });
  };
  return (
    <div className={styles.stack}>
      {deadlines.length === 0 && <p className={styles.note}>{t('deadline.none')}</p>}
      <ol className={styles.rows}>
        {deadlines.map((deadline, at) => (
          <DeadlineRow key={keys[at]} {...props} deadline={deadline} at={at} onRemove={() => remove(at)} />
        ))}
      </ol>
      <div>
        <Button icon={Plus} onPress={add}>
          {t('deadline.add')}
        </Button>
      </div>
    </div>
  );
}

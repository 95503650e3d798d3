import CalendarClock from 'lucide-react/icons/calendar-clock';
import { useTranslation } from 'react-i18next';
import type { Deadline } from '../../domain/catalogue/deadline.ts';
import { Badge } from '../design/Badge.tsx';
import { TextField } from '../design/TextField.tsx';
import styles from './DeadlineList.module.css';
import { firstDayInTime, lastDay, type OpenDays, useDayText } from './day.ts';
import { useLookup } from './lookup.ts';
import { useGuideName } from './useGuideName.ts';

export interface DeadlineListProps {
  readonly deadlines: readonly Deadline[];
  /** The day of each event that is known, `YYYY-MM-DD`. */
  readonly dates: Readonly<Record<string, string>>;
  readonly onDate: (event: string, date: string) => void;
  readonly today: string;
  readonly openDays: OpenDays;
}

function LastDay({
  deadline,
  date,
  today,
  openDays,
}: Pick<DeadlineListProps, 'today' | 'openDays'> & {
  readonly deadline: Deadline;
  readonly date: string | undefined;
}) {
  const { t } = useTranslation('guide');
  const dayText = useDayText();
  const last = date ? lastDay(deadline, date, openDays) : null;
  if (last !== null) {
    const isOver = last < today;
    return (
      <Badge tone={isOver ? 'danger' : 'info'} icon={CalendarClock} strong>
        {t(isOver ? 'deadline.over' : 'deadline.until', { day: dayText(last, today) })}
      </Badge>
    );
  }
  const first = firstDayInTime(deadline, today, openDays);
  return first === null ? null : (
    <span className={styles.hint}>{t('deadline.inTimeFrom', { day: dayText(first, today) })}</span>
  );
}

/** Time limits in words, and as a day as soon as the day of the event is known. */
export function DeadlineList({ deadlines, dates, onDate, today, openDays }: DeadlineListProps) {
  const { t } = useTranslation('guide');
  const lookup = useLookup();
  const name = useGuideName();
  if (deadlines.length === 0) return <p className={styles.hint}>{t('deadline.none')}</p>;
  return (
    <ul className={styles.deadlines}>
      {deadlines.map((deadline) => (
        <li key={deadline.text} className={styles.deadline}>
          <span lang="ja">{deadline.text}</span>
          {deadline.kind !== 'stated' && (
            <span className={styles.date}>
              <TextField
                type="date"
                label={name(lookup?.deadlineEvents.get(deadline.from)?.names)}
                value={dates[deadline.from] ?? ''}
                onChange={(date) => onDate(deadline.from, date)}
              />
              <LastDay deadline={deadline} date={dates[deadline.from]} today={today} openDays={openDays} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

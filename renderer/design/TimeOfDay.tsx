import { useDateFormat } from '../time/zone.ts';
import styles from './Duration.module.css';

const MINUTES: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const SECONDS: Intl.DateTimeFormatOptions = { ...MINUTES, second: '2-digit' };
const DATE: Intl.DateTimeFormatOptions = { month: 'long', day: 'numeric', weekday: 'short' };

export interface TimeOfDayProps {
  /** UTC ms */
  readonly at: number;
  readonly seconds?: boolean;
}

/** How an instant (UTC ms) is written on the hall's clock, for sentences: 14:05. */
export function useTimeText(): (at: number) => string {
  return useDateFormat(MINUTES);
}

/** An instant as the hall's clock shows it, 14:05. */
export function TimeOfDay({ at, seconds = false }: TimeOfDayProps) {
  const format = useDateFormat(seconds ? SECONDS : MINUTES);
  return (
    <time dateTime={new Date(at).toISOString()} className={styles.duration}>
      {format(at)}
    </time>
  );
}

/** The day of an instant in the hall: 11月22日(土). */
export function DayOf({ at }: { readonly at: number }) {
  const format = useDateFormat(DATE);
  return <span className={styles.duration}>{format(at)}</span>;
}

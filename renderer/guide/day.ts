import { useTranslation } from 'react-i18next';
import { addDays } from '../../domain/catalogue/calendar-date.ts';
import type { Deadline } from '../../domain/catalogue/deadline.ts';
import { deadlineDate, nextOpenDay } from '../../domain/catalogue/deadline-date.ts';
import { calendarDay } from '../../domain/hall/calendar.ts';
import type { HallSetup } from '../../domain/views/hall.ts';
import { localeTag } from '../time/zone.ts';

/** What tells the days on which the hall is closed. */
export type OpenDays = Pick<HallSetup, 'hall' | 'holidays'>;

const isClosed =
  ({ hall, holidays }: OpenDays) =>
  (day: string): boolean =>
    calendarDay(hall, day, (date) => holidays.includes(date)).hours === null;

/**
 * The last day (`YYYY-MM-DD`) for something that happened on `eventDate`, moved on where the hall is closed then;
 * null where the deadline has no computable date.
 */
export function lastDay(deadline: Deadline, eventDate: string, days: OpenDays): string | null {
  const date = deadlineDate(deadline, eventDate);
  if (date === null || deadline.kind === 'before') return date;
  return nextOpenDay(date, isClosed(days));
}

/** Farther back nobody looks for the first day that is still in time. */
const DAYS_BACK = 800;

/** The earliest day of the event for which `today` is still in time, or null where every recent day is. */
export function firstDayInTime(deadline: Deadline, today: string, days: OpenDays): string | null {
  if (deadline.kind !== 'within') return null;
  for (let back = 1; back <= DAYS_BACK; back += 1) {
    const last = lastDay(deadline, addDays(today, -back), days);
    if (last === null || last < today) return addDays(today, 1 - back);
  }
  return null;
}

const DAY: Intl.DateTimeFormatOptions = {
  month: 'long',
  day: 'numeric',
  weekday: 'short',
  timeZone: 'UTC',
};

/** A calendar day in the language of staff: 12月3日(木), with its year where that is another. */
export function useDayText(): (day: string, today: string) => string {
  const { i18n } = useTranslation('app');
  return (day, today) => {
    const isOtherYear = day.slice(0, 4) !== today.slice(0, 4);
    const options = isOtherYear ? { ...DAY, year: 'numeric' as const } : DAY;
    return new Intl.DateTimeFormat(localeTag(i18n.language), options).format(new Date(`${day}T00:00:00Z`));
  };
}

import { addDays, lastDayMonthsLater, sameDayMonthsLater } from './calendar-date.ts';
import type { Deadline, WithinDeadline } from './deadline.ts';

/**
 * The last day (`YYYY-MM-DD`) on which the deadline is kept, or null where it has no computable date.
 *
 * Days: the day of the event is not counted (民法140条) unless the deadline says so (戸籍法43条). Months and years follow
 * the calendar: the period ends on the eve of the day that corresponds to its first day, or on the month's last day
 * where no such day exists (民法143条). A `before` deadline ends on the day of the event itself.
 * Closed days are not considered here: see `nextOpenDay`.
 */
export function deadlineDate(deadline: Deadline, eventDate: string): string | null {
  switch (deadline.kind) {
    case 'stated':
      return null;
    case 'before':
      return eventDate;
    case 'within':
      return lastDayWithin(deadline, eventDate);
  }
}

function lastDayWithin(deadline: WithinDeadline, eventDate: string): string {
  const firstDay = deadline.inclusive ? eventDate : addDays(eventDate, 1);
  if (deadline.unit === 'day') return addDays(firstDay, deadline.amount - 1);
  const months = deadline.unit === 'year' ? deadline.amount * 12 : deadline.amount;
  const corresponding = sameDayMonthsLater(firstDay, months);
  return corresponding === null ? lastDayMonthsLater(firstDay, months) : addDays(corresponding, -1);
}

/**
 * The first day from `date` on that is not closed: a time limit that ends on a holiday of the local government ends on
 * the next working day (地方自治法4条の2第4項). Gives `date` back when nothing opens within 60 days.
 */
export function nextOpenDay(date: string, isClosed: (day: string) => boolean): string {
  for (let days = 0; days < 60; days += 1) {
    const day = addDays(date, days);
    if (!isClosed(day)) return day;
  }
  return date;
}

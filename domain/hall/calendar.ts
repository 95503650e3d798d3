import { instantOf, type LocalDate, weekdayOf } from '../time/zone.ts';
import type { Hall, OpenHours } from './hall.ts';

/** Whether a date is a national holiday (国民の祝日、振替休日、国民の休日); a library knows. */
export type HolidayRule = (date: LocalDate) => boolean;

/** Why a date has the hours it has. */
type DayKind = 'weekday' | 'saturday' | 'sunday' | 'holiday' | 'year_end' | 'special';

interface CalendarDay {
  readonly date: LocalDate;
  readonly kind: DayKind;
  /** Null: the hall is closed. */
  readonly hours: OpenHours | null;
}

type CalendarRules = Pick<Hall, 'week' | 'closedOnHolidays' | 'yearEnd' | 'specialDays'>;

function isYearEnd(rule: Hall['yearEnd'], date: LocalDate): boolean {
  if (rule === null) return false;
  const monthDay = date.slice(5);
  const wraps = rule.from > rule.to;
  return wraps ? monthDay >= rule.from || monthDay <= rule.to : rule.from <= monthDay && monthDay <= rule.to;
}

function weekdayKind(date: LocalDate): DayKind {
  const weekday = weekdayOf(date);
  if (weekday === 0) return 'sunday';
  return weekday === 6 ? 'saturday' : 'weekday';
}

/**
 * What kind of day a date is and when the hall is open: a special day goes before 年末年始 (12月29日–1月3日, 地方自治法
 * 4条の2 unless the city says otherwise), that before national holidays, those before the week's hours.
 */
export function calendarDay(hall: CalendarRules, date: LocalDate, isHoliday: HolidayRule): CalendarDay {
  const special = hall.specialDays.find((day) => day.date === date);
  if (special) return { date, kind: 'special', hours: special.hours };
  if (isYearEnd(hall.yearEnd, date)) return { date, kind: 'year_end', hours: null };
  const weekHours = hall.week[weekdayOf(date)] ?? null;
  if (isHoliday(date)) return { date, kind: 'holiday', hours: hall.closedOnHolidays ? null : weekHours };
  return { date, kind: weekdayKind(date), hours: weekHours };
}

const earlier = (a: string, b: string): string => (a < b ? a : b);
const later = (a: string, b: string): string => (a > b ? a : b);

/** The part of a service's `own` hours that lies within the hall's; null where nothing of its reception does. */
export function hoursWithin(own: OpenHours, hall: OpenHours): OpenHours | null {
  const hours = {
    open: later(own.open, hall.open),
    receptionEnd: earlier(own.receptionEnd, hall.receptionEnd),
    close: earlier(own.close, hall.close),
  };
  return hours.open < hours.receptionEnd ? hours : null;
}

/** The instant (UTC ms) at which the hall closes on `date`; on a closed day the end of that day. */
export function closingOn(
  hall: CalendarRules & Pick<Hall, 'zone'>,
  date: LocalDate,
  isHoliday: HolidayRule,
): number {
  const { hours } = calendarDay(hall, date, isHoliday);
  return instantOf(date, hours ? hours.close : '23:59:59', hall.zone);
}

/** Where an instant stands in a day's hours; reception ends before service does. */
type Phase = 'closed' | 'before' | 'reception' | 'service_only' | 'after';

/** @param time the wall clock `HH:MM` in the hall's zone */
export function phaseAt(hours: OpenHours | null, time: string): Phase {
  if (hours === null) return 'closed';
  if (time < hours.open) return 'before';
  if (time < hours.receptionEnd) return 'reception';
  return time < hours.close ? 'service_only' : 'after';
}

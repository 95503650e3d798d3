import { z } from 'zod';
import { addDays, lastDayMonthsLater, sameDayMonthsLater } from './calendar-date.ts';
import { codeSchema } from './code.ts';
import { plainTextSchema } from './language.ts';

export const deadlineUnitSchema = z.enum(['day', 'month', 'year']);
export type DeadlineUnit = z.infer<typeof deadlineUnitSchema>;

const withinSchema = z.strictObject({
  kind: z.literal('within'),
  amount: z.int().min(1).max(3650),
  unit: deadlineUnitSchema,
  /** Code of the event that the period runs from. */
  from: codeSchema,
  /** Whether the day of the event is the first day of the period (戸籍法43条). */
  inclusive: z.boolean(),
  text: plainTextSchema,
});

const beforeSchema = z.strictObject({
  kind: z.literal('before'),
  /** Code of the event that must not have come yet. */
  from: codeSchema,
  text: plainTextSchema,
});

const statedSchema = z.strictObject({ kind: z.literal('stated'), text: plainTextSchema });

/**
 * A time limit: `within` a period from an event, `before` an event, or `stated` on a paper or by the office (no date can
 * be computed). `text` is the Japanese sentence for staff.
 */
export const deadlineSchema = z
  .discriminatedUnion('kind', [withinSchema, beforeSchema, statedSchema])
  .readonly();
export type Deadline = z.infer<typeof deadlineSchema>;
export type WithinDeadline = z.infer<typeof withinSchema>;

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

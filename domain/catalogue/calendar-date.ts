// Days of the calendar without time or zone are written `YYYY-MM-DD`; their schema stands beside.
const dayMs = 86_400_000;

const toUtc = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The day `days` after `date`; negative counts back. */
export function addDays(date: string, days: number): string {
  return fromUtc(toUtc(date) + days * dayMs);
}

/** The same day of the month `months` later, or null where that month has no such day. */
export function sameDayMonthsLater(date: string, months: number): string | null {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const later = new Date(Date.UTC(year, month - 1 + months, day));
  return later.getUTCDate() === day ? fromUtc(later.getTime()) : null;
}

/** The last day of the month that lies `months` after the month of `date`. */
export function lastDayMonthsLater(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return fromUtc(Date.UTC(year, month + months, 0));
}

import { instantOf, isLocalDate, offsetAt } from '../time/zone.ts';

const PATTERN = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

type HistoryTime = { readonly at: number } | { readonly fault: 'bad_time' | 'no_such_time' };

function wallClock(at: number, zone: string): string {
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 19);
}

/**
 * The instant (UTC ms) of `YYYY-MM-DDTHH:MM:SS`, in the zone or with an offset of its own. `bad_time`: not written
 * so; `no_such_time`: no such day, or a time that the zone's clocks left out.
 */
export function historyTime(text: string, zone: string): HistoryTime {
  const [, date, time, offset] = PATTERN.exec(text) ?? [];
  if (date === undefined || time === undefined) return { fault: 'bad_time' };
  if (!isLocalDate(date)) return { fault: 'no_such_time' };
  if (offset !== undefined) return { at: Date.parse(text) };
  const at = instantOf(date, time, zone);
  return wallClock(at, zone) === `${date}T${time}` ? { at } : { fault: 'no_such_time' };
}

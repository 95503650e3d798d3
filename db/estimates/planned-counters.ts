import type { CounterState } from '../../domain/estimate/types.ts';
import { calendarDay } from '../../domain/hall/calendar.ts';
import type { Hall } from '../../domain/hall/hall.ts';
import { instantOf } from '../../domain/time/zone.ts';
import { isNationalHoliday } from '../calendar.ts';
import { allRows, type ReadableDB } from '../database.ts';

interface PlannedRow {
  readonly id: string;
  readonly planned: number;
}

const PLANNED = `SELECT id, planned_counters AS planned FROM service
  WHERE planned_counters IS NOT NULL AND active = 1 AND valid_from <= :day AND (valid_to IS NULL OR :day <= valid_to)
  ORDER BY id`;

function isBeforeClosing(hall: Hall, now: number, day: string): boolean {
  const { hours } = calendarDay(hall, day, isNationalHoliday);
  return hours !== null && now < instantOf(day, hours.close, hall.zone);
}

/**
 * The counters that are there only in the plan: as many as a service's planned number exceeds those that take its people
 * today. Nobody sits there yet, so none is free at once: each counts as busy, half through its work. The plan is the
 * manager's word that somebody will come; after closing nobody does.
 * @param now UTC ms @param day business day, ISO
 */
export function plannedCounters(
  db: ReadableDB,
  hall: Hall,
  now: number,
  day: string,
  present: readonly CounterState[],
): readonly CounterState[] {
  if (!isBeforeClosing(hall, now, day)) return [];
  return allRows<PlannedRow>(db, PLANNED, { day }).flatMap(({ id, planned }) => {
    const there = present.filter(({ services }) => services.some(({ service }) => service === id)).length;
    return Array.from({ length: Math.max(0, planned - there) }, (_, index) => ({
      counter: `planned:${id}:${index}`,
      services: [{ service: id, preference: 1 }],
      activity: { kind: 'serving' as const, service: null, since: now },
    }));
  });
}

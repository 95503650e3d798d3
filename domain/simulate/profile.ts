import type { LocalDate } from '../time/zone.ts';
import { weekdayOf } from '../time/zone.ts';

/** How a service behaves: its part of all visits, reception in minutes, and how often papers are prepared. */
interface ServiceProfile {
  readonly weight: number;
  readonly medianMinutes: number;
  readonly spread: number;
  readonly prepares: number;
  /** Services that a visit for this one often goes on to. */
  readonly goesOnTo: readonly string[];
}

const PROFILES: Readonly<Record<string, ServiceProfile>> = {
  shomei: { weight: 30, medianMinutes: 5, spread: 0.5, prepares: 0.5, goesOnTo: ['zei'] },
  ido: {
    weight: 18,
    medianMinutes: 14,
    spread: 0.6,
    prepares: 0.3,
    goesOnTo: ['kokuho', 'kodomo', 'mynumber', 'nenkin'],
  },
  mynumber: { weight: 13, medianMinutes: 13, spread: 0.4, prepares: 0.1, goesOnTo: ['shomei'] },
  kokuho: { weight: 13, medianMinutes: 10, spread: 0.6, prepares: 0.2, goesOnTo: ['nenkin'] },
  nenkin: { weight: 6, medianMinutes: 11, spread: 0.5, prepares: 0.05, goesOnTo: [] },
  kodomo: { weight: 7, medianMinutes: 13, spread: 0.6, prepares: 0.1, goesOnTo: [] },
  fukushi: { weight: 7, medianMinutes: 16, spread: 0.7, prepares: 0.1, goesOnTo: [] },
  zei: { weight: 6, medianMinutes: 6, spread: 0.5, prepares: 0.4, goesOnTo: [] },
};

const ORDINARY: ServiceProfile = { weight: 10, medianMinutes: 10, spread: 0.6, prepares: 0.1, goesOnTo: [] };

/** How visitors of a service behave; an unknown service is an ordinary one. */
export function profileOf(service: string): ServiceProfile {
  return PROFILES[service] ?? ORDINARY;
}

/** Arrivals by half hour of the opening time, from the doors' opening on: two peaks, a valley at noon. */
export const HALF_HOUR_WEIGHTS = [5, 7, 9, 10, 10, 9, 8, 6, 5, 7, 9, 9, 8, 7, 6, 5, 4] as const;

const WEEKDAY = [0.6, 1.25, 1.05, 0.95, 0.9, 1, 0.6] as const;
const MONTH = [0.95, 0.95, 1.35, 1.3, 1, 0.95, 0.95, 0.9, 0.95, 0.95, 0.9, 0.9] as const;

/** How busy a date is against an ordinary day: Mondays and the moving season are fuller. */
export function busyness(date: LocalDate): number {
  return (WEEKDAY[weekdayOf(date)] ?? 1) * (MONTH[Number(date.slice(5, 7)) - 1] ?? 1);
}

/** Visits a day that twelve counters serve without haste; with more, everything goes faster in proportion. */
const VISITS_WITHOUT_HASTE = 220;

/** Factor on the service times, at most 1: more visits a day than the counters can bear are served faster. */
export function paceFor(visitsPerDay: number): number {
  return Math.min(1, VISITS_WITHOUT_HASTE / visitsPerDay);
}

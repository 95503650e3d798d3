import type { CounterHours } from '../../../domain/estimate/counter-source.ts';

/**
 * Synthetic halls: services of different lengths, counters with several services, two lunch shifts. The numbers are
 * made up to be plausible, not fitted to a hall and not to the estimator.
 */
export interface CityService {
  readonly id: string;
  readonly share: number;
  readonly meanMs: number;
  readonly cv: number;
}

export interface CityCounter {
  readonly id: string;
  readonly services: CounterHours['services'];
  readonly lunch: 'early' | 'late';
}

export interface CityHall {
  readonly name: string;
  readonly services: readonly CityService[];
  readonly counters: readonly CityCounter[];
  /** Mean arrivals an hour from 8:00 on; the first come before the counters open. */
  readonly arrivalsPerHour: readonly number[];
}

const MINUTE = 60_000;

const SERVICES: readonly CityService[] = [
  { id: 'certificates', share: 0.42, meanMs: 4.5 * MINUTE, cv: 0.6 },
  { id: 'moving', share: 0.16, meanMs: 17 * MINUTE, cv: 0.6 },
  { id: 'insurance', share: 0.15, meanMs: 12 * MINUTE, cv: 0.7 },
  { id: 'tax', share: 0.1, meanMs: 6 * MINUTE, cv: 0.7 },
  { id: 'my-number', share: 0.1, meanMs: 11 * MINUTE, cv: 0.5 },
  { id: 'welfare', share: 0.07, meanMs: 20 * MINUTE, cv: 0.6 },
];

function counter(
  id: string,
  lunch: 'early' | 'late',
  ...services: readonly (readonly [string, number])[]
): CityCounter {
  return { id, lunch, services: services.map(([service, preference]) => ({ service, preference })) };
}

/** The citizens' section of a city of about 150,000: 11 counters, about 430 visits a day. */
export const CITY_HALL: CityHall = {
  name: 'city hall',
  services: SERVICES,
  counters: [
    counter('1', 'early', ['certificates', 1]),
    counter('2', 'late', ['certificates', 1], ['tax', 2]),
    counter('3', 'early', ['moving', 1], ['certificates', 2]),
    counter('4', 'late', ['moving', 1]),
    counter('5', 'early', ['moving', 1], ['insurance', 1]),
    counter('6', 'late', ['insurance', 1]),
    counter('7', 'early', ['insurance', 1], ['welfare', 2]),
    counter('8', 'late', ['my-number', 1], ['moving', 2]),
    counter('9', 'early', ['my-number', 1], ['tax', 1]),
    counter('10', 'late', ['welfare', 1]),
    counter('11', 'early', ['tax', 1], ['certificates', 1]),
  ],
  arrivalsPerHour: [30, 48, 56, 58, 52, 52, 46, 42, 36],
};

/** A branch office: three counters, about 120 visits a day. */
export const BRANCH_OFFICE: CityHall = {
  name: 'branch office',
  services: SERVICES,
  counters: [
    counter('1', 'early', ['certificates', 1], ['tax', 1], ['my-number', 2]),
    counter('2', 'late', ['moving', 1], ['my-number', 1], ['certificates', 2], ['tax', 2]),
    counter('3', 'early', ['insurance', 1], ['welfare', 1], ['moving', 2]),
  ],
  arrivalsPerHour: [8, 14, 15, 15, 13, 13, 13, 12, 10],
};

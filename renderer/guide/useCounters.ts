import type { Counter } from '../../domain/hall/hall.ts';
import { useHall } from '../api/hall.ts';

/** The active counters that take a service of the hall, in the hall's order. */
export function useCountersOf(): (service: string) => readonly Counter[] {
  const hall = useHall();
  return (service) =>
    (hall.data?.counters ?? []).filter(
      (counter) => counter.active && counter.services.some((taken) => taken.service === service),
    );
}

/** Floors (1F) and numbers (3・4) of counters, to fill into a sentence. */
export function placesOf(counters: readonly Counter[]): { floor: string; counters: string } {
  return {
    floor: [...new Set(counters.map(({ floor }) => floor))].join('・'),
    counters: counters.map(({ id }) => id).join('・'),
  };
}

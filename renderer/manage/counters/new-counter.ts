import type { Counter, Names } from '../../../domain/hall/hall.ts';

/** The smallest number that no counter has. */
export function freeNumber(counters: readonly Counter[]): number {
  const taken = new Set(counters.map(({ id }) => id));
  let number = 1;
  while (taken.has(String(number))) number += 1;
  return number;
}

/**
 * What a new counter begins as, behind the others.
 * @param day the business day, from which it is valid
 */
export function newCounter(counters: readonly Counter[], day: string, number: number, names: Names): Counter {
  return {
    id: String(number),
    names,
    floor: counters.at(-1)?.floor ?? '',
    services: [],
    active: true,
    validFrom: day,
    validTo: null,
    successor: null,
    sort: Math.max(-1, ...counters.map(({ sort }) => sort)) + 1,
  };
}

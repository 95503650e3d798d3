import { describe, expect, test } from 'vitest';
import { counterSchema, hallSchema, serviceSchema } from '../../../domain/hall/hall.ts';
import { freeNumber, newCounter } from '../../../renderer/manage/counters/new-counter.ts';
import { byPreference } from '../../../renderer/manage/counters/preference.ts';
import { FIRST_HALL } from '../../../renderer/manage/hall/first-hall.ts';
import { newService } from '../../../renderer/manage/services/new-service.ts';
import { PRACTICE_COUNTERS, PRACTICE_SERVICES } from '../../../server/practice/hall.ts';

const NAMES = { ja: '名', en: 'Name' };
const DAY = '2025-11-21';

describe('what a new record begins as', () => {
  test('a service: the next letter, behind the others, sound once it is named', () => {
    const service = newService(PRACTICE_SERVICES, DAY);
    expect(service).toMatchObject({ id: '', series: 'I', sort: 8, validFrom: DAY, active: true });
    expect(serviceSchema.safeParse(service).success).toBe(false);
    expect(serviceSchema.parse({ ...service, id: 'new', names: NAMES })).toEqual({
      ...service,
      id: 'new',
      names: NAMES,
    });
  });

  test('the first service of a hall', () => {
    expect(newService([], DAY)).toMatchObject({ series: 'A', sort: 0 });
  });

  test('a counter: the next number, behind the others, sound as it is', () => {
    const number = freeNumber(PRACTICE_COUNTERS);
    const counter = newCounter(PRACTICE_COUNTERS, DAY, number, NAMES);
    expect(counter).toMatchObject({ id: '13', floor: '2F', services: [], sort: 12 });
    expect(counterSchema.parse(counter)).toEqual(counter);
  });

  test('a hall: office hours, the usual rules, sound once it is named', () => {
    expect(hallSchema.safeParse(FIRST_HALL).success).toBe(false);
    const named = { ...FIRST_HALL, id: 'main', names: NAMES };
    expect(hallSchema.parse(named)).toEqual(named);
  });
});

test('services of one preference stand together, the first called in front', () => {
  const taken = [
    { service: 'b', preference: 2, line: 'both' as const },
    { service: 'a', preference: 1, line: 'both' as const },
    { service: 'c', preference: 2, line: 'both' as const },
  ];
  expect(byPreference(taken)).toEqual([['a'], ['b', 'c']]);
});

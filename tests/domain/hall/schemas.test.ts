import { describe, expect, test } from 'vitest';
import { counterSchema, hallSchema, openHoursSchema, serviceSchema } from '../../../domain/hall/hall.ts';
import { isInUse } from '../../../domain/hall/in-use.ts';
import { PRACTICE_COUNTERS, PRACTICE_HALL, PRACTICE_SERVICES } from '../../../server/practice/hall.ts';
import { aCounter, aService } from '../../server/small-hall.ts';

describe('the practice hall', () => {
  test('is a hall of eight services and twelve counters as any city could set it up', () => {
    expect(hallSchema.parse(PRACTICE_HALL)).toEqual(PRACTICE_HALL);
    for (const service of PRACTICE_SERVICES) expect(serviceSchema.parse(service)).toEqual(service);
    for (const counter of PRACTICE_COUNTERS) expect(counterSchema.parse(counter)).toEqual(counter);
    expect([PRACTICE_SERVICES.length, PRACTICE_COUNTERS.length, PRACTICE_HALL.practice]).toEqual([
      8,
      12,
      true,
    ]);
  });

  test('gives each service a series and a counter of its own', () => {
    const series = PRACTICE_SERVICES.map((service) => service.series);
    expect(new Set(series).size).toBe(series.length);
    const taken = new Set(PRACTICE_COUNTERS.flatMap((counter) => counter.services.map((s) => s.service)));
    expect([...taken].sort()).toEqual(PRACTICE_SERVICES.map((service) => service.id).sort());
  });
});

describe('validity', () => {
  test.each([
    ['2026-04-01', '2027-03-31', true, '2026-04-01', true],
    ['2026-04-01', '2027-03-31', true, '2027-03-31', true],
    ['2026-04-01', '2027-03-31', true, '2026-03-31', false],
    ['2026-04-01', '2027-03-31', true, '2027-04-01', false],
    ['2026-04-01', null, true, '2099-01-01', true],
    ['2026-04-01', null, false, '2026-06-01', false],
  ])('from %s to %s, switched on %s: on %s in use %s', (validFrom, validTo, active, date, expected) => {
    expect(isInUse({ validFrom, validTo, active }, date)).toBe(expected);
  });
});

describe('what a setting may be', () => {
  test.each([
    [{ open: '08:30', receptionEnd: '17:00', close: '17:15' }, true],
    [{ open: '08:30', receptionEnd: '17:15', close: '17:15' }, true],
    [{ open: '17:15', receptionEnd: '17:00', close: '17:15' }, false],
    [{ open: '08:30', receptionEnd: '17:30', close: '17:15' }, false],
    [{ open: '8:30', receptionEnd: '17:00', close: '17:15' }, false],
    [{ open: '08:30', receptionEnd: '17:00', close: '24:00' }, false],
  ])('hours %j: %s', (hours, expected) => {
    expect(openHoursSchema.safeParse(hours).success).toBe(expected);
  });

  test.each([
    [{ series: 'AA' }, true],
    [{ series: 'ABCD' }, false],
    [{ series: 'a' }, false],
    [{ rangeFrom: 0 }, false],
    [{ rangeTo: 10_000 }, false],
    [{ rangeFrom: 5, rangeTo: 5 }, true],
    [{ targetMs: 0 }, false],
    [{ id: '' }, false],
    [{ id: 'x'.repeat(41) }, false],
    [{ names: { ja: '', en: 'x' } }, false],
  ])('a service with %j: %s', (changes, expected) => {
    expect(serviceSchema.safeParse({ ...aService('shomei', 'A'), ...changes }).success).toBe(expected);
  });

  test.each([
    [[{ service: 'a', preference: 1 }], true],
    [[{ service: 'a', preference: 0 }], false],
    [
      [
        { service: 'a', preference: 1 },
        { service: 'a', preference: 2 },
      ],
      false,
    ],
    [[], true],
  ])('a counter that takes %j: %s', (services, expected) => {
    expect(counterSchema.safeParse({ ...aCounter('1', []), services }).success).toBe(expected);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  instantOf,
  isLocalDate,
  isZone,
  localDate,
  localHour,
  localTime,
  offsetAt,
  weekdayOf,
} from '../../../domain/time/zone.ts';
import { DAY, HOUR, MINUTE } from '../../server/trial-clock.ts';

const ZONES = [
  'Asia/Tokyo',
  'America/New_York',
  'America/Sao_Paulo',
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'UTC',
];

const at = Date.parse;

describe('the wall clock of a zone', () => {
  const CASES: readonly [instant: string, zone: string, date: string, time: string, hour: number][] = [
    ['2026-06-01T14:59:59.999Z', 'Asia/Tokyo', '2026-06-01', '23:59', 23],
    ['2026-06-01T15:00:00.000Z', 'Asia/Tokyo', '2026-06-02', '00:00', 0],
    ['2026-12-31T15:00:00.000Z', 'Asia/Tokyo', '2027-01-01', '00:00', 0],
    ['2026-03-08T06:59:59.999Z', 'America/New_York', '2026-03-08', '01:59', 1],
    ['2026-03-08T07:00:00.000Z', 'America/New_York', '2026-03-08', '03:00', 3],
    ['2026-11-01T05:30:00.000Z', 'America/New_York', '2026-11-01', '01:30', 1],
    ['2026-11-01T06:30:00.000Z', 'America/New_York', '2026-11-01', '01:30', 1],
    ['2026-06-01T00:00:00.000Z', 'Asia/Kathmandu', '2026-06-01', '05:45', 5],
    ['2026-06-01T10:00:00.000Z', 'Pacific/Kiritimati', '2026-06-02', '00:00', 0],
  ];
  test.each(CASES)('%s in %s', (instant, zone, date, time, hour) => {
    expect([
      localDate(at(instant), zone),
      localTime(at(instant), zone),
      localHour(at(instant), zone),
    ]).toEqual([date, time, hour]);
  });

  test.each(ZONES)('of %s is what the runtime says, at any instant', (zone) => {
    const format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    fc.assert(
      fc.property(fc.integer({ min: at('1990-01-01'), max: at('2060-01-01') }), (instant) => {
        const said = format.format(instant);
        expect(said).toContain(localDate(instant, zone));
        expect(said).toContain(localTime(instant, zone));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the instant of a wall-clock time', () => {
  const CASES: readonly [name: string, date: string, time: string, zone: string, instant: string][] = [
    ['Tokyo', '2026-06-01', '17:15', 'Asia/Tokyo', '2026-06-01T08:15:00Z'],
    ['with seconds', '2026-06-01', '23:59:59', 'Asia/Tokyo', '2026-06-01T14:59:59Z'],
    ['in winter', '2026-01-10', '09:00', 'America/New_York', '2026-01-10T14:00:00Z'],
    ['in summer', '2026-07-10', '09:00', 'America/New_York', '2026-07-10T13:00:00Z'],
    [
      'after the clocks went forward that night',
      '2026-03-08',
      '09:00',
      'America/New_York',
      '2026-03-08T13:00:00Z',
    ],
    [
      'after the clocks went back that night',
      '2026-11-01',
      '09:00',
      'America/New_York',
      '2026-11-01T14:00:00Z',
    ],
    ['left out: as far after the change', '2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00Z'],
    ['repeated: the first', '2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00Z'],
    ['half an hour left out', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00Z'],
  ];
  test.each(CASES)('%s', (_, date, time, zone, instant) => {
    expect(new Date(instantOf(date, time, zone)).toISOString()).toBe(new Date(instant).toISOString());
  });

  test('gives the instant back from its own wall clock, or the first of the two that show it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: at('1990-01-01') / MINUTE, max: at('2060-01-01') / MINUTE }),
        (zone, minute) => {
          const instant = minute * MINUTE;
          const back = instantOf(localDate(instant, zone), localTime(instant, zone), zone);
          expect(localTime(back, zone)).toBe(localTime(instant, zone));
          expect(instant - back).toBeGreaterThanOrEqual(0);
          expect(instant - back).toBeLessThanOrEqual(HOUR);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('dates', () => {
  test('weekdays, days later, days earlier', () => {
    expect([weekdayOf('2026-05-31'), weekdayOf('2026-06-01'), weekdayOf('2026-06-06')]).toEqual([0, 1, 6]);
    expect([
      addDays('2026-02-28', 1),
      addDays('2028-02-28', 1),
      addDays('2026-01-01', -1),
      addDays('2026-06-01', -364),
    ]).toEqual(['2026-03-01', '2028-02-29', '2025-12-31', '2025-06-02']);
  });

  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-6-1', false],
    ['2026-06-01T00:00', false],
    ['', false],
  ])('%s is a date: %s', (text, expected) => {
    expect(isLocalDate(text)).toBe(expected);
  });

  test.each([
    ['Asia/Tokyo', true],
    ['Europe/London', true],
    ['Mars/Olympus', false],
    ['', false],
    ['Asia/Tokyo; DROP', false],
  ])('%s is a zone: %s', (zone, expected) => {
    expect(isZone(zone)).toBe(expected);
  });

  test('offsets stay right however many instants were asked for', () => {
    for (let day = 0; day < 30_000; day += 1) offsetAt(day * DAY, 'America/New_York');
    expect(offsetAt(at('2026-07-01'), 'America/New_York')).toBe(-4 * HOUR);
    expect(offsetAt(at('2026-01-01'), 'America/New_York')).toBe(-5 * HOUR);
  });
});

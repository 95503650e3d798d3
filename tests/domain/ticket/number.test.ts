import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nextNumber,
  numberLabel,
  type SeriesPosition,
  seriesLetters,
} from '../../../domain/ticket/number.ts';
import { aService } from '../../server/small-hall.ts';
import { DAY } from '../../server/trial-clock.ts';
import { TrialHall } from '../../server/trial-hall.ts';

const RANGE = aService('shomei', 'A', { rangeFrom: 300, rangeTo: 500 });
const nobody = (): boolean => false;

describe('the next number of a series', () => {
  const CASES: readonly [
    name: string,
    last: SeriesPosition | null,
    held: readonly number[],
    lap: number,
    digits: number,
  ][] = [
    ['the first of the day', null, [], 1, 300],
    ['the following one', { lap: 1, digits: 300 }, [], 1, 301],
    ['after the last the first again', { lap: 1, digits: 500 }, [], 2, 300],
    ['in its third lap', { lap: 2, digits: 500 }, [], 3, 300],
    ['one that is held is left out', { lap: 1, digits: 310 }, [311, 312], 1, 313],
    ['also across the end of the range', { lap: 1, digits: 499 }, [500, 300, 301], 2, 302],
    ['the range was moved up', { lap: 1, digits: 12 }, [], 2, 300],
    ['the range was moved down', { lap: 4, digits: 900 }, [], 5, 300],
  ];
  test.each(CASES)('%s', (_, last, held, lap, digits) => {
    expect(nextNumber(last, RANGE, (d) => held.includes(d))).toEqual({
      series: 'A',
      lap,
      digits,
      label: `A${digits}`,
    });
  });

  test('every number is held: a typed refusal that names the size', () => {
    const refusal = expect.objectContaining({
      code: 'number-range-exhausted',
      params: { service: 'shomei', size: 201 },
    });
    expect(() => nextNumber(null, RANGE, () => true)).toThrow(refusal);
  });

  test('stays in its range, never repeats a lap and digits, never takes one that is held', () => {
    const ranges = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(ranges, fc.array(fc.nat(60), { maxLength: 60 }), ([from, size], returned) => {
        const service = aService('x', 'X', { rangeFrom: from, rangeTo: from + size });
        const held = new Set<number>();
        const given = new Set<string>();
        let last: SeriesPosition | null = null;
        for (const give of returned) {
          for (const digits of held) if (give % 3 === digits % 3) held.delete(digits);
          if (held.size > size) break;
          const next = nextNumber(last, service, (d) => held.has(d));
          const { lap, digits } = next;
          expect(digits).toBeGreaterThanOrEqual(from);
          expect(digits).toBeLessThanOrEqual(from + size);
          expect(held.has(digits)).toBe(false);
          expect(given.has(`${lap}/${digits}`)).toBe(false);
          given.add(`${lap}/${digits}`);
          held.add(digits);
          last = { lap, digits };
        }
      }),
    );
  });
});

describe('labels', () => {
  test.each([
    ['A', 1, 'A001'],
    ['A', 12, 'A012'],
    ['B', 999, 'B999'],
    ['B', 1000, 'B1000'],
    ['AW', 300, 'AW300'],
  ])('%s %i → %s', (series, digits, label) => {
    expect(numberLabel(series, digits)).toBe(label);
  });

  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [31, 'AE'],
    [49, 'AW'],
    [200, 'GR'],
    [702, 'ZZ'],
    [703, 'AAA'],
    [1000, 'ALL'],
  ])('the letters of series %i are %s', (index, letters) => {
    expect(seriesLetters(index)).toBe(letters);
  });

  test('no two series have the same letters', () => {
    const all = Array.from({ length: 18_278 }, (_, i) => seriesLetters(i + 1));
    expect(new Set(all).size).toBe(all.length);
    expect(nextNumber(null, RANGE, nobody).label).toBe('A300');
  });
});

describe('numbers as they are given', () => {
  const SERVICES = [
    aService('shomei', 'A', { rangeFrom: 300, rangeTo: 302 }),
    aService('ido', 'B'),
    aService('zei', 'C', { rangeFrom: 998 }),
  ];

  test('each series counts for itself; the last of a range is followed by the first; a day starts again', async () => {
    const hall = new TrialHall({ services: SERVICES });
    const give = async (service: string): Promise<string> => {
      const { ticket, number } = await hall.issue(service);
      await hall.act('/api/tickets/cancel', { ticket, reason: 'left' });
      return number;
    };
    expect([await give('shomei'), await give('ido'), await give('shomei')]).toEqual(['A300', 'B001', 'A301']);
    expect([await give('shomei'), await give('shomei'), await give('ido')]).toEqual(['A302', 'A300', 'B002']);
    expect(hall.rows(`SELECT lap, digits FROM number_series WHERE series = 'A'`)).toEqual([
      { lap: 2, digits: 300 },
    ]);
    hall.clock.pass(DAY);
    expect([await give('shomei'), await give('ido')]).toEqual(['A300', 'B001']);
  });

  test('a number in somebody’s hand is not given again, and a full range refuses', async () => {
    const hall = new TrialHall({ services: SERVICES });
    const first = await hall.issue('shomei');
    const second = await hall.issue('shomei');
    await hall.act('/api/tickets/cancel', { ticket: second.ticket, reason: 'left' });
    expect((await hall.issue('shomei')).number).toBe('A302');
    expect((await hall.issue('shomei')).number).toBe('A301');
    const intake = hall.visit(first.visit).intake;
    expect(await hall.refused('/api/visits', { services: [{ service: 'shomei' }], intake })).toMatchObject({
      code: 'number-range-exhausted',
      params: { service: 'shomei', size: 3 },
    });
    await hall.act('/api/tickets/cancel', { ticket: first.ticket, reason: 'left' });
    expect((await hall.issue('shomei')).number).toBe('A300');
  });

  test('a transfer keeps the number of the visit and takes none', async () => {
    const hall = new TrialHall({ services: SERVICES });
    const { ticket } = await hall.issue('shomei');
    await hall.at('1', 'call-next');
    const { visit } = await hall.at('1', 'transfer', { ticket, service: 'ido' });
    expect(visit?.number).toBe('A300');
    expect((await hall.issue('ido')).number).toBe('B001');
  });

  test('fifty issues at once: fifty numbers', async () => {
    const hall = new TrialHall({
      services: [aService('shomei', 'A'), aService('ido', 'B'), aService('zei', 'C')],
    });
    const given = await Promise.all(Array.from({ length: 50 }, () => hall.issue('shomei')));
    expect(new Set(given.map((visit) => visit.number)).size).toBe(50);
  });
});

import { describe, expect, test } from 'vitest';
import { type Service, serviceSchema } from '../../../domain/hall/hall.ts';
import type { TodayView } from '../../../domain/views/today.ts';
import { gridLines } from '../../../renderer/design/chart/chart-scale.ts';
import { hourRows, serviceRows, shareOf, wholeHall } from '../../../renderer/manage/today/figures.ts';

const NOTHING = {
  noShow: 0,
  cameLate: 0,
  left: 0,
  leftAfterTarget: 0,
  waitN: 0,
  targetN: 0,
  withinTargetN: 0,
};
const NO_TIMES = { waitMeanMs: null, waitP50Ms: null, waitP90Ms: null, waitMaxMs: null, serviceMeanMs: null };

const row = (service: string, arrived: number) => ({
  service,
  arrived,
  waiting: arrived,
  served: 0,
  ...NOTHING,
  ...NO_TIMES,
});

const VIEW: TodayView = {
  seq: 1,
  now: 0,
  day: '2025-11-21',
  services: [row('ALL', 5), row('ido', 3), row('old', 2)],
  hours: [{ hour: 9, arrived: 5, waitMeanMs: 60_000 }],
  counters: [],
  order: { calls: 0, outOfOrder: 0, reasons: [] },
  guidance: [],
};

function service(id: string, more: Partial<Service> = {}): Service {
  const usual = serviceSchema.parse({
    id,
    series: 'A',
    names: { ja: id, en: id },
    rangeFrom: 1,
    rangeTo: 999,
    targetMs: null,
    active: true,
    validFrom: '2020-04-01',
    validTo: null,
    successor: null,
    sort: 0,
  });
  return { ...usual, ...more };
}

const OPEN = { open: '08:30', receptionEnd: '17:00', close: '17:15' };

describe('the day so far', () => {
  test('a hall that nobody has come to has zeros, and no times', () => {
    expect(wholeHall({ ...VIEW, services: [] })).toMatchObject({
      service: 'ALL',
      arrived: 0,
      waitMeanMs: null,
    });
  });

  test('every service in use has a row, in the hall’s order, and one that people came for though it is off', () => {
    const services = [
      service('shomei'),
      service('ido'),
      service('off', { active: false }),
      service('old', { validTo: '2025-03-31' }),
    ];
    const rows = serviceRows(VIEW, services);
    expect(rows.map(({ service: id, arrived }) => [id, arrived])).toEqual([
      ['shomei', 0],
      ['ido', 3],
      ['old', 2],
    ]);
  });

  test('the hours run from opening to closing, empty ones included', () => {
    const hours = hourRows(VIEW, [null, OPEN, null, null, null, null, null]);
    expect(hours.map(({ hour }) => hour)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
    expect(hours[0]).toEqual({ hour: 8, arrived: 0, waitMeanMs: null });
    expect(hours[1]).toEqual({ hour: 9, arrived: 5, waitMeanMs: 60_000 });
  });

  test('who came outside the opening hours is not lost, and closing on the hour adds no hour', () => {
    const early = { ...VIEW, hours: [{ hour: 6, arrived: 1, waitMeanMs: null }] };
    const week = [null, { open: '09:00', receptionEnd: '11:30', close: '12:00' }];
    expect(hourRows(early, week).map(({ hour }) => hour)).toEqual([6, 7, 8, 9, 10, 11]);
  });

  test('a hall without opening hours and visitors has no hours', () => {
    expect(hourRows({ ...VIEW, hours: [] }, [null])).toEqual([]);
  });
});

test.each([
  [0, [0, 1]],
  [3, [0, 1, 2, 3]],
  [4.2, [0, 2, 4, 6]],
  [32, [0, 10, 20, 30, 40]],
  [101, [0, 50, 100, 150]],
])('a chart up to %d has lines at %j', (largest, lines) => {
  expect(gridLines(largest)).toEqual(lines);
});

test('a share of nothing is none, not nought', () => {
  expect([shareOf(0, 0), shareOf(0, 4), shareOf(3, 4)]).toEqual([null, 0, 0.75]);
});

import { describe, expect, test } from 'vitest';
import { businessDay } from '../../../domain/time/business-day.ts';
import { TrialHall } from '../../server/trial-hall.ts';

describe('the business day', () => {
  const CASES: readonly [name: string, at: string, zone: string, last: string | null, day: string][] = [
    ['of an empty journal is the date', '2026-06-01T14:59:59Z', 'Asia/Tokyo', null, '2026-06-01'],
    ['begins at midnight of the zone', '2026-06-01T15:00:00Z', 'Asia/Tokyo', '2026-06-01', '2026-06-02'],
    ['is another one elsewhere', '2026-06-01T15:00:00Z', 'America/New_York', '2026-06-01', '2026-06-01'],
    ['never goes back', '2026-06-01T03:00:00Z', 'Asia/Tokyo', '2026-06-03', '2026-06-03'],
    [
      'begins at midnight of summer time',
      '2026-07-01T04:00:00Z',
      'America/New_York',
      '2026-06-30',
      '2026-07-01',
    ],
    ['not an hour before', '2026-07-01T03:59:59Z', 'America/New_York', '2026-06-30', '2026-06-30'],
  ];
  test.each(CASES)('%s', (_, at, zone, last, day) => {
    expect(businessDay(Date.parse(at), zone, last)).toBe(day);
  });

  test('numbers start again after midnight in Tokyo, whatever the zone of the machine', async () => {
    const hall = new TrialHall({ start: '2026-06-01T23:59:59+09:00' });
    expect((await hall.issue('shomei')).number).toBe('A001');
    hall.clock.pass(1000);
    expect((await hall.issue('shomei')).number).toBe('A001');
    expect(hall.rows('SELECT day, label FROM visit ORDER BY id')).toEqual([
      { day: '2026-06-01', label: 'A001' },
      { day: '2026-06-02', label: 'A001' },
    ]);
  });

  test('a zone with summer time: the long night is one night', async () => {
    const hall = new TrialHall({ start: '2026-10-31T23:30:00-04:00', hall: { zone: 'America/New_York' } });
    await hall.issue('shomei');
    hall.clock.set('2026-11-01T01:30:00-04:00');
    await hall.issue('shomei');
    hall.clock.set('2026-11-01T01:30:00-05:00');
    await hall.issue('shomei');
    expect(hall.rows('SELECT day, label FROM visit ORDER BY id')).toEqual([
      { day: '2026-10-31', label: 'A001' },
      { day: '2026-11-01', label: 'A001' },
      { day: '2026-11-01', label: 'A002' },
    ]);
    expect(hall.rows('SELECT date, hour FROM ticket ORDER BY id')).toEqual([
      { date: '2026-10-31', hour: 23 },
      { date: '2026-11-01', hour: 1 },
      { date: '2026-11-01', hour: 1 },
    ]);
  });
});

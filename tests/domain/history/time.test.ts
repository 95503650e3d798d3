import { describe, expect, it } from 'vitest';
import { historyTime } from '../../../domain/history/time.ts';

const iso = (text: string): { at: number } => ({ at: Date.parse(text) });

describe('a time of a history file', () => {
  it.each([
    ['2026-06-01T09:00:00', 'Asia/Tokyo', iso('2026-06-01T00:00:00Z')],
    ['2026-06-01T00:00:00', 'Asia/Tokyo', iso('2026-05-31T15:00:00Z')],
    ['2026-06-01T23:59:59', 'Asia/Tokyo', iso('2026-06-01T14:59:59Z')],
    ['2026-06-01T09:00:00Z', 'Asia/Tokyo', iso('2026-06-01T09:00:00Z')],
    ['2026-06-01T09:00:00-05:30', 'Asia/Tokyo', iso('2026-06-01T14:30:00Z')],
    ['2024-02-29T09:00:00', 'Asia/Tokyo', iso('2024-02-29T00:00:00Z')],
    ['2025-10-26T02:30:00', 'Europe/Berlin', iso('2025-10-26T00:30:00Z')],
  ])('%s in %s', (text, zone, expected) => {
    expect(historyTime(text, zone)).toEqual(expected);
  });

  it.each([
    ['2026-02-29T09:00:00', 'no_such_time'],
    ['2026-13-01T09:00:00', 'no_such_time'],
    ['2026-00-10T09:00:00', 'no_such_time'],
    ['2026-06-01T24:00:00', 'bad_time'],
    ['2026-06-01T09:60:00', 'bad_time'],
    ['2026-06-01T09:00', 'bad_time'],
    ['2026-06-01 09:00:00', 'bad_time'],
    ['2026-06-01T09:00:00.5', 'bad_time'],
    ['2026-06-01T09:00:00+15:00', 'bad_time'],
    ['2026-6-1T09:00:00', 'bad_time'],
    ['令和8年6月1日', 'bad_time'],
    ['', 'bad_time'],
  ])('%j is none: %s', (text, fault) => {
    expect(historyTime(text, 'Asia/Tokyo')).toEqual({ fault });
  });

  it('the hour that the clocks leave out is none', () => {
    expect(historyTime('2025-03-30T02:30:00', 'Europe/Berlin')).toEqual({ fault: 'no_such_time' });
  });
});

import { describe, expect, test } from 'vitest';
import { isNationalHoliday } from '../../../db/calendar.ts';
import { calendarDay, closingOn, phaseAt } from '../../../domain/hall/calendar.ts';
import { SMALL_HALL } from '../../server/small-hall.ts';

const OFFICE = { open: '08:30', receptionEnd: '17:00', close: '17:15' };
const SATURDAY = { open: '09:00', receptionEnd: '11:30', close: '12:00' };
const HALL = {
  ...SMALL_HALL,
  week: [null, OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, SATURDAY],
  closedOnHolidays: true,
  yearEnd: { from: '12-29', to: '01-03' },
  specialDays: [
    { date: '2026-03-29', hours: OFFICE },
    { date: '2026-06-02', hours: null },
  ],
};

describe('the calendar', () => {
  test.each<[string, string, string | null, string]>([
    ['2026-06-01', 'weekday', '17:15', 'a Monday'],
    ['2026-06-06', 'saturday', '12:00', 'a Saturday with hours of its own'],
    ['2026-06-07', 'sunday', null, 'a Sunday'],
    ['2026-11-23', 'holiday', null, '勤労感謝の日'],
    ['2026-05-06', 'holiday', null, '振替休日'],
    ['2026-09-22', 'holiday', null, '国民の休日, between two holidays'],
    ['2026-12-28', 'weekday', '17:15', '御用納め'],
    ['2026-12-29', 'year_end', null, 'the first day of 年末年始'],
    ['2027-01-03', 'year_end', null, 'its last day'],
    ['2027-01-04', 'weekday', '17:15', 'the day after'],
    ['2027-01-01', 'year_end', null, '元日 belongs to 年末年始 first'],
    ['2026-03-29', 'special', '17:15', 'a Sunday opened for the moving season'],
    ['2026-06-02', 'special', null, 'a Tuesday closed for works'],
  ])('%s is %s, closing %s: %s', (date, kind, close) => {
    const day = calendarDay(HALL, date, isNationalHoliday);
    expect([day.kind, day.hours?.close ?? null]).toEqual([kind, close]);
  });

  test('a hall open on holidays has the weekday’s hours', () => {
    const day = calendarDay({ ...HALL, closedOnHolidays: false }, '2026-11-23', isNationalHoliday);
    expect(day).toEqual({ date: '2026-11-23', kind: 'holiday', hours: OFFICE });
  });

  test('closing is an instant of the hall’s zone; a closed day ends with the day', () => {
    expect(closingOn(HALL, '2026-06-01', isNationalHoliday)).toBe(Date.parse('2026-06-01T17:15:00+09:00'));
    expect(closingOn(HALL, '2026-06-07', isNationalHoliday)).toBe(Date.parse('2026-06-07T23:59:59+09:00'));
  });

  test.each([
    ['08:29', 'before'],
    ['08:30', 'reception'],
    ['16:59', 'reception'],
    ['17:00', 'service_only'],
    ['17:14', 'service_only'],
    ['17:15', 'after'],
  ])('at %s: %s', (time, phase) => {
    expect(phaseAt(OFFICE, time)).toBe(phase);
  });

  test('a closed day is closed at any time', () => {
    expect(phaseAt(null, '10:00')).toBe('closed');
  });
});

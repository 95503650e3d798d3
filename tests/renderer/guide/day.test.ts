import { describe, expect, test } from 'vitest';
import { nationalHolidaysAround } from '../../../db/calendar.ts';
import type { Deadline } from '../../../domain/catalogue/deadline.ts';
import { firstDayInTime, lastDay } from '../../../renderer/guide/day.ts';
import { visitorDay } from '../../../renderer/guide/sheet/visitorDay.ts';
import { PRACTICE_HALL } from '../../../server/practice/hall.ts';

const fourteenDays: Deadline = {
  kind: 'within',
  amount: 14,
  unit: 'day',
  from: 'moved_in',
  inclusive: false,
  text: '転入した日から14日以内',
};
const DAYS = { hall: PRACTICE_HALL, holidays: [...nationalHolidaysAround('2026-11-19')] };
const before: Deadline = { kind: 'before', from: 'moving_out', text: '引っ越す前' };
const stated: Deadline = { kind: 'stated', text: '通知に書かれた日' };

describe('the last day for what happened on a day', () => {
  test.each([
    ['a weekday', fourteenDays, '2026-11-19', '2026-12-03'],
    [
      'a Saturday moves to Monday (地方自治法4条の2第4項、民法142条)',
      fourteenDays,
      '2026-11-14',
      '2026-11-30',
    ],
    ['a national holiday moves to the day after it', fourteenDays, '2026-10-20', '2026-11-04'],
    ['a Sunday before a holiday moves over both', fourteenDays, '2026-11-08', '2026-11-24'],
    ['a row of holidays with a substitute one', fourteenDays, '2026-04-19', '2026-05-07'],
    ['a holiday of another year', fourteenDays, '2027-12-28', '2028-01-11'],
    ['the days of the year’s end move to the first open one', fourteenDays, '2026-12-17', '2027-01-04'],
    ['before an event: its day, open or not', before, '2026-11-22', '2026-11-22'],
    ['what a paper states has none', stated, '2026-11-19', null],
  ])('%s', (_, deadline, happened, last) => {
    expect(lastDay(deadline, happened, DAYS)).toBe(last);
  });
});

test('the first day that is still in time is the last one that this day keeps', () => {
  const today = '2026-11-19';
  const first = firstDayInTime(fourteenDays, today, DAYS);
  expect(first).toBe('2026-11-05');
  expect(lastDay(fourteenDays, '2026-11-05', DAYS)).toBe('2026-11-19');
  expect(lastDay(fourteenDays, '2026-11-04', DAYS)).toBe('2026-11-18');
  expect(firstDayInTime(stated, today, DAYS)).toBeNull();
});

test('a hall that opens on holidays and Saturdays keeps its own days', () => {
  const { week } = PRACTICE_HALL;
  const openDays = {
    ...DAYS,
    hall: { ...PRACTICE_HALL, closedOnHolidays: false, week: [...week.slice(0, 6), week[1] ?? null] },
  };
  expect(lastDay(fourteenDays, '2026-10-20', openDays)).toBe('2026-11-03');
  expect(lastDay(fourteenDays, '2026-11-14', openDays)).toBe('2026-11-28');
});

describe('a day as visitors read it', () => {
  test.each([
    ['ja', '2026-12-03', '2026年12月3日木曜日'],
    ['ja-easy', '2026-12-03', '{12月|じゅうにがつ}{3日|みっか} {木曜日|もくようび}'],
    ['ja-easy', '2026-04-20', '{4月|しがつ}{20日|はつか} {月曜日|げつようび}'],
    ['ja-easy', '2026-09-14', '{9月|くがつ}{14日|じゅうよっか} {月曜日|げつようび}'],
    ['en', '2026-12-03', 'Thursday, December 3, 2026'],
    ['pt', '2026-12-03', 'quinta-feira, 3 de dezembro de 2026'],
    ['zh', '2026-12-03', '2026年12月3日星期四'],
    ['ko', '2026-12-03', '2026년 12월 3일 목요일'],
  ] as const)('%s %s', (language, day, text) => {
    expect(visitorDay(day, language)).toBe(text);
  });
});

import { describe, expect, test } from 'vitest';
import { type Deadline, type DeadlineUnit, deadlineSchema } from '../../../domain/catalogue/deadline.ts';
import { deadlineDate, nextOpenDay } from '../../../domain/catalogue/deadline-date.ts';
import { service } from './shipped-catalogue.ts';

function within(amount: number, unit: DeadlineUnit, inclusive: boolean): Deadline {
  return { kind: 'within', amount, unit, from: 'birth', inclusive, text: '期限' };
}

describe('days', () => {
  test.each([
    ['the first day is not counted (民法140条)', 14, false, '2026-04-01', '2026-04-15'],
    ['the first day is counted (戸籍法43条)', 14, true, '2026-04-01', '2026-04-14'],
    ['over the end of a leap February', 14, false, '2028-02-20', '2028-03-05'],
    ['over the end of the year', 14, false, '2026-12-25', '2027-01-08'],
    ['one day, counted', 1, true, '2026-04-01', '2026-04-01'],
  ])('%s', (_rule, amount, inclusive, event, last) => {
    expect(deadlineDate(within(amount, 'day', inclusive), event)).toBe(last);
  });
});

describe('months and years follow the calendar (民法143条)', () => {
  test.each([
    ['three months', 3, 'month', false, '2026-01-15', '2026-04-15'],
    ['from a day that its last month does not have', 1, 'month', false, '2026-01-30', '2026-02-28'],
    ['from the end of a month: the next begins at its start', 1, 'month', false, '2026-01-31', '2026-02-28'],
    ['the same in a leap year', 1, 'month', false, '2028-01-31', '2028-02-29'],
    ['the end of a short month does not shorten the next', 1, 'month', false, '2026-02-28', '2026-03-31'],
    ['two years', 2, 'year', false, '2026-05-10', '2028-05-10'],
    ['two years from a leap day', 2, 'year', false, '2028-02-29', '2030-02-28'],
    ['two years counted from the first of a month', 2, 'year', true, '2026-12-01', '2028-11-30'],
  ] as const)('%s', (_rule, amount, unit, inclusive, event, last) => {
    expect(deadlineDate(within(amount, unit, inclusive), event)).toBe(last);
  });
});

test('a deadline before an event ends on its day; a stated one has no date', () => {
  expect(deadlineDate({ kind: 'before', from: 'moving_out', text: '前' }, '2026-04-01')).toBe('2026-04-01');
  expect(deadlineDate({ kind: 'stated', text: '通知書の期限' }, '2026-04-01')).toBeNull();
});

describe('the shipped procedures', () => {
  test.each([
    ['tennyu', 'moved_in', '2026-04-01', '2026-04-15'],
    ['tenkyo', 'moved_within', '2026-04-01', '2026-04-15'],
    ['shussei', 'birth', '2026-04-01', '2026-04-14'],
    ['shibo', 'death_known', '2026-04-01', '2026-04-07'],
    ['rikon', 'divorce_final', '2026-04-01', '2026-04-10'],
    ['rikon', 'divorce', '2026-04-01', '2026-07-01'],
    ['jidoteate', 'birth', '2026-04-01', '2026-04-16'],
    ['sosaihi_k', 'funeral', '2026-04-01', '2028-04-01'],
    ['juki_card_keizoku', 'move_in_notified', '2026-04-01', '2026-06-30'],
  ])('%s from %s', (id, from, event, last) => {
    const deadline = service(id).deadlines.find((entry) => entry.kind !== 'stated' && entry.from === from);
    expect(deadline && deadlineDate(deadline, event)).toBe(last);
  });
});

test('a limit that ends on a closed day ends on the next open day', () => {
  const closed = new Set(['2026-05-03', '2026-05-04', '2026-05-05', '2026-05-06']);
  expect(nextOpenDay('2026-05-03', (day) => closed.has(day))).toBe('2026-05-07');
  expect(nextOpenDay('2026-05-07', (day) => closed.has(day))).toBe('2026-05-07');
  expect(nextOpenDay('2026-05-03', () => true)).toBe('2026-05-03');
});

test.each([
  { kind: 'within', amount: 0, unit: 'day', from: 'birth', inclusive: true, text: '期限' },
  { kind: 'within', amount: 1.5, unit: 'day', from: 'birth', inclusive: true, text: '期限' },
  { kind: 'within', amount: 14, unit: 'week', from: 'birth', inclusive: true, text: '期限' },
  { kind: 'within', amount: 14, unit: 'day', from: '', inclusive: true, text: '期限' },
  { kind: 'stated', text: '' },
  { kind: 'sometime', text: '期限' },
])('is refused: %o', (deadline) => {
  expect(deadlineSchema.safeParse(deadline).success).toBe(false);
});

import { expect, test } from 'vitest';
import en from '../../../assets/locales/en/manage.json' with { type: 'json' };
import ja from '../../../assets/locales/ja/manage.json' with { type: 'json' };
import type { LiveState } from '../../../domain/ticket/codes.ts';
import { DAY_END_OUTCOMES } from '../../../domain/ticket/day-end.ts';
import type { QueueVisit } from '../../../domain/views/queue.ts';
import { leftOpen } from '../../../renderer/manage/hall/left-open.ts';

/** `B001 waiting elsewhere`: a visit and the states of its stops. */
function visit(text: string): QueueVisit {
  const [number = '', ...states] = text.split(' ');
  const tickets = states.map((state) => ({ state: state as LiveState }));
  return { number: number === '-' ? null : number, tickets } as unknown as QueueVisit;
}

const quoted = (word: string) => new RegExp(`[「"]${word}[」"]`);

const written = (visits: readonly string[], outcome: 'served' | 'no_show' | 'day_end') =>
  leftOpen(visits.map(visit), outcome).map(({ state, numbers, more }) => [state, numbers.join(' '), more]);

test('a visit stands once in a state, however many of its stops are in it', () => {
  const visits = ['B001 waiting elsewhere elsewhere', 'A001 waiting', 'A002 serving elsewhere'];
  expect(written(visits, 'day_end')).toEqual([
    ['waiting', 'B001 A001', 0],
    ['elsewhere', 'B001 A002', 0],
  ]);
  expect(written(visits, 'served')).toEqual([['serving', 'A002', 0]]);
  expect(written(visits, 'no_show')).toEqual([]);
});

test('beyond eight numbers, and without one, people are counted only', () => {
  const many = Array.from({ length: 9 }, (_, index) => `A00${index + 1} absent`);
  expect(written([...many, '- absent', 'A010 called'], 'no_show')).toEqual([
    ['called', 'A010', 0],
    ['absent', 'A001 A002 A003 A004 A005 A006 A007 A008', 2],
  ]);
});

test.each([ja, en])(
  'told without a list, the fates bear the names that they have in it',
  ({ day, daySummary }) => {
    const fates = DAY_END_OUTCOMES.map((outcome) => daySummary.closed[outcome]);
    for (const fate of fates) expect(day.leftUnknown).toMatch(quoted(fate));
  },
);

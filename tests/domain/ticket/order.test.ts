import { describe, expect, test } from 'vitest';
import { type Candidate, callingOrder, chooseNext, type OrderRules } from '../../../domain/ticket/order.ts';
import { aCounter } from '../../server/small-hall.ts';

const RULES: OrderRules = { priorityBurst: 3, streakOf: () => 0 };

/** A candidate from a short line: `7 shomei priority front`; the number is id, place and arrival. */
function candidate(text: string): Candidate {
  const [id = '0', service = '', ...marks] = text.split(' ');
  const at = Number(id);
  return {
    ticket: at,
    visit: at,
    service,
    cls: marks.includes('priority') ? 'priority' : 'normal',
    front: marks.includes('front'),
    placeAt: at,
    arrivedAt: at,
    onlyCounter: marks.find((mark) => mark.startsWith('@'))?.slice(1) ?? null,
    line: 'waiting',
  };
}

function chosen(
  lines: readonly string[],
  counter = aCounter('1', ['shomei', 'ido']),
  rules = RULES,
): string | null {
  const choice = chooseNext(lines.map(candidate), counter, rules);
  return choice ? `${choice.candidate.ticket} ${choice.rule}` : null;
}

describe('whom a counter calls next, and why', () => {
  const CASES: readonly [name: string, lines: readonly string[], expected: string | null][] = [
    ['nobody', [], null],
    ['nobody of its services', ['1 zei'], null],
    ['the only one', ['4 ido'], '4 only_one'],
    ['the first in place', ['5 shomei', '3 shomei'], '3 place'],
    ['the older ticket of one place', ['5 shomei', '3 shomei', '4 shomei'], '3 place'],
    ['the preferred service, whoever else is earlier', ['9 shomei', '1 ido'], '9 preference'],
    ['the preferred service, whoever else has priority', ['9 shomei', '1 ido priority'], '9 preference'],
    ['priority before normal', ['1 shomei', '5 shomei priority'], '5 priority'],
    ['priority that also came first', ['1 shomei priority', '5 shomei'], '1 priority'],
    ['only priority: by place', ['6 shomei priority', '5 shomei priority'], '5 place'],
    ['the front before everybody of its class', ['1 shomei', '9 shomei front'], '9 place'],
    ['priority before the front of the normal ones', ['1 shomei front', '9 shomei priority'], '9 priority'],
    ['a ticket sent here alone', ['3 zei @1'], '3 only_one'],
    ['a ticket sent here comes with the first services', ['2 ido', '3 zei @1'], '3 preference'],
    ['not a ticket sent elsewhere', ['1 shomei @2', '5 shomei'], '5 only_one'],
  ];
  test.each(CASES)('%s', (_, lines, expected) => {
    expect(chosen(lines)).toBe(expected);
  });

  test('services of equal preference are one line: class, then place', () => {
    const counter = aCounter('1', [['shomei', 'ido']]);
    expect(chosen(['5 shomei', '3 ido'], counter)).toBe('3 place');
    expect(chosen(['1 shomei', '3 ido priority'], counter)).toBe('3 priority');
    expect(chosen(['2 shomei priority', '3 ido priority'], counter)).toBe('2 place');
  });
});

describe('the burst of priority calls', () => {
  const streak = (n: number): OrderRules => ({ priorityBurst: 3, streakOf: () => n });
  const LINE = ['1 shomei', '5 shomei priority'];

  test.each([
    [0, '5 priority'],
    [2, '5 priority'],
    [3, '1 burst'],
    [7, '1 burst'],
  ])('after %i priority calls in a row: %s', (n, expected) => {
    expect(chosen(LINE, undefined, streak(n))).toBe(expected);
  });

  test('a normal ticket that came later is not preferred by it', () => {
    expect(chosen(['5 shomei priority', '8 shomei'], undefined, streak(9))).toBe('5 priority');
  });

  test('counts per service: another service’s priority is not held back', () => {
    const rules: OrderRules = { priorityBurst: 3, streakOf: (service) => (service === 'shomei' ? 3 : 0) };
    const lines = ['1 shomei', '5 shomei priority', '2 ido', '6 ido priority'];
    expect(chosen(lines, aCounter('1', [['shomei', 'ido']]), rules)).toBe('6 priority');
    expect(chosen(lines, aCounter('1', ['shomei', 'ido']), rules)).toBe('1 burst');
  });

  test('counts the calls since the waiting ticket came', () => {
    const asked: number[] = [];
    const rules: OrderRules = { priorityBurst: 3, streakOf: (_, since) => asked.push(since) };
    chosen(['4 shomei', '5 shomei priority'], undefined, rules);
    expect(asked).toEqual([4]);
  });
});

describe('the whole order', () => {
  test('is what repeated calls would give, with the rule of each', () => {
    const counter = aCounter('1', ['shomei', 'ido']);
    const lines = ['1 shomei', '2 shomei', '3 ido', ...[4, 5, 6, 7, 8].map((n) => `${n} shomei priority`)];
    const order = callingOrder(lines.map(candidate), counter, RULES);
    expect(order.map(({ candidate: c, rule }) => `${c.ticket} ${rule}`)).toEqual([
      '4 priority',
      '5 priority',
      '6 priority',
      '1 burst',
      '7 priority',
      '8 priority',
      '2 preference',
      '3 only_one',
    ]);
  });

  test('takes up a streak that has begun, until a normal call breaks it', () => {
    const rules: OrderRules = { priorityBurst: 2, streakOf: () => 1 };
    const lines = ['1 shomei', '2 shomei', ...[4, 5, 6, 7].map((n) => `${n} shomei priority`)];
    const order = callingOrder(lines.map(candidate), aCounter('1', ['shomei']), rules);
    expect(order.map((choice) => choice.candidate.ticket)).toEqual([4, 1, 5, 6, 2, 7]);
  });
});

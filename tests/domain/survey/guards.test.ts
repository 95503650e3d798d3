import { describe, expect, it } from 'vitest';
import { checkSpacing, IDENTICAL_RUN_LENGTH, nextRun, type RunState } from '../../../domain/survey/guards.ts';
import { addMonths, fiscalYearMonths, fiscalYearOf, lastDayOf } from '../../../domain/survey/period.ts';
import type { Answer } from '../../../domain/survey/response.ts';
import { expiredThroughMonth } from '../../../domain/survey/retention.ts';

describe('five seconds between responses of one device', () => {
  it.each([
    [null, 1000, true],
    [10_000, 10_000, false],
    [10_000, 14_999, false],
    [10_000, 15_000, true],
    [10_000, 9_000, false],
    [9_000_000, 10_000, true],
  ])('last at %s, now %s: %s', (last, now, may) => {
    const result = checkSpacing(last, now, 'tablet-1');
    expect(result).toEqual(may ? { ok: true } : { ok: false, code: 'survey-too-soon', at: 'tablet-1' });
  });
});

describe('a run of identical answers', () => {
  const good: readonly Answer[] = [
    { kind: 'scale', question: 'overall', code: 'very_satisfied' },
    { kind: 'scale', question: 'signage', code: 'satisfied' },
  ];
  const bad: readonly Answer[] = [{ kind: 'scale', question: 'overall', code: 'dissatisfied' }];
  const comment = (text: string): Answer => ({ kind: 'text', question: 'comment', text });

  const flagsOf = (responses: readonly (readonly Answer[])[]): boolean[] => {
    let state: RunState | null = null;
    return responses.map((answers) => {
      const result = nextRun(state, answers);
      state = result.state;
      return result.flagged;
    });
  };

  it('is flagged from the fifth on', () => {
    expect(IDENTICAL_RUN_LENGTH).toBe(5);
    expect(flagsOf([good, good, good, good, good, good])).toEqual([false, false, false, false, true, true]);
  });

  it('ends with another answer', () => {
    expect(flagsOf([good, good, good, good, bad, good])).toEqual([false, false, false, false, false, false]);
  });

  it('does not mind the order of answers or what was written', () => {
    const responses = [1, 2, 3, 4, 5].map((n) => [
      comment(`${n}`),
      ...(n % 2 === 0 ? good : [...good].reverse()),
    ]);
    expect(flagsOf(responses)).toEqual([false, false, false, false, true]);
  });

  it('is neither made nor broken by free text alone', () => {
    const written = [comment('ありがとう')];
    expect(flagsOf([written, written, written, written, written])).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(flagsOf([good, good, written, good, good, good])).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('retention', () => {
  it.each([
    // 400 days before 2026-05-06 is 2025-04-01: March is over for 401 days on that day, not before.
    ['2026-05-05', 400, '2025-02'],
    ['2026-05-06', 400, '2025-03'],
    ['2026-04-01', 0, '2026-03'],
    ['2026-04-30', 0, '2026-03'],
    ['2026-01-15', 30, '2025-11'],
  ])('on %s with %i days everything through %s goes', (today, days, month) => {
    expect(expiredThroughMonth(today, days)).toBe(month);
  });

  it('keeps 400 days unless told otherwise', () => {
    expect(expiredThroughMonth('2026-05-06')).toBe('2025-03');
  });

  it.each([-1, 1.5, Number.NaN])('refuses %f days', (days) => {
    expect(() => expiredThroughMonth('2026-05-06', days)).toThrow(RangeError);
  });
});

describe('periods', () => {
  it('counts the fiscal year from April', () => {
    expect(fiscalYearOf('2026-03')).toBe(2025);
    expect(fiscalYearOf('2026-04')).toBe(2026);
    expect(fiscalYearMonths(2025)).toEqual({ from: '2025-04', to: '2026-03' });
  });

  it('steps over the turn of the year', () => {
    expect(addMonths('2025-12', 1)).toBe('2026-01');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
  });
});

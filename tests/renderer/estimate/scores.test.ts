import { describe, expect, test } from 'vitest';
import type { EstimateScore } from '../../../domain/views/estimates.ts';
import { byService, overTime, periodStart, qualityOf } from '../../../renderer/estimate/scores/scores.ts';

const score = (date: string, service: string, changes: Partial<EstimateScore> = {}): EstimateScore => ({
  date,
  service,
  promisedN: 5,
  scoredN: 4,
  censoredN: 1,
  coveredN: 2,
  errorSumMs: -40_000,
  absErrorSumMs: 80_000,
  baselineAbsErrorSumMs: 120_000,
  ...changes,
});

// 2026-06-01 is a Monday.
const SCORES = ['2026-05-29', '2026-06-01', '2026-06-02', '2026-06-07', '2026-06-08'].flatMap((date) => [
  score(date, 'ALL'),
  score(date, 'b', { scoredN: 1 }),
  score(date, 'a', { scoredN: 3 }),
]);

describe('over time', () => {
  test.each([
    ['month', ['2026-05-29', '2026-06-01', '2026-06-02', '2026-06-07', '2026-06-08'], [5, 5, 5, 5, 5]],
    ['quarter', ['2026-05-25', '2026-06-01', '2026-06-08'], [5, 15, 5]],
    ['year', ['2026-05-01', '2026-06-01'], [5, 20]],
  ] as const)('a %s is told in stretches; the whole hall alone is counted', (period, keys, promised) => {
    const totals = overTime(SCORES, period);
    expect(totals.map(({ key }) => key)).toEqual(keys);
    expect(totals.map(({ promisedN }) => promisedN)).toEqual(promised);
  });
});

test('services are added up, the whole hall first', () => {
  const totals = byService([...SCORES].reverse());
  expect(totals.map(({ key, scoredN }) => [key, scoredN])).toEqual([
    ['ALL', 20],
    ['a', 15],
    ['b', 5],
  ]);
  expect(totals[0]?.errorSumMs).toBe(-200_000);
});

test('means are of what was compared; of nothing there is no mean', () => {
  const [total] = overTime([score('2026-06-01', 'ALL')], 'month');
  expect(total && qualityOf(total)).toEqual({ covered: 0.5, errorMs: 20_000, baselineMs: 30_000 });
  const [nothing] = overTime([score('2026-06-01', 'ALL', { scoredN: 0 })], 'month');
  expect(nothing && qualityOf(nothing)).toEqual({ covered: null, errorMs: null, baselineMs: null });
});

test.each([
  ['week', '2026-06-02'],
  ['month', '2026-05-09'],
  ['year', '2025-06-09'],
] as const)('a %s ends today', (period, from) => {
  expect(periodStart(period, '2026-06-08')).toBe(from);
});

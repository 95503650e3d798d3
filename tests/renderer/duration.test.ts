import { describe, expect, test } from 'vitest';
import { durationParts, rangeMinutes, rangeParts } from '../../renderer/time/duration.ts';

const MINUTE = 60_000;

describe('a duration in words', () => {
  test.each([
    { ms: -5 * MINUTE, parts: { kind: 'under-a-minute' } },
    { ms: 0, parts: { kind: 'under-a-minute' } },
    { ms: MINUTE - 1, parts: { kind: 'under-a-minute' } },
    { ms: MINUTE, parts: { kind: 'minutes', minutes: 1 } },
    { ms: 60 * MINUTE - 1, parts: { kind: 'minutes', minutes: 59 } },
    { ms: 60 * MINUTE, parts: { kind: 'hours', hours: 1, minutes: '00' } },
    { ms: 125 * MINUTE, parts: { kind: 'hours', hours: 2, minutes: '05' } },
  ])('$ms ms', ({ ms, parts }) => {
    expect(durationParts(ms)).toEqual(parts);
  });
});

describe('a range never promises less than was estimated', () => {
  test.each([
    { fromMs: 0, toMs: 0, range: { from: 0, to: 0 } },
    { fromMs: 5 * MINUTE + 59_000, toMs: 8 * MINUTE + 1, range: { from: 5, to: 9 } },
    { fromMs: 9 * MINUTE, toMs: 2 * MINUTE, range: { from: 9, to: 9 } },
    { fromMs: -MINUTE, toMs: 30_000, range: { from: 0, to: 1 } },
  ])('$fromMs to $toMs ms', ({ fromMs, toMs, range }) => {
    expect(rangeMinutes(fromMs, toMs)).toEqual(range);
  });
});

describe('an expected wait as it is told', () => {
  test.each([
    { fromMs: 0, toMs: 0, parts: { kind: 'soon' } },
    { fromMs: 0, toMs: 1, parts: { kind: 'range', from: 0, to: 1 } },
    { fromMs: 3 * MINUTE, toMs: 3 * MINUTE, parts: { kind: 'about', minutes: 3 } },
    { fromMs: 5 * MINUTE, toMs: 9 * MINUTE, parts: { kind: 'range', from: 5, to: 9 } },
    { fromMs: 70 * MINUTE, toMs: 120 * MINUTE, parts: { kind: 'range', from: 70, to: 120 } },
    { fromMs: 70 * MINUTE, toMs: 121 * MINUTE, parts: { kind: 'at-least', minutes: 70 } },
    { fromMs: 300 * MINUTE, toMs: 700 * MINUTE, parts: { kind: 'at-least', minutes: 120 } },
  ])('$fromMs to $toMs ms', ({ fromMs, toMs, parts }) => {
    expect(rangeParts(fromMs, toMs)).toEqual(parts);
  });
});

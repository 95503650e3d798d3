import { describe, expect, test } from 'vitest';
import { emptyErrors, errorQuantile, learnErrors } from '../../../domain/estimate/error-histogram.ts';
import { emptyPatience, learnPatience, stayingShare } from '../../../domain/estimate/patience.ts';
import { MINUTE } from './hall-state.ts';

const MANY = 20_000;

describe('error quantiles', () => {
  test('of a new hall: half within 0.9 of the fluid, nine in ten within twice of it', () => {
    expect(errorQuantile(emptyErrors(), 0.5)).toBeCloseTo(-0.1, 2);
    expect(Math.exp(errorQuantile(emptyErrors(), 0.9))).toBeCloseTo(1.95, 1);
  });

  test('without leavers they are the plain ones', () => {
    const samples = Array.from({ length: MANY }, (_, i) => ({ error: i / MANY, called: true }));
    const errors = learnErrors(emptyErrors(), samples);
    expect(errorQuantile(errors, 0.5)).toBeCloseTo(0.5, 1);
    expect(errorQuantile(errors, 0.9)).toBeCloseTo(0.9, 1);
  });

  test('leavers count as waiting until they left: the quantiles of all, though the latest waits were never seen', () => {
    // Everybody's error is even on 0–1; every second one would leave at 0.6, so only half of the later ones are seen.
    const samples = Array.from({ length: MANY }, (_, i) => {
      const error = i / MANY;
      const leaves = i % 2 === 0 && error > 0.6;
      return { error: leaves ? 0.6 : error, called: !leaves };
    });
    const errors = learnErrors(emptyErrors(), samples);
    expect(errorQuantile(errors, 0.5)).toBeCloseTo(0.5, 1);
    expect(errorQuantile(errors, 0.9)).toBeCloseTo(0.9, 1);
    const dropped = learnErrors(
      emptyErrors(),
      samples.filter(({ called }) => called),
    );
    expect(errorQuantile(dropped, 0.9)).toBeLessThan(0.88);
  });

  test('errors beyond the histogram stay finite', () => {
    const errors = learnErrors(
      emptyErrors(),
      Array.from({ length: 1000 }, () => ({ error: 99, called: false })),
    );
    expect(Number.isFinite(errorQuantile(errors, 0.9))).toBe(true);
  });
});

describe('patience', () => {
  const hourly = (leavers: number, called: number) =>
    learnPatience(emptyPatience(), [
      ...Array.from({ length: leavers }, () => ({ waitedMs: 12 * MINUTE, left: true })),
      ...Array.from({ length: called }, () => ({ waitedMs: 12 * MINUTE, left: false })),
    ]);

  test('in a new hall nearly everybody stays', () => {
    expect(stayingShare(emptyPatience(), 0, 30 * MINUTE, 1)).toBeGreaterThan(0.9);
  });
  test('leavers are counted in the stretch in which they left', () => {
    const patience = hourly(1000, 9000);
    expect(stayingShare(patience, 0, 10 * MINUTE, 1)).toBeGreaterThan(0.99);
    expect(stayingShare(patience, 10 * MINUTE, 15 * MINUTE, 1)).toBeLessThan(0.9);
  });
  test('called people are waiting time, not leavers', () => {
    expect(stayingShare(hourly(100, 9900), 0, 15 * MINUTE, 1)).toBeGreaterThan(
      stayingShare(hourly(100, 100), 0, 15 * MINUTE, 1),
    );
  });
  test('who has waited long already is asked only about the rest', () => {
    const patience = hourly(1000, 9000);
    const whole = stayingShare(patience, 0, 60 * MINUTE, 1);
    const first = stayingShare(patience, 0, 12 * MINUTE, 1);
    expect(first * stayingShare(patience, 12 * MINUTE, 60 * MINUTE, 1)).toBeCloseTo(whole, 10);
  });
  test('the bound holds', () => {
    expect(stayingShare(hourly(1000, 0), 10 * MINUTE, 15 * MINUTE, 0)).toBe(1);
  });
});

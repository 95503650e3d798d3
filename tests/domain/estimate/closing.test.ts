import { describe, expect, test } from 'vitest';
import { closingForecast } from '../../../domain/estimate/closing.ts';
import { newModel } from '../../../domain/estimate/model.ts';
import { counterOf, FREE, hallState, MINUTE, NOW, serving, waits } from './hall-state.ts';

const model = newModel();
const one = [counterOf('1', 'a', serving('a', 2))];

function crowd(people: number) {
  return Array.from({ length: people }, (_, i) => waits(`A${i}`, 'a', 30 - i));
}

function at(minutes: number): number {
  return NOW + minutes * MINUTE;
}

describe('closing forecast', () => {
  test('an empty line at a free counter is done now', () => {
    const forecast = closingForecast(model, hallState([], [counterOf('1', 'a', FREE)]), 'a', at(30));
    expect(forecast).toEqual({ lastServedAt: NOW, lastServedBy: NOW, extraCounters: 0 });
  });

  test('who is being served is finished first', () => {
    const forecast = closingForecast(model, hallState([], one), 'a', at(30));
    expect(forecast.lastServedAt).toBe(at(6));
    expect(forecast.extraCounters).toBe(0);
  });

  test('a line that fits needs no more counters, one that does not says how many', () => {
    expect(closingForecast(model, hallState(crowd(2), one), 'a', at(60)).extraCounters).toBe(0);
    const late = closingForecast(model, hallState(crowd(12), one), 'a', at(30));
    expect(late.lastServedAt).toBeGreaterThan(at(30));
    expect(late.lastServedBy).toBeGreaterThan(late.lastServedAt ?? 0);
    expect(late.extraCounters).toBeGreaterThanOrEqual(1);
    expect(late.extraCounters).toBeLessThan(10);
  });

  test('the number asked for is enough, and one less is not', () => {
    const line = crowd(15);
    const needed = closingForecast(model, hallState(line, one), 'a', at(40)).extraCounters ?? 0;
    expect(needed).toBeGreaterThan(0);
    const opened = (count: number) => {
      const extra = Array.from({ length: count }, (_, i) => counterOf(`x${i}`, 'a', FREE));
      return (
        closingForecast(model, hallState(line, [...one, ...extra]), 'a', at(40)).lastServedAt ?? Infinity
      );
    };
    expect(opened(needed)).toBeLessThanOrEqual(at(40));
    expect(opened(needed - 1)).toBeGreaterThan(at(40));
  });

  test('past closing no number of counters helps', () => {
    expect(closingForecast(model, hallState(crowd(3), one), 'a', at(-1)).extraCounters).toBeNull();
  });

  test('people wait and nobody takes them: no time, but how many counters would do', () => {
    const forecast = closingForecast(model, hallState(crowd(2), []), 'a', at(60));
    expect(forecast).toMatchObject({ lastServedAt: null, lastServedBy: null });
    expect(forecast.extraCounters).toBeGreaterThanOrEqual(1);
  });

  test('other services are not asked', () => {
    const others = [waits('B1', 'b', 5), waits('B2', 'b', 4)];
    const state = hallState(others, [counterOf('1', 'a', FREE), counterOf('2', 'b', serving('b', 1))]);
    expect(closingForecast(model, state, 'a', at(5)).lastServedAt).toBe(NOW);
  });
});

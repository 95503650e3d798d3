import { describe, expect, test } from 'vitest';
import { exportOrderSchema } from '../../../renderer/manage/export/export-order.ts';
import { daysTo, periodOf, type QuickPeriod } from '../../../renderer/manage/export/periods.ts';

describe('periods of an export', () => {
  test.each<[QuickPeriod, string, string, string]>([
    ['this_month', '2025-11-21', '2025-11-01', '2025-11-21'],
    ['last_month', '2025-11-21', '2025-10-01', '2025-10-31'],
    ['last_month', '2026-01-05', '2025-12-01', '2025-12-31'],
    ['last_month', '2024-03-31', '2024-02-01', '2024-02-29'],
    ['this_fiscal_year', '2025-11-21', '2025-04-01', '2025-11-21'],
    ['this_fiscal_year', '2026-03-31', '2025-04-01', '2026-03-31'],
    ['this_fiscal_year', '2026-04-01', '2026-04-01', '2026-04-01'],
    ['last_fiscal_year', '2026-04-01', '2025-04-01', '2026-03-31'],
    ['last_fiscal_year', '2026-03-31', '2024-04-01', '2025-03-31'],
  ])('%s on %s is %s to %s', (choice, today, from, to) => {
    expect(periodOf(choice, today)).toEqual({ from, to });
  });

  test('the days up to a date count both ends', () => {
    expect(daysTo({ from: '2025-11-01' }, '2025-11-01')).toBe(1);
    expect(daysTo({ from: '2024-02-01' }, '2024-03-01')).toBe(30);
  });

  test.each([
    [{ from: '2025-11-02', to: '2025-11-01' }, 'to'],
    [{ from: '', to: '2025-11-01' }, 'from'],
    [{ from: '2025-02-29', to: '2025-11-01' }, 'from'],
    [{ k: 2 }, 'k'],
  ])('%j is refused for %s', (change, path) => {
    const order = { from: '2025-10-01', to: '2025-10-31', encoding: 'utf8', k: null, ...change };
    const checked = exportOrderSchema.safeParse(order);
    expect(checked.error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });
});

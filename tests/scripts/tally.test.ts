import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sum, summaryLine, tallyOf, tallyPlaywright, tallyVitest } from '../../scripts/tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));

function reportFile(content: string): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, content);
  return file;
}

describe('reports', () => {
  test('Vitest', () => {
    expect(tallyVitest({ numPassedTests: 7, numFailedTests: 2, numTotalTests: 10 })).toEqual({
      passed: 7,
      failed: 2,
    });
  });
  test('Playwright: a flaky test has failed, a skipped one is neither', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 4 };
    expect(tallyPlaywright({ stats })).toEqual({ passed: 5, failed: 3 });
  });
});

describe('a run never looks better than it was', () => {
  test.each([
    ['all passed', 0, '{"numPassedTests":3,"numFailedTests":0}', { passed: 3, failed: 0 }],
    ['some failed', 1, '{"numPassedTests":3,"numFailedTests":2}', { passed: 3, failed: 2 }],
    [
      'tests passed, the runner failed',
      1,
      '{"numPassedTests":3,"numFailedTests":0}',
      { passed: 3, failed: 1 },
    ],
    ['no test ran', 0, '{"numPassedTests":0,"numFailedTests":0}', { passed: 0, failed: 1 }],
    ['the report is broken', 0, '{"numPassedTests":3', { passed: 0, failed: 1 }],
    ['the report is another one', 0, '{"tests":3}', { passed: 0, failed: 1 }],
  ])('%s', (_what, status, content, expected) => {
    expect(tallyOf(status, reportFile(content), tallyVitest)).toEqual(expected);
  });

  test('no report at all', () => {
    expect(tallyOf(0, join(folder, 'missing.json'), tallyVitest)).toEqual({ passed: 0, failed: 1 });
  });
});

test('the last line', () => {
  expect(
    summaryLine(
      sum([
        { passed: 5, failed: 0 },
        { passed: 40, failed: 2 },
      ]),
    ),
  ).toBe('45 passed, 2 failed');
  expect(summaryLine(sum([]))).toBe('0 passed, 0 failed');
});

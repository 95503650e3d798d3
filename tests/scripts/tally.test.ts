import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import {
  failureLines,
  sum,
  summaryLine,
  tallyOf,
  tallyPlaywright,
  tallyVitest,
} from '../../scripts/tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));

function reportFile(content: string): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, content);
  return file;
}

/** A Vitest report with so many passed tests and these failed ones in one file. */
function vitestReport(passed: number, failed: readonly string[], fileStatus = 'passed'): object {
  const assertionResults = failed.map((title) => ({ ancestorTitles: ['calls'], title, status: 'failed' }));
  const testResults = [
    { name: join(ROOT, 'tests/db/line.test.ts'), status: fileStatus, assertionResults },
    {
      name: join(ROOT, 'tests/db/good.test.ts'),
      status: 'passed',
      assertionResults: [{ ancestorTitles: [], title: 'is good', status: 'passed' }],
    },
  ];
  return { numPassedTests: passed, numFailedTests: failed.length, testResults };
}

describe('reports', () => {
  test('Vitest', () => {
    expect(tallyVitest(vitestReport(7, ['the next', 'the last']))).toEqual({
      passed: 7,
      failed: 2,
      failures: ['tests/db/line.test.ts › calls › the next', 'tests/db/line.test.ts › calls › the last'],
    });
  });
  test('Vitest: a file that could not be loaded is named', () => {
    expect(tallyVitest(vitestReport(7, [], 'failed')).failures).toEqual(['tests/db/line.test.ts']);
  });
  test('Playwright: a flaky test has failed, a skipped one is neither', () => {
    const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
    const suites = [
      {
        title: 'board.spec.ts',
        specs: [spec('shows the time', 'expected'), spec('shows the number', 'unexpected')],
        suites: [{ title: 'voice', specs: [spec('says it', 'flaky'), spec('is silent', 'skipped')] }],
      },
    ];
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 4 };
    expect(tallyPlaywright({ stats, suites })).toEqual({
      passed: 5,
      failed: 3,
      failures: ['board.spec.ts › shows the number', 'board.spec.ts › voice › says it'],
    });
  });
});

describe('a run never looks better than it was', () => {
  const NOBODY = ['the runner itself'];
  const failed = vitestReport(3, ['the next']);
  test.each([
    ['all passed', 0, JSON.stringify(vitestReport(3, [])), { passed: 3, failed: 0, failures: [] }],
    ['some failed', 1, JSON.stringify(failed), tallyVitest(failed)],
    [
      'tests passed, the runner failed',
      1,
      JSON.stringify(vitestReport(3, [])),
      { passed: 3, failed: 1, failures: NOBODY },
    ],
    [
      'a file did not load',
      1,
      JSON.stringify(vitestReport(3, [], 'failed')),
      { passed: 3, failed: 1, failures: ['tests/db/line.test.ts'] },
    ],
    ['no test ran', 0, JSON.stringify(vitestReport(0, [])), { passed: 0, failed: 1, failures: NOBODY }],
    ['the report is broken', 0, '{"numPassedTests":3', { passed: 0, failed: 1, failures: NOBODY }],
    ['the report is another one', 0, '{"tests":3}', { passed: 0, failed: 1, failures: NOBODY }],
  ])('%s', (_what, status, content, expected) => {
    expect(tallyOf(status, reportFile(content), tallyVitest)).toEqual(expected);
  });

  test('no report at all', () => {
    const expected = { passed: 0, failed: 1, failures: NOBODY };
    expect(tallyOf(0, join(folder, 'missing.json'), tallyVitest)).toEqual(expected);
  });
});

describe('the end of the log', () => {
  const unit = { passed: 40, failed: 1, failures: ['tests/a.test.ts › adds'] };

  test('names what failed in which suite', () => {
    expect(failureLines('unit', unit)).toEqual(['✗ unit: tests/a.test.ts › adds']);
    expect(failureLines('e2e', { passed: 5, failed: 0, failures: [] })).toEqual([]);
  });

  test('the last line', () => {
    expect(summaryLine(sum([{ passed: 5, failed: 0, failures: [] }, unit]))).toBe('45 passed, 1 failed');
    expect(summaryLine(sum([]))).toBe('0 passed, 0 failed');
  });
});

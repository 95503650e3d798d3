import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { failedInPlaywright, failedInVitest, playwrightSuiteSchema, vitestFilesSchema } from './failures.ts';

/** Tests of one suite, those that failed by name. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
}

const vitestSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  testResults: vitestFilesSchema,
});
const playwrightSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
  suites: z.array(playwrightSuiteSchema),
});

/** The counts and failures in a Vitest JSON report. */
export function tallyVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests, testResults } = vitestSchema.parse(report);
  const failures = failedInVitest(testResults);
  // A file that could not be loaded is a failure that the report does not count.
  return { passed: numPassedTests, failed: Math.max(numFailedTests, failures.length), failures };
}

/** The counts and failures in a Playwright JSON report; a flaky test has failed. */
export function tallyPlaywright(report: unknown): Tally {
  const { stats, suites } = playwrightSchema.parse(report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    failures: failedInPlaywright(suites),
  };
}

const RUNNER = 'the runner itself';

/**
 * A suite's tally from its report and exit status. A runner that failed without a failed test (it crashed, a file did
 * not load, no report was written) counts as one failure: it must never look like success.
 */
export function tallyOf(status: number, reportFile: string, read: (report: unknown) => Tally): Tally {
  const tally = readReport(reportFile, read);
  const isSilentFailure = (status !== 0 && tally.failed === 0) || tally.passed + tally.failed === 0;
  return isSilentFailure ? { ...tally, failed: 1, failures: [RUNNER] } : tally;
}

function readReport(file: string, read: (report: unknown) => Tally): Tally {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, failures: [RUNNER] };
  }
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

/** The line that ends every test run. */
export function summaryLine({ passed, failed }: Pick<Tally, 'passed' | 'failed'>): string {
  return `${passed} passed, ${failed} failed`;
}

/** The failed tests of a suite, a line each: what the tail of a log must say. */
export function failureLines(suite: string, { failures }: Tally): readonly string[] {
  return failures.map((failure) => `✗ ${suite}: ${failure}`);
}

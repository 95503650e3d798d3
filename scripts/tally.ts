import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Tests of one suite. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const vitestSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const playwrightSchema = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

/** The counts in a Vitest JSON report. */
export function tallyVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests } = vitestSchema.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** The counts in a Playwright JSON report; a flaky test has failed. */
export function tallyPlaywright(report: unknown): Tally {
  const { stats } = playwrightSchema.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * A suite's tally from its report and exit status. A runner that failed without a failed test (it crashed, a file did
 * not load, no report was written) counts as one failure: it must never look like success.
 */
export function tallyOf(status: number, reportFile: string, read: (report: unknown) => Tally): Tally {
  const tally = readReport(reportFile, read);
  const isSilentFailure = (status !== 0 && tally.failed === 0) || tally.passed + tally.failed === 0;
  return isSilentFailure ? { ...tally, failed: 1 } : tally;
}

function readReport(file: string, read: (report: unknown) => Tally): Tally {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 1 };
  }
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  };
}

/** The line that ends every test run. */
export function summaryLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

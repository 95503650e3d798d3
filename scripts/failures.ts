import { relative } from 'node:path';
import { z } from 'zod';
import { ROOT } from './project.ts';

/** Between the file, the groups and the name of a test. */
const INSIDE = ' › ';

/** The part of a Vitest JSON report that names what failed. */
export const vitestFilesSchema = z.array(
  z.object({
    name: z.string(),
    status: z.string(),
    assertionResults: z.array(
      z.object({ ancestorTitles: z.array(z.string()), title: z.string(), status: z.string() }),
    ),
  }),
);
type VitestFile = z.infer<typeof vitestFilesSchema>[number];

function failedInFile({ name, status, assertionResults }: VitestFile): readonly string[] {
  const file = relative(ROOT, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  // A file that could not be loaded has failed without a test.
  if (failed.length === 0 && status === 'failed') return [file];
  return failed.map(({ ancestorTitles, title }) => [file, ...ancestorTitles, title].join(INSIDE));
}

/** The failed tests of a Vitest report, each as `file › group › test`. */
export function failedInVitest(files: readonly VitestFile[]): readonly string[] {
  return files.flatMap(failedInFile);
}

/** A group of a Playwright JSON report: a file at first, then what `describe` makes of it. */
export const playwrightSuiteSchema = z.object({
  title: z.string(),
  specs: z.array(z.object({ title: z.string(), tests: z.array(z.object({ status: z.string() })) })),
  get suites() {
    return z.array(playwrightSuiteSchema).default([]);
  },
});
type PlaywrightSuite = z.infer<typeof playwrightSuiteSchema>;

const PLAYWRIGHT_FAILED: ReadonlySet<string> = new Set(['unexpected', 'flaky']);

/** The failed tests of a Playwright report, a flaky one among them, each as `file › group › test`. */
export function failedInPlaywright(
  suites: readonly PlaywrightSuite[],
  outer: readonly string[] = [],
): readonly string[] {
  return suites.flatMap(({ title, specs, suites: inner }) => {
    const path = [...outer, title];
    const failed = specs.filter(({ tests }) => tests.some(({ status }) => PLAYWRIGHT_FAILED.has(status)));
    return [...failed.map((spec) => [...path, spec.title].join(INSIDE)), ...failedInPlaywright(inner, path)];
  });
}

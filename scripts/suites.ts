import { mkdirSync, rmSync } from 'node:fs';
import { runChecks } from './check-steps.ts';
import { findElectron, startsHere } from './electron-runtime.ts';
import { inProject } from './project.ts';
import { runTool } from './run-node.ts';
import { type Tally, tallyOf, tallyPlaywright, tallyVitest } from './tally.ts';

export type SuiteName = 'check' | 'unit' | 'e2e' | 'desktop' | 'long';

/** What `npm test` runs, in this order: what fails fastest comes first. */
export const EVERY_DAY: readonly SuiteName[] = ['check', 'unit', 'e2e', 'desktop'];

/**
 * A suite by name.
 * @returns its tally, or null where the suite cannot run on this machine; that was said loudly
 */
export const SUITES: Readonly<Record<SuiteName, () => Promise<Tally | null>>> = {
  check: runChecks,
  unit: () => vitest('unit'),
  e2e: () => playwright('e2e'),
  desktop: runDesktop,
  long: () => vitest('long'),
};

async function vitest(project: 'unit' | 'long'): Promise<Tally> {
  const report = freshReport(project);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
  const status = await runTool('vitest', [...args, `--outputFile.json=${report}`]);
  return tallyOf(status, report, tallyVitest);
}

async function playwright(
  project: 'e2e' | 'desktop',
  env: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  const report = freshReport(project);
  const status = await runTool('playwright', ['test', '--project', project], {
    ...env,
    TEST_RESULTS_FILE: report,
  });
  return tallyOf(status, report, tallyPlaywright);
}

async function runDesktop(): Promise<Tally | null> {
  const runtime = await findElectron(() => console.log('Fetching Electron …'));
  const reason =
    runtime.kind === 'none'
      ? runtime.reason
      : (await startsHere(runtime.executable))
        ? undefined
        : 'does-not-start';
  if (reason) {
    sayLoudly(`THE DESKTOP TESTS WERE SKIPPED: no Electron can be started here (${reason})`);
    return null;
  }
  return playwright('desktop');
}

function freshReport(name: string): string {
  const folder = inProject('.cache', 'test-reports');
  mkdirSync(folder, { recursive: true });
  const file = `${folder}/${name}.json`;
  rmSync(file, { force: true });
  return file;
}

function sayLoudly(text: string): void {
  const rule = '!'.repeat(text.length + 4);
  console.log(`\n${rule}\n! ${text} !\n${rule}\n`);
}

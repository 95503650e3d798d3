import { inProject } from './project.ts';
import { runNode, runTool } from './run-node.ts';
import type { Tally } from './tally.ts';

interface Step {
  readonly name: string;
  /** @returns the exit status */
  readonly run: () => Promise<number>;
}

const STEPS: readonly Step[] = [
  { name: 'types', run: () => runTool('tsc', ['-p', 'tsconfig.json']) },
  { name: 'types of the screens', run: () => runTool('tsc', ['-p', 'tsconfig.renderer.json']) },
  { name: 'lint and format', run: () => runTool('biome', ['ci', '--error-on-warnings', '.']) },
  { name: 'import directions', run: () => runNode(inProject('scripts/check-imports.ts'), []) },
  { name: 'locale keys', run: () => runNode(inProject('scripts/check-locales.ts'), []) },
];

/** Everything that is checked without running the program; each step counts as one test. */
export async function runChecks(): Promise<Tally> {
  const failures: string[] = [];
  for (const { name, run } of STEPS) {
    const status = await run();
    console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
    if (status !== 0) failures.push(name);
  }
  return { passed: STEPS.length - failures.length, failed: failures.length, failures };
}

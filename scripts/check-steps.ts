import { runTool } from './run-tool.ts';
import type { Tally } from './tally.ts';

interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

const STEPS: readonly Step[] = [
  { name: 'types', command: 'tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'types of the screens', command: 'tsc', args: ['-p', 'tsconfig.renderer.json'] },
  { name: 'lint and format', command: 'biome', args: ['ci', '--error-on-warnings', '.'] },
  { name: 'import directions', command: 'node', args: ['scripts/check-imports.ts'] },
  { name: 'locale keys', command: 'node', args: ['scripts/check-locales.ts'] },
];

/** Everything that is checked without running the program; each step counts as one test. */
export async function runChecks(): Promise<Tally> {
  let failed = 0;
  for (const { name, command, args } of STEPS) {
    const status = await runTool(command, args);
    console.log(`${status === 0 ? '✓' : '✗'} ${name}`);
    if (status !== 0) failed += 1;
  }
  return { passed: STEPS.length - failed, failed };
}

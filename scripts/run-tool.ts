import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { inProject, ROOT } from './project.ts';

/** Development tools lie in node_modules/.bin; `npm run` puts it on the path, a direct `node scripts/…` does not. */
const PATH = [inProject('node_modules/.bin'), process.env.PATH].join(delimiter);

/**
 * Runs a command of the project with its output shown.
 * @returns its exit status; 1 where a signal ended it or it could not be started
 */
export function runTool(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env, PATH },
      // On Windows the tools are .cmd files, which only a shell starts.
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (status) => resolve(status ?? 1));
  });
}

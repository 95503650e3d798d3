import { spawn } from 'node:child_process';
import { electronSwitches } from './electron-runtime.ts';
import { ROOT } from './project.ts';
import { passOnSignals } from './signals.ts';

export type DesktopEnd =
  | { readonly kind: 'never-started' }
  | { readonly kind: 'closed'; readonly status: number };

/**
 * Runs the desktop until it is closed. What Electron says on stderr is held back until it has started, so that a
 * runtime that dies at once (no libraries, a dead display) leaves nothing but the launcher's one line.
 */
export function runDesktop(executable: string, args: readonly string[]): Promise<DesktopEnd> {
  return new Promise((resolve) => {
    const child = spawn(executable, [...electronSwitches(), ROOT, ...args], {
      stdio: ['inherit', 'inherit', 'pipe', 'ipc'],
    });
    passOnSignals(child);
    const early: Buffer[] = [];
    let isRunning = false;
    child.stderr?.on('data', (chunk: Buffer) => {
      if (isRunning) process.stderr.write(chunk);
      else early.push(chunk);
    });
    child.on('message', () => {
      isRunning = true;
      process.stderr.write(Buffer.concat(early));
    });
    child.on('error', () => resolve({ kind: 'never-started' }));
    child.on('close', (status) => {
      // A second start hands over to the first program and ends well before it is ready.
      if (isRunning || status === 0) resolve({ kind: 'closed', status: status ?? 1 });
      else resolve({ kind: 'never-started' });
    });
  });
}

import type { ChildProcess } from 'node:child_process';

/**
 * Lets a child end first: Ctrl+C reaches both from the terminal, so this program only waits; a request to end that
 * reaches this program alone is passed on.
 */
export function passOnSignals(child: ChildProcess): void {
  const wait = () => undefined;
  const passOn = () => child.kill('SIGTERM');
  process.on('SIGINT', wait);
  process.on('SIGTERM', passOn);
  child.once('exit', () => {
    process.off('SIGINT', wait);
    process.off('SIGTERM', passOn);
  });
}

import { spawn } from 'node:child_process';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MAIN = path.join(ROOT, 'cli', 'main.ts');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command line in a process of its own, in English unless said otherwise. */
export function madoguchi(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C', ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, stdout, stderr }));
  });
}

export interface Served {
  readonly url: string;
  /** Asks it to end once, or again and again until it has; its exit status, null where a signal ended it. */
  stop(how?: 'once' | 'again'): Promise<number | null>;
}

/** Starts `serve` and gives its address and how to stop it. */
export function serve(args: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [MAIN, 'serve', '--json', ...args], { cwd: ROOT });
  onTestFinished(() => void child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => reject(new Error(`serve ended with ${status}`)));
    child.stdout.setEncoding('utf8').once('data', (text: string) => {
      const { url } = JSON.parse(text) as { url: string };
      const stop: Served['stop'] = (how = 'once') =>
        new Promise((stopped) => {
          const ask = () => {
            if (!child.kill('SIGTERM') || how === 'once') return;
            if (child.exitCode === null && child.signalCode === null) setImmediate(ask);
          };
          child.removeAllListeners('exit').once('exit', stopped);
          ask();
        });
      resolve({ url, stop });
    });
  });
}

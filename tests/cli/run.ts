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

/** Starts `serve` and gives its address and how to stop it. */
export function serve(args: readonly string[]): Promise<{ url: string; stop(): Promise<number | null> }> {
  const child = spawn(process.execPath, [MAIN, 'serve', '--json', ...args], { cwd: ROOT });
  onTestFinished(() => void child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => reject(new Error(`serve ended with ${status}`)));
    child.stdout.setEncoding('utf8').once('data', (text: string) => {
      const { url } = JSON.parse(text) as { url: string };
      const stop = (): Promise<number | null> =>
        new Promise((stopped) => {
          child.removeAllListeners('exit').once('exit', stopped);
          child.kill('SIGTERM');
        });
      resolve({ url, stop });
    });
  });
}

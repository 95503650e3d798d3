import { spawn } from 'node:child_process';
import { inProject, ROOT } from './project.ts';
import { passOnSignals } from './signals.ts';

/** The tools' own scripts: started by this very Node, so that no shell and no .cmd file stands between. */
const TOOLS = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
  'electron-builder': 'electron-builder/cli.js',
} as const;

export type Tool = keyof typeof TOOLS;

/** Runs a development tool; as `runNode`. */
export function runTool(tool: Tool, args: readonly string[], env: Environment = {}): Promise<number> {
  return runNode(inProject('node_modules', TOOLS[tool]), args, env);
}

type Environment = Readonly<Record<string, string>>;

/**
 * Runs a script on this Node with its output shown.
 * @returns its exit status; 1 where a signal ended it or it could not be started
 */
export function runNode(script: string, args: readonly string[], env: Environment = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    passOnSignals(child);
    child.on('error', (error) => {
      console.error(`${script}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (status, signal) => {
      if (signal) console.error(`${script}: ended by ${signal}`);
      resolve(status ?? 1);
    });
  });
}

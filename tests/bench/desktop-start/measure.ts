import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { electronSwitches, findElectron, startsHere } from '../../../scripts/electron-runtime.ts';
import { inProject, ROOT } from '../../../scripts/project.ts';

/** Medians in milliseconds, from the start of the process to the first window that can be used. */
export interface DesktopStart {
  readonly emptyMs: number;
  readonly programMs: number;
  readonly ratio: number;
  readonly rounds: number;
}

const HERE = inProject('tests/bench/desktop-start');

/**
 * Starts an empty Electron window and the program in turn on the same runtime, after starts to warm up
 * (the program's first start makes the practice hall and keeps its compiled code).
 * @returns null where no Electron can be started
 */
export async function measureDesktopStart(rounds: number): Promise<DesktopStart | null> {
  const runtime = await findElectron(() => undefined);
  if (runtime.kind === 'none' || !(await startsHere(runtime.executable))) return null;
  const dataDir = mkdtempSync(join(tmpdir(), 'madoguchi-start-'));
  const empty: number[] = [];
  const program: number[] = [];
  await startToUsable(runtime.executable, [ROOT, '--data', dataDir], join(dataDir, 'desktop/compiled'));
  for (let round = 0; round <= rounds; round += 1) {
    empty.push(await startToUsable(runtime.executable, [join(HERE, 'empty-window')]));
    program.push(await startToUsable(runtime.executable, [ROOT, '--data', dataDir]));
  }
  rmSync(dataDir, { recursive: true, force: true });
  const [emptyMs, programMs] = [median(empty.slice(1)), median(program.slice(1))];
  return { emptyMs, programMs, ratio: programMs / emptyMs, rounds };
}

async function startToUsable(executable: string, args: readonly string[], warmUp = ''): Promise<number> {
  const hook = ['-r', join(HERE, 'tell-when-usable.cjs')];
  const start = Date.now();
  const child = spawn(executable, [...hook, ...electronSwitches(), ...args], {
    env: { ...process.env, WARM_UP: warmUp },
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 60_000,
  });
  const usable = /usable (\d+)/.exec(await text(child.stdout))?.[1];
  if (usable === undefined) throw new Error(`${args[0]}: no window could be used within a minute`);
  return Number(usable) - start;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

if (import.meta.main) console.log(JSON.stringify(await measureDesktopStart(7)));

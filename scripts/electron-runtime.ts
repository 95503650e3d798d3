import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './project.ts';

/** Why no Electron can be started: the key of its sentence under `shell:start.reason`. */
export type NoElectron = 'no-display' | 'no-archive' | 'not-installed' | 'does-not-start';

export type Runtime =
  | { readonly kind: 'found'; readonly executable: string }
  | { readonly kind: 'none'; readonly reason: NoElectron };

/** Status of download-electron.ts when the place where the archives lie does not answer. */
export const UNREACHABLE = 3;

const DOWNLOAD_LIMIT_MS = 15 * 60_000;
const PROBE_LIMIT_MS = 30_000;

/**
 * The Electron to start. The package has no install script: its archive (about 120 MB) is fetched on first use.
 * Gives up at once where there is no display, and after seconds where the archive's host does not answer.
 * @param onDownload called before a download begins
 */
export async function findElectron(onDownload: () => void): Promise<Runtime> {
  if (!hasDisplay()) return { kind: 'none', reason: 'no-display' };
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const installed = override ? join(override, executableName()) : installedElectron();
  if (installed && existsSync(installed)) return { kind: 'found', executable: installed };
  return download(onDownload);
}

/**
 * Switches that Electron needs on this machine, in front of the program's folder. Chromium refuses to run its
 * sandbox as root; only build machines run as root.
 */
export function electronSwitches(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Whether the Electron really starts: missing libraries and dead displays show only then. */
export async function startsHere(executable: string): Promise<boolean> {
  const args = [...electronSwitches(), inProject('scripts/electron-probe')];
  return (await statusOf(executable, args, {}, PROBE_LIMIT_MS)) === 0;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function executableName(): string {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

function installedElectron(): string | undefined {
  try {
    const name = readFileSync(inProject('node_modules/electron/path.txt'), 'utf8');
    return inProject('node_modules/electron/dist', name);
  } catch {
    return undefined;
  }
}

async function download(onDownload: () => void): Promise<Runtime> {
  const hasProxy = Boolean(process.env.HTTPS_PROXY ?? process.env.https_proxy);
  const env = { ...(hasProxy && { NODE_USE_ENV_PROXY: '1' }), ELECTRON_GET_NO_PROGRESS: '1' };
  const status = await statusOf(
    process.execPath,
    [inProject('scripts/download-electron.ts')],
    env,
    DOWNLOAD_LIMIT_MS,
    onDownload,
  );
  if (status === UNREACHABLE) return { kind: 'none', reason: 'no-archive' };
  const executable = installedElectron();
  if (status !== 0 || !executable) return { kind: 'none', reason: 'not-installed' };
  return { kind: 'found', executable };
}

function statusOf(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  limitMs: number,
  onMessage: () => void = () => undefined,
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { ...process.env, ...env },
      timeout: limitMs,
      killSignal: 'SIGKILL',
    });
    child.on('message', onMessage);
    child.on('error', () => resolve(1));
    child.on('exit', (status) => resolve(status ?? 1));
  });
}

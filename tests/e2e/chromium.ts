import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium as playwrightChromium } from '@playwright/test';

/** How Playwright finds its browser. */
export interface BrowserLaunch {
  readonly executablePath?: string;
  readonly channel?: 'msedge' | 'chrome';
  readonly env?: Readonly<NodeJS.ProcessEnv>;
}

const PROJECT = resolve(import.meta.dirname, '../..');
const UNPACKED = resolve(PROJECT, '.cache/chromium');
/** Libraries for a Linux without NSS, unpacked beside the browser only where it needs them. */
const LIBRARIES = resolve(UNPACKED, 'al2023/lib');

const hasPackagedChromium = process.platform === 'linux' && process.arch === 'x64';

/** The browser of the end-to-end tests. On Linux it must have been unpacked before (`prepareChromium`). */
export function browserLaunch(): BrowserLaunch {
  if (hasPackagedChromium) {
    const executablePath = resolve(UNPACKED, 'chromium');
    if (!existsSync(LIBRARIES)) return { executablePath };
    return { executablePath, env: { ...process.env, LD_LIBRARY_PATH: LIBRARIES } };
  }
  if (existsSync(playwrightChromium.executablePath())) return {};
  return { channel: process.platform === 'win32' ? 'msedge' : 'chrome' };
}

/** Unpacks the Chromium that lies in the npm package (60 MB brotli, 3 s); once a machine. */
export async function prepareChromium(): Promise<void> {
  if (!hasPackagedChromium || existsSync(UNPACKED)) return;
  const draft = `${UNPACKED}.${process.pid}`;
  await mkdir(draft, { recursive: true });
  unpack(draft, {});
  if (!starts(draft)) {
    await rm(resolve(draft, 'chromium'));
    unpack(draft, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  }
  await moveIntoPlace(draft);
}

/** The package unpacks into the temporary folder, and its libraries too where it believes to be on Amazon Linux. */
function unpack(folder: string, env: Readonly<Record<string, string>>): void {
  const script = "import('@sparticuz/chromium').then((packaged) => packaged.default.executablePath())";
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], {
    cwd: PROJECT,
    env: { ...process.env, TMPDIR: folder, ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Chromium cannot be unpacked: ${stderr}`);
}

function starts(folder: string): boolean {
  return spawnSync(resolve(folder, 'chromium'), ['--version', '--no-sandbox']).status === 0;
}

async function moveIntoPlace(draft: string): Promise<void> {
  try {
    await rename(draft, UNPACKED);
  } catch (error) {
    // Another run was first.
    if (!existsSync(UNPACKED)) throw error;
    await rm(draft, { recursive: true });
  }
}

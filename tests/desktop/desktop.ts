import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { electronSwitches, findElectron } from '../../scripts/electron-runtime.ts';
import { ROOT } from '../../scripts/project.ts';

/** A running desktop program. */
export interface Desktop {
  readonly app: ElectronApplication;
  /** The window that opens first. */
  readonly floor: Page;
  readonly dataDir: string;
}

export async function electronExecutable(): Promise<string> {
  const runtime = await findElectron(() => undefined);
  if (runtime.kind === 'none') throw new Error(`no Electron: ${runtime.reason}`);
  return runtime.executable;
}

/** Arguments that start the program on a data folder, in Japanese whatever the machine speaks. */
export function desktopArguments(dataDir: string): string[] {
  return [...electronSwitches(), '--lang=ja', ROOT, '--data', dataDir];
}

/**
 * Launches the program under Playwright, which finds the electron package's runtime itself: given a path instead, it
 * would not hold the program back until it listens, and a start in some dozens would hang.
 */
export async function launchDesktop(dataDir: string): Promise<ElectronApplication> {
  await electronExecutable();
  return _electron.launch({ args: desktopArguments(dataDir), timeout: 30_000 });
}

/** Launches the program and waits until its first screen is there. */
export async function startDesktop(dataDir: string): Promise<Desktop> {
  const app = await launchDesktop(dataDir);
  const floor = await app.firstWindow();
  await floor.getByRole('main').waitFor();
  return { app, floor, dataDir };
}

const ENDS_WITHIN_MS = 20_000;

/** Ends a program that several tests shared. How one ends by itself is tested where it is the subject: here it must. */
async function endDesktop({ app }: Desktop): Promise<void> {
  const late = setTimeout(() => {
    process.stderr.write(`not ended ${ENDS_WITHIN_MS / 1_000} s after it was asked: the program is killed\n`);
    app.process().kill('SIGKILL');
  }, ENDS_WITHIN_MS);
  await app.close();
  clearTimeout(late);
}

/** Opens another window by the bridge, as a screen does. */
export async function openWindow(desktop: Desktop, kind: string, counter?: string): Promise<Page> {
  const opened = desktop.app.waitForEvent('window');
  await desktop.floor.evaluate(([role, id]) => window.madoguchi?.openWindow(role as 'counter', id), [
    kind,
    counter,
  ] as const);
  const page = await opened;
  await page.getByRole('main').waitFor();
  return page;
}

export interface Answer {
  readonly status: number;
  readonly contentType: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: the test names what it expects of the answer
  readonly body: any;
}

/** A call of the API as the page itself makes it, through its own door. */
export function call(page: Page, path: string, body?: object): Promise<Answer> {
  return page.evaluate(
    async ([url, json]) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: json as string };
      const response = await fetch(url as string, json === undefined ? {} : init);
      return {
        status: response.status,
        contentType: response.headers.get('content-type'),
        body: await response.json(),
      };
    },
    [path, body === undefined ? undefined : JSON.stringify(body)],
  );
}

export function freshDataDir(): string {
  return mkdtempSync(join(tmpdir(), 'madoguchi-desktop-'));
}

interface Fixtures {
  /** A data folder of this test's own. */
  readonly dataDir: string;
}
interface WorkerFixtures {
  /** One program for all tests of a file that leave it as they found it. */
  readonly desktop: Desktop;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from a destructured parameter
  dataDir: async ({}, use) => {
    const dataDir = freshDataDir();
    await use(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  },
  desktop: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const dataDir = freshDataDir();
      const desktop = await startDesktop(dataDir);
      await use(desktop);
      await endDesktop(desktop);
      rmSync(dataDir, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import type { IssueInput } from '../../db/acts/issue.ts';
import type { Store } from '../../db/store.ts';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { type ServedHall, serveHall } from '../../server/serve.ts';

/** A practice hall of its own for one test, served as `npm start` serves it, with what a test does behind the screens. */
export interface TestHall {
  readonly url: string;
  readonly dataDir: string;
  readonly store: Store;
  /** The front terminal goes down, as for a restart; browsers stay open. */
  down(): Promise<void>;
  /** It is there again: the same store at the same address. */
  up(): Promise<void>;
  /** Does an act over HTTP as another screen would; throws with the problem where it is refused. */
  act(route: string, body?: object): Promise<ActAnswer>;
  /** Gives a number for services in planned order. */
  issue(services: readonly string[], more?: Partial<IssueInput>): Promise<ActAnswer>;
}

async function post(url: string, body: object): Promise<ActAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ requestId: crypto.randomUUID(), ...body }),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as ActAnswer;
}

function serve(dataDir: string, port: number): Promise<ServedHall> {
  return serveHall({ dataDir, port, host: '127.0.0.1', seed: 'practice', strictPort: true });
}

async function openTestHall(dataDir: string): Promise<TestHall> {
  let served = await serve(dataDir, 0);
  const { url } = served;
  return {
    url,
    dataDir,
    get store() {
      return served.hall.store;
    },
    down: () => served.close(),
    async up() {
      served = await serve(dataDir, Number(new URL(url).port));
    },
    act: (route, body = {}) => post(`${url}${route}`, body),
    issue: (services, more = {}) =>
      post(`${url}/api/visits`, {
        services: services.map((service) => ({ service })),
        intake: EMPTY_INTAKE,
        ...more,
      }),
  };
}

/** Playwright's test with a hall; what a page writes to its console as an error fails the test. */
export const test = base.extend<{ hall: TestHall; quietConsole: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from a destructured parameter
  hall: async ({}, use) => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'madoguchi-e2e-'));
    const hall = await openTestHall(dataDir);
    await use(hall);
    await hall.down();
    await rm(dataDir, { recursive: true, force: true });
  },
  quietConsole: [
    // The hall is asked for so that it outlives the watching: a page whose hall has gone may well complain.
    async ({ page, hall: _hall }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        const isRefusedAct = message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !isRefusedAct) faults.push(message.text());
      });
      await use(undefined);
      if (faults.length > 0) throw new Error(`the page reported: ${faults.join('\n')}`);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/** Opens a screen and waits until it listens to the hall. */
export async function openScreen(page: Page, hall: TestHall, screenPath: string): Promise<void> {
  const listening = page.waitForResponse((response) => response.url().includes('/api/events'));
  await page.goto(`${hall.url}${screenPath}`);
  await listening;
}

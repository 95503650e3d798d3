import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { ActAnswer } from '../../domain/views/act.ts';
import { buildIfNeeded } from '../../scripts/build.ts';
import { serveHall } from '../../server/serve.ts';
import { browserLaunch, prepareChromium } from '../e2e/chromium.ts';
import { playMorning } from './morning.ts';

/** Makes the README's pictures from the running program: `npm run pictures`. */
const FOLDER = path.resolve(import.meta.dirname, '../../docs/pictures');
const OPENING = Date.parse('2026-06-01T08:30:00+09:00');

const PICTURES = [
  { name: 'floor', path: '/floor', ready: /10:3/ },
  { name: 'counter', path: '/counter/5', ready: /10:3/ },
  { name: 'board', path: '/board', ready: /10:3/ },
  { name: 'manage', path: '/manage', ready: /10:3/ },
  { name: 'survey', path: '/survey', ready: /Tiếng Việt/ },
  { name: 'catalogue', path: '/manage/catalogue', ready: /全50件/ },
] as const;

const clock = {
  at: OPENING,
  now() {
    return this.at;
  },
};

await Promise.all([buildIfNeeded(), prepareChromium(), mkdir(FOLDER, { recursive: true })]);
const dataDir = await mkdtemp(path.join(tmpdir(), 'madoguchi-pictures-'));
const served = await serveHall({
  dataDir,
  port: 0,
  host: '127.0.0.1',
  seed: 'practice',
  strictPort: true,
  clock,
});

async function act(route: string, body: object = {}): Promise<ActAnswer | null> {
  const response = await fetch(`${served.url}${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ requestId: crypto.randomUUID(), ...body }),
  });
  return response.ok ? ((await response.json()) as ActAnswer) : null;
}

await playMorning({
  act,
  pass: (ms) => {
    clock.at += ms;
  },
});

const browser = await chromium.launch(browserLaunch());
for (const { name, path: screen, ready } of PICTURES) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'ja-JP' });
  await page.goto(`${served.url}${screen}`);
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.getByText(ready).first().waitFor();
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  await page.close();
}
await browser.close();
await served.close();
await rm(dataDir, { recursive: true, force: true });
process.exit(0);

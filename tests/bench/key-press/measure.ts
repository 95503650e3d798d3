import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { EMPTY_INTAKE } from '../../../domain/ticket/visit.ts';
import { buildIfNeeded } from '../../../scripts/build.ts';
import { browserLaunch, prepareChromium } from '../../e2e/chromium.ts';
import type { Section } from '../report.ts';
import { ServedProcess } from '../served-process.ts';
import { median, percentile } from '../stats.ts';

const WATCH = path.join(import.meta.dirname, 'watch-keys.cjs');
const COUNTER = '1';

/** The keys of a visit, and what is on the screen once the key has done its work. */
const VISIT = [
  { key: 'F1', does: 'call', shows: '対応開始' },
  { key: 'F3', does: 'the question of the hold', shows: '書類を記入中' },
  { key: '1', does: 'hold', shows: 'ここで再開' },
  { key: 'NumpadDivide', does: 'the choice of those put aside', shows: '　ここで再開' },
  { key: '1', does: 'resume', shows: '完了' },
  { key: 'F1', does: 'finish', shows: '次の方を呼ぶ' },
  { key: 'F12', does: 'undo', shows: '完了' },
  { key: 'F1', does: 'finish again', shows: '次の方を呼ぶ' },
] as const;
type Step = (typeof VISIT)[number];

async function measure(page: Page, { key, shows }: Step): Promise<number> {
  await page.evaluate(`expectKey(${JSON.stringify(shows)})`);
  await page.keyboard.press(key);
  return page.evaluate<number>('measuredKey()');
}

async function openCounter(browser: Browser, served: ServedProcess): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
  });
  const page = await context.newPage();
  await page.addInitScript({ path: WATCH });
  const listening = page.waitForResponse((response) => response.url().includes('/api/events'));
  await page.goto(`${served.url}/counter/${COUNTER}`);
  await listening;
  await page.getByRole('button', { name: '次の方を呼ぶ' }).waitFor();
  await page.waitForLoadState('networkidle').catch(() => undefined);
  return page;
}

/** A key press at the counter until its result is drawn: a real Chromium, the server in another process. */
export async function measureKeyPresses(folder: string, visits: number): Promise<Section> {
  await Promise.all([buildIfNeeded(), prepareChromium()]);
  const served = await ServedProcess.start(folder);
  const browser = await chromium.launch(browserLaunch());
  try {
    await served.post(`/api/counters/${COUNTER}/open`, {});
    const page = await openCounter(browser, served);
    const times = VISIT.map((): number[] => []);
    const warmUp = 3;
    for (let visit = 0; visit < warmUp + visits; visit += 1) {
      await served.post('/api/visits', {
        services: [{ service: 'shomei' }],
        intake: EMPTY_INTAKE,
      });
      for (const [at, step] of VISIT.entries()) {
        const ms = await measure(page, step);
        if (visit >= warmUp) times[at]?.push(ms);
      }
    }
    const all = times.flat();
    return {
      name: 'A key press at the counter',
      how: `${visits} visits of ${VISIT.length} keys in a real Chromium at 60 frames a second; from the key to the drawn result`,
      figures: [
        { name: 'key → drawn result, p50', value: median(all), unit: 'ms', bound: 50 },
        { name: 'key → drawn result, p95', value: percentile(all, 0.95), unit: 'ms', bound: null },
        ...VISIT.map(({ key, does }, at) => ({
          name: `  ${key}: ${does}, p50`,
          value: median(times[at] ?? []),
          unit: 'ms' as const,
          bound: null,
        })),
      ],
    };
  } finally {
    await browser.close();
    await served.stop();
  }
}

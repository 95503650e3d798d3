import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { buildIfNeeded } from '../../../scripts/build.ts';
import { browserLaunch, prepareChromium } from '../../e2e/chromium.ts';
import type { Section } from '../report.ts';
import { ServedProcess } from '../served-process.ts';
import { median, percentile } from '../stats.ts';
import { makeBigStore, tableQueries } from './big-store.ts';

const WATCH = path.join(import.meta.dirname, 'watch-search.cjs');
/** Words that a keyboard has keys for: what an input method makes comes in one piece, not key by key. */
const TYPED = /^[a-z]{4,}$/;
const WARM_UP = 3;

async function openFloor(browser: Browser, served: ServedProcess): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
  });
  const page = await context.newPage();
  await page.addInitScript({ path: WATCH });
  const listening = page.waitForResponse((response) => response.url().includes('/api/events'));
  await page.goto(`${served.url}/floor`);
  await listening;
  await page.getByRole('button', { name: '転入届', exact: true }).waitFor();
  // The first search waits until the index is made.
  await page.getByRole('searchbox').fill('ひっこし');
  await page.getByRole('option').first().waitFor();
  await page.getByRole('searchbox').fill('');
  return page;
}

async function typed(page: Page, query: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (const [at, letter] of [...query].entries()) {
    await page.evaluate(`expectList(${JSON.stringify(query.slice(0, at + 1))})`);
    await page.keyboard.press(letter);
    times.push(await page.evaluate<number>('measuredList()'));
  }
  await page.getByRole('searchbox').fill('');
  return times;
}

/** From a key in the search field of the front desk to the drawn list: a real Chromium, the server in another process. */
export async function measureKeyToList(folder: string, queries: number): Promise<Section> {
  await Promise.all([buildIfNeeded(), prepareChromium()]);
  makeBigStore(folder);
  const served = await ServedProcess.start(folder);
  const browser = await chromium.launch(browserLaunch());
  try {
    const page = await openFloor(browser, served);
    const words = tableQueries().filter((query) => TYPED.test(query));
    const times: number[] = [];
    for (const [at, query] of words.slice(0, WARM_UP + queries).entries()) {
      const measured = await typed(page, query);
      if (at >= WARM_UP) times.push(...measured);
    }
    return {
      name: 'A key in the front desk’s search, 2,000 procedures',
      how: `${times.length} keys of romaji words in a real Chromium at 60 frames a second; from the key to the drawn list`,
      figures: [
        { name: 'key → drawn list, median', value: median(times), unit: 'ms', bound: 50 },
        { name: 'key → drawn list, 90 of 100', value: percentile(times, 0.9), unit: 'ms', bound: null },
      ],
    };
  } finally {
    await browser.close();
    await served.stop();
  }
}

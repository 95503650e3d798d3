import type { Locator, Page } from '@playwright/test';
import { expect, openScreen, type TestHall, test } from './hall.ts';

/** One line of letters within a key that a finger can press; two would be more. */
const ONE_LINE_PX = 48;

const SIZES = [
  { width: 480, height: 768 },
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

async function openCounter(page: Page, hall: TestHall, language: string): Promise<void> {
  const stored = JSON.stringify({ state: { theme: 'light', language }, version: 0 });
  await page.addInitScript((settings) => localStorage.setItem('madoguchi-settings', settings), stored);
  await openScreen(page, hall, '/counter/1');
}

/** The words of acts that stand in several lines or reach out of their key, at each size. */
async function brokenActs(page: Page): Promise<readonly string[]> {
  const broken: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const acts = page.locator('button:has(kbd)').filter({ hasNotText: /F1$/ });
    const names = await acts.evaluateAll((buttons, most) => {
      const isBroken = (button: Element) =>
        button.getBoundingClientRect().height > most || button.scrollWidth > button.clientWidth + 1;
      return buttons.filter(isBroken).map((button) => button.textContent);
    }, ONE_LINE_PX);
    broken.push(...names.map((name) => `${name} at ${size.width}`));
  }
  return broken;
}

for (const language of ['ja', 'en']) {
  test(`every act stands in one line: called, served, absent (${language})`, async ({ page, hall }) => {
    const { hall: rules } = (await (await fetch(`${hall.url}/api/hall`)).json()) as { hall: object };
    await hall.act('/api/setup/hall', { hall: { ...rules, recallSpacingMs: 0, minCalls: 1 } });
    for (let n = 0; n < 2; n += 1) await hall.issue(['shomei']);
    const called = await hall.act('/api/counters/1/call-next');
    await openCounter(page, hall, language);
    await expect(page.locator('button', { hasText: 'A001' })).toBeVisible();
    expect(await brokenActs(page)).toEqual([]);

    await hall.act('/api/counters/1/absent', { ticket: called.ticket });
    await expect(page.locator('button', { hasText: 'F11' }).first()).toBeDisabled();
    expect(await brokenActs(page)).toEqual([]);

    const { ticket } = await hall.act('/api/counters/1/call-next');
    await hall.act('/api/counters/1/start', { ticket });
    await expect(page.locator('button', { hasText: /F5$/ })).toBeEnabled();
    expect(await brokenActs(page)).toEqual([]);
  });
}

async function middleOf(part: Locator): Promise<number> {
  const { y, height } = (await part.boundingBox()) ?? { y: 0, height: 0 };
  return y + height / 2;
}

for (const [language, name, hallName] of [
  ['ja', '1番窓口', '見本市役所 本庁舎'],
  ['en', 'Counter 1', 'Mihon City Hall, main office'],
] as const) {
  test(`the header stands in one line under the counter's own name (${language})`, async ({ page, hall }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await openCounter(page, hall, language);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText(name);
    await expect(page).toHaveTitle(new RegExp(`^${name} \\| `));
    await expect(page.getByRole('banner').getByRole('button').last()).toBeVisible();
    const heights = [page.getByRole('banner'), heading, page.getByText(hallName)].map(middleOf);
    const [header, ...names] = await Promise.all(heights);
    for (const middle of names) expect(Math.abs(middle - (header ?? 0))).toBeLessThan(4);
  });
}

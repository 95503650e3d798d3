import type { Page } from '@playwright/test';
import { stopClock } from './clock.ts';
import { expect, openScreen, type TestHall, test } from './hall.ts';

/** Somebody is called once at counter 5, which is too soon to be absent: F11 is refused. */
async function openBusyCounter(page: Page, hall: TestHall): Promise<void> {
  await hall.issue(['ido']);
  await hall.act('/api/counters/5/call-next');
  await openScreen(page, hall, '/counter/5');
  await expect(page.getByRole('button', { name: '対応開始' })).toBeVisible();
}

const refusal = (page: Page) => page.getByText('不在にするには');

test('a refusal is taken away by the next act that succeeds', async ({ page, hall }) => {
  await page.clock.install();
  await openBusyCounter(page, hall);
  await stopClock(page);
  await page.keyboard.press('F11');
  await expect(refusal(page)).toBeVisible();

  await page.keyboard.press('F1');
  await expect(page.getByRole('button', { name: '完了' })).toBeVisible();

  await expect(refusal(page)).toHaveCount(0);
});

test('a refusal stays to be read where nothing else succeeds', async ({ page, hall }) => {
  await page.clock.install();
  await openBusyCounter(page, hall);
  await stopClock(page);
  await page.keyboard.press('F11');
  await expect(refusal(page)).toBeVisible();

  // What another screen does is no act of this one.
  await hall.issue(['ido']);
  await expect(page.getByRole('heading', { name: 'お待ちの方 1人' })).toBeVisible();
  await page.clock.runFor(15_000);
  await expect(refusal(page)).toBeVisible();
});

test('an act that did not reach the hall stays said, also when the hall is there again', async ({
  page,
  hall,
}) => {
  await page.clock.install();
  await openScreen(page, hall, '/counter/1');
  await hall.act('/api/counters/1/open');
  await hall.issue(['shomei']);
  await expect(page.getByText('A001').first()).toBeVisible();
  await hall.down();
  await expect(page.getByText('受付システムにつながっていません')).toBeVisible();
  await page.keyboard.press('F1');
  await page.clock.runFor(10_000);
  const said = page.getByText('受付システムから返事がありません');
  await expect(said).toBeVisible();
  await page.clock.runFor(60_000);
  await expect(said).toBeVisible();
  const again = page.waitForRequest('**/call-next');
  await page.keyboard.press('F1');
  await again;
  await page.clock.runFor(10_000);
  await expect(said).toHaveCount(1);
  await hall.up();
  await page.clock.runFor(15_000);
  await expect(page.getByText('受付システムにつながっていません')).toHaveCount(0);
  await expect(said).toBeVisible();
  await page.keyboard.press('F1');
  await expect(said).toHaveCount(0);
  await expect(page.getByText('呼び出し中')).toBeVisible();
});

test('what is said before the shell’s controls have come enters a live region that was there', async ({
  page,
  hall,
}) => {
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(/\/shell-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await openBusyCounter(page, hall);
  const region = page.getByRole('region', { name: 'お知らせ' }).locator('[aria-live=assertive]');
  await region.evaluate((element) => element.setAttribute('data-first', ''));
  const refused = page.waitForResponse('**/absent');
  await page.keyboard.press('F11');
  await refused;
  await expect(refusal(page)).toHaveCount(0);
  letThrough();

  await expect(page.locator('[data-first]').filter({ hasText: '不在にするには' })).toBeVisible();
});

import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, openScreen, test } from './hall.ts';

/** What comes into the page from its next visit on, however soon it goes. */
async function notingWhatIsAdded(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const texts: string[] = [];
    new MutationObserver((changes) => {
      texts.push(
        ...changes.flatMap(({ addedNodes }) => [...addedNodes].map(({ textContent }) => textContent ?? '')),
      );
    }).observe(document, { childList: true, subtree: true });
    Object.assign(window, { textsAdded: texts });
  });
  return () => page.evaluate('textsAdded');
}

test('an export is written and saved as one zip', async ({ page, hall }) => {
  const { ticket } = await hall.issue(['ido']);
  await hall.act('/api/counters/5/call-next');
  await hall.act('/api/counters/5/start', { ticket });
  await hall.act('/api/counters/5/finish', { ticket });
  await openScreen(page, hall, '/manage/export');
  await page.getByRole('radio', { name: '今月' }).click();
  await page.getByRole('button', { name: '書き出す', exact: true }).click();

  const link = page.getByRole('link', { name: /\.zip を保存する/ });
  await expect(link).toBeVisible();
  const downloading = page.waitForEvent('download');
  await link.click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^madoguchi-\d{4}-\d{2}-01_\d{4}-\d{2}-\d{2}\.zip$/);
  const files = Object.keys(unzipSync(await readFile(await download.path())));
  expect(files.some((name) => name.endsWith('manifest.json'))).toBe(true);
  expect(files.some((name) => name.endsWith('tickets_daily.csv'))).toBe(true);

  await page.getByRole('button', { name: '別の書き出しをする' }).click();
  await expect(page.getByRole('button', { name: '書き出す', exact: true })).toBeVisible();
});

test('an export is followed from another section and after a reload', async ({ page, hall }) => {
  await openScreen(page, hall, '/manage/export');
  await page.getByRole('radio', { name: '昨年度' }).click();
  await page.getByRole('button', { name: '書き出す', exact: true }).click();
  await expect(page.getByRole('heading', { name: /の書き出し$/ })).toBeVisible();
  await page.getByRole('link', { name: '窓口' }).click();
  await page.getByRole('link', { name: '書き出し' }).click();
  // A year of days, counted by whatever machine this is.
  await expect(page.getByRole('link', { name: /\.zip を保存する/ })).toBeVisible({ timeout: 45_000 });
  await page.reload();
  await expect(page.getByRole('link', { name: /\.zip を保存する/ })).toBeVisible();
});

test('an export that went with a restart says so in words, over the form to make it again', async ({
  page,
  hall,
}) => {
  await openScreen(page, hall, '/manage/export');
  await page.getByLabel('最初の日').fill('2025-04-01');
  await page.getByLabel('最後の日').fill('2025-04-30');
  await page.getByRole('button', { name: '書き出す', exact: true }).click();
  const link = page.getByRole('link', { name: /\.zip を保存する/ });
  await expect(link).toBeVisible();
  await expect(page.getByText('プログラムを起動し直すと消えます')).toBeVisible();
  await hall.down();
  await hall.up();

  const wasAdded = await notingWhatIsAdded(page);
  await openScreen(page, hall, '/manage/export');
  const notice = page.getByRole('status').filter({ hasText: 'もうありません' });
  await expect(notice).toContainText('2025-04-01 〜 2025-04-30 の書き出しは、もうありません');
  const added = (await wasAdded()).join('\n');
  expect(added).toContain('もうありません');
  expect(added).not.toMatch(/[0-9a-f]{8}-/);
  await expect(page.getByLabel('最初の日')).toHaveValue('2025-04-01');
  await page.getByRole('button', { name: '書き出す', exact: true }).click();
  await expect(link).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('an export under way can be stopped, and progress is told by the day', async ({ page, hall }) => {
  await page.route('**/api/exports/*', async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    await route.fulfill({ json: { state: 'running', day: '2025-04-15' } });
  });
  const stopped = page.waitForRequest((request) => request.method() === 'DELETE');
  await openScreen(page, hall, '/manage/export');
  await page.getByLabel('最初の日').fill('2025-04-01');
  await page.getByLabel('最後の日').fill('2025-04-30');
  await page.getByRole('button', { name: '書き出す', exact: true }).click();
  const progress = page.getByRole('progressbar', { name: '書き出しの進み具合' });
  await expect(progress).toHaveAttribute('aria-valuetext', '2025-04-15 を集計中（30日のうち15日目）');
  await page.getByRole('button', { name: '書き出しをやめる' }).click();
  await stopped;
  await expect(page.getByRole('button', { name: '書き出す', exact: true })).toBeVisible();
});

test('a period the wrong way round is not sent', async ({ page, hall }) => {
  await openScreen(page, hall, '/manage/export');
  await page.getByLabel('最初の日').fill('2025-05-01');
  await page.getByLabel('最後の日').fill('2025-04-30');
  await page.getByRole('button', { name: '書き出す', exact: true }).click();
  await expect(page.getByText('最初の日以後の日付を入力してください。')).toBeVisible();
});

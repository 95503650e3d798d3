import type { TodayView } from '../../domain/views/today.ts';
import { expect, openScreen, test } from './hall.ts';

/** A day as busy as a city's days are: counts of three digits, waits of three digits of minutes. */
function busy({ service }: { readonly service: string }): TodayView['services'][number] {
  const MINUTE = 60_000;
  return {
    service,
    arrived: 888,
    waiting: 188,
    served: 888,
    noShow: 188,
    left: 188,
    leftAfterTarget: 188,
    cameLate: 188,
    waitN: 888,
    waitMeanMs: 128.8 * MINUTE,
    waitP50Ms: 128.8 * MINUTE,
    waitP90Ms: 188.8 * MINUTE,
    waitMaxMs: 288.8 * MINUTE,
    targetN: 888,
    withinTargetN: 888,
    serviceMeanMs: 88.8 * MINUTE,
  };
}

for (const language of ['ja', 'en']) {
  test(`a busy day’s table fits a window 1280 px wide (${language})`, async ({ page, hall }) => {
    await page.addInitScript((chosen) => {
      const state = { theme: 'light', language: chosen };
      localStorage.setItem('madoguchi-settings', JSON.stringify({ state, version: 0 }));
    }, language);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.route('**/api/today', async (route) => {
      const view = (await (await route.fetch()).json()) as TodayView;
      const services = ['ALL', 'shomei', 'ido', 'kodomo', 'zei'].map((service) => busy({ service }));
      await route.fulfill({ json: { ...view, services } satisfies TodayView });
    });
    await openScreen(page, hall, '/manage');
    const table = page.getByRole('table').first();
    await expect(table).toContainText('888');

    const excess = await table.evaluate(({ parentElement: scroller }) => {
      return scroller === null ? null : scroller.scrollWidth - scroller.clientWidth;
    });
    expect(excess).toBe(0);
  });
}

test('where nothing was measured a dash can be seen, and its reason heard', async ({ page, hall }) => {
  await openScreen(page, hall, '/manage');
  const today = page.getByRole('row', { name: /H 税の証明/ }).getByRole('cell');
  await expect(today.last()).toHaveText('―まだ計測できた受付がありません');
  await expect(today.nth(-2)).toHaveText('―目標と比べられる受付がありません');
  const key = page.locator('dl').getByRole('definition');
  await expect(key.filter({ hasText: '計測' })).toHaveText('―まだ計測できた受付がありません');

  await page.route('**/api/estimates/scores*', async (route) => {
    const view = await (await route.fetch()).json();
    const score = {
      date: view.to,
      service: 'zei',
      promisedN: 3,
      scoredN: 0,
      censoredN: 3,
      coveredN: 0,
      errorSumMs: 0,
      absErrorSumMs: 0,
      baselineAbsErrorSumMs: 0,
    };
    await route.fulfill({ json: { ...view, scores: [{ ...score, service: 'ALL' }, score] } });
  });
  await page.getByRole('link', { name: '待ち時間の目安' }).click();
  const covered = page.getByRole('row', { name: /H 税の証明/ }).getByRole('cell');
  await expect(covered.nth(3)).toHaveText('―比べられる受付がまだありません');
  await expect(covered.nth(4)).toHaveText('―比べられる受付がまだありません');
});

test('without a paper pad the page leads to where one is set', async ({ page, hall }) => {
  await openScreen(page, hall, '/manage/paper');
  await page.getByRole('link', { name: '「業務」を開く' }).click();
  await expect(page).toHaveURL(/\/manage\/services$/);
  await expect(page.getByRole('button', { name: '業務を追加' })).toBeVisible();
});

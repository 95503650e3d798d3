import type { Page } from '@playwright/test';
import { expect, openScreen, type TestHall, test } from './hall.ts';

const CALL_FOR_HELP = 'Control+Shift+F12';

/** Where help is called for, in the order of the calls; null: on the floor. */
async function emergencies({ url }: TestHall): Promise<readonly (string | null)[]> {
  const { emergencies } = await (await fetch(`${url}/api/emergency`)).json();
  return emergencies.map(({ counter }: { counter: string | null }) => counter);
}

const alarm = (page: Page) => page.getByRole('alert', { name: '緊急の呼び出し' });

test('a key at a counter calls for help on every staff screen, until somebody is on the way', async ({
  page,
  browser,
  hall,
}) => {
  const floor = await browser.newPage();
  await openScreen(floor, hall, '/floor');
  await openScreen(page, hall, '/counter/5');
  await expect(page.getByRole('heading', { name: /お待ちの方/ })).toBeVisible();
  await page.keyboard.press(CALL_FOR_HELP);

  await expect(alarm(floor)).toContainText('5番窓口で緊急です');
  expect(await emergencies(hall)).toEqual(['5']);
  await floor.getByRole('button', { name: '向かいます' }).click();
  await expect(alarm(floor)).toHaveCount(0);
  await expect(alarm(page)).toHaveCount(0);
  expect(await emergencies(hall)).toEqual([]);
  await floor.close();
});

test('a key at the front desk calls for help while its panels are still on their way', async ({
  page,
  hall,
}) => {
  await page.route('**/assets/panels-*.js', () => undefined);
  await openScreen(page, hall, '/floor');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press(CALL_FOR_HELP);

  await expect(alarm(page)).toContainText('フロアで緊急です');
  expect(await emergencies(hall)).toEqual([null]);
});

test('the key acts above an open dialog, which stays', async ({ page, hall }) => {
  await hall.issue(['ido']);
  await openScreen(page, hall, '/counter/5');
  await expect(page.getByText('次は B001')).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByRole('button', { name: '対応開始' })).toBeVisible();
  await page.keyboard.press('F3');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press(CALL_FOR_HELP);

  await expect.poll(() => emergencies(hall)).toEqual(['5']);
  await expect(page.getByText('緊急を知らせました。')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('the key acts while an answer is awaited', async ({ page, hall }) => {
  await hall.issue(['ido']);
  await openScreen(page, hall, '/counter/5');
  await expect(page.getByText('次は B001')).toBeVisible();
  await page.route('**/call-next', () => undefined);
  await page.keyboard.press('F1');
  await page.keyboard.press(CALL_FOR_HELP);

  await expect.poll(() => emergencies(hall)).toEqual(['5']);
});

test('a call for help that failed stays said, whatever succeeds afterwards', async ({ page, hall }) => {
  await hall.issue(['ido']);
  await openScreen(page, hall, '/counter/5');
  await expect(page.getByText('次は B001')).toBeVisible();
  const problem = { type: 'about:blank', title: 'disk full', status: 507, code: 'store-full' };
  await page.route('**/counters/5/emergency', (route) =>
    route.fulfill({ status: 507, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
  );
  await page.keyboard.press(CALL_FOR_HELP);
  const failed = page.getByRole('region', { name: 'お知らせ' }).getByRole('listitem');
  await expect(failed).toHaveCount(1);
  await page.keyboard.press('F1');

  await expect(page.getByRole('button', { name: '対応開始' })).toBeVisible();
  await expect(failed).toHaveCount(1);
  expect(await emergencies(hall)).toEqual([]);
});

test('the mouse asks once before it calls for help, and a question that is left calls nobody', async ({
  page,
  hall,
}) => {
  await openScreen(page, hall, '/floor');
  const siren = page.getByRole('button', { name: '緊急を知らせる' });
  const question = page.getByRole('alertdialog', { name: '緊急を知らせますか？' });
  await siren.click();
  await question.press('Escape');
  await expect(question).toBeHidden();
  expect(await emergencies(hall)).toEqual([]);

  await siren.click();
  await question.getByRole('button', { name: '緊急を知らせる' }).click();
  await expect(alarm(page)).toContainText('フロアで緊急です');
  expect(await emergencies(hall)).toEqual([null]);
});

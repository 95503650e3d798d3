import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openScreen, test } from './hall.ts';
import { countAnswers, waitingAnswers } from './survey-answers.ts';

/** Types the nth form: the level of the eight questions with faces, 0 for each of the others, and keeps it. */
async function typeForm(page: Page, nth: number, level: string): Promise<void> {
  const keep = page.getByRole('button', { name: 'この用紙を登録' });
  for (let asked = 1; asked <= 8; asked += 1) await page.keyboard.press(level);
  while (!(await keep.isEnabled())) await page.keyboard.press('0');
  await page.keyboard.press('1');
  await expect(page.getByText(`${nth}枚を登録しました`)).toBeVisible();
}

test('paper forms are typed in with the number keys alone', async ({ page, hall }) => {
  await openScreen(page, hall, '/manage/survey/paper');
  await expect(page.getByText('数字キーだけで入力できます')).toBeVisible();
  await typeForm(page, 1, '1');
  await page.keyboard.press('3');
  await page.keyboard.press('Delete');
  await typeForm(page, 2, '2');
  expect(countAnswers(hall)).toBe(2);
  expect(waitingAnswers(hall).map(({ channel }) => channel)).toEqual(['paper', 'paper']);
  expect(waitingAnswers(hall).map(({ answers }) => answers.length)).toEqual([8, 8]);
});

test('a personal number in a text is refused while it is typed; what was written is read and put right', async ({
  page,
  hall,
}) => {
  await openScreen(page, hall, '/manage/survey/paper');
  await expect(page.getByText('数字キーだけで入力できます')).toBeVisible();
  const asked = page.locator('[aria-current=step]');
  const isText = asked.getByText('記入あり');
  for (let pressed = 0; !(await isText.isVisible()) && pressed < 60; pressed += 1) {
    await page.keyboard.press('0');
  }
  await page.keyboard.press('1');
  const field = page.getByLabel('自由記述');
  const refusal = asked.getByText('マイナンバーが含まれています');
  await field.fill('番号は123456789018です');
  await expect(refusal).toBeInViewport({ ratio: 1 });
  await expect(asked.getByRole('button', { name: '書き終わる' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Control+Enter');
  await expect(field).toBeFocused();

  await field.fill('待ち時間が長い');
  await expect(refusal).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  const keep = page.getByRole('button', { name: 'この用紙を登録' });
  while (!(await keep.isEnabled())) await page.keyboard.press('0');
  await expect(page.getByText('待ち時間が長い')).toBeVisible();
  await page.getByRole('button', { name: '書き直す' }).click();
  await expect(field).toHaveValue('待ち時間が長い');
  await field.fill('待ち時間が短い');
  await page.keyboard.press('Control+Enter');
  await expect(keep).toBeEnabled();
  await page.keyboard.press('1');
  await expect(page.getByText('1枚を登録しました')).toBeVisible();
  const texts = waitingAnswers(hall).flatMap(({ answers }) => answers.filter(({ kind }) => kind === 'text'));
  expect(texts).toMatchObject([{ text: '待ち時間が短い' }]);
});

test('what was answered is shown once there are enough, and small groups are not', async ({ page, hall }) => {
  await openScreen(page, hall, '/manage/survey/paper');
  await expect(page.getByText('数字キーだけで入力できます')).toBeVisible();
  for (let form = 1; form <= 5; form += 1) await typeForm(page, form, form === 5 ? '3' : '1');
  await openScreen(page, hall, '/manage/survey');
  await expect(page.getByText('この集まりの結果は表示しません').first()).toBeVisible();
  await openScreen(page, hall, '/manage/survey/paper');
  await expect(page.getByText('数字キーだけで入力できます')).toBeVisible();
  for (let form = 1; form <= 5; form += 1) await typeForm(page, form, '1');
  await openScreen(page, hall, '/manage/survey');
  // Nine of ten: Wilson's interval for 9/10 is 59.6 to 98.2 %.
  await expect(page.getByText('90.0%').first()).toBeVisible();
  await expect(page.getByText('59.6〜98.2').first()).toBeVisible();
});

for (const theme of ['light', 'dark', 'high-contrast']) {
  test(`axe finds no fault in the survey's sections (${theme})`, async ({ page, hall }) => {
    const stored = JSON.stringify({ state: { theme, language: 'ja' }, version: 0 });
    await page.addInitScript((settings) => localStorage.setItem('madoguchi-settings', settings), stored);
    for (const [path, ready] of [
      ['/manage/survey', 'この期間の回答はまだありません'],
      ['/manage/survey/comments', 'この期間の自由記述はありません'],
      ['/manage/survey/versions', '使用中'],
      ['/manage/survey/paper', '数字キーだけで入力できます'],
      ['/manage/survey/settings', '窓口の2台目の画面'],
    ] as const) {
      await openScreen(page, hall, path);
      await expect(page.getByText(ready, { exact: false }).first()).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([]);
    }
    await openScreen(page, hall, '/manage/survey/versions');
    await page.getByRole('button', { name: '試す' }).first().click();
    await expect(page.getByText('回答は送られません')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations, 'trial').toEqual([]);
  });
}

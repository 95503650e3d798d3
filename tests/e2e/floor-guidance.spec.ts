import { journaled, openFloor, printed, takeByKey } from './floor-desk.ts';
import { expect, test } from './hall.ts';

test('guidance without a number is one key with its reason', async ({ page, hall }) => {
  await openFloor(page, hall);
  await page.keyboard.press('Alt+1');
  await expect(page.getByText('案内のみ（場所の案内）を1件記録しました。')).toBeVisible();
  expect(journaled(hall, 'guidance.given')).toMatchObject([{ reason: 'where', procedure: null }]);
  expect(journaled(hall, 'visit.issued')).toEqual([]);
});

test('what the next visitor wants is kept when the tally is answered late', async ({ page, hall }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/api/guidance', async (route) => {
    await arrived;
    await route.continue();
  });
  await openFloor(page, hall);
  await page.keyboard.press('Alt+1');
  await page.keyboard.press('F1');
  await expect(page.getByRole('list', { name: /受付する業務/ })).toContainText('転入届');
  arrive();
  await expect(page.getByText('案内のみ（場所の案内）を1件記録しました。')).toBeVisible();
  await expect(page.getByRole('list', { name: /受付する業務/ })).toContainText('転入届');

  await page.keyboard.press('Alt+0');
  await expect.poll(() => journaled(hall, 'guidance.undone')).toHaveLength(1);
  await expect(page.getByRole('list', { name: /受付する業務/ })).toContainText('転入届');
});

test('a mistake is taken back with one key: nobody is counted, and the desk is as it was', async ({
  page,
  hall,
}) => {
  await openFloor(page, hall);
  await takeByKey(page, 'F1', '転入届');
  await page.getByRole('radio', { name: '中国語' }).click();
  await page.keyboard.press('Alt+2');
  await expect(page.getByText('案内のみ（書き方の案内）を1件記録しました。')).toBeVisible();
  await expect(page.getByText('用件を探すか、選んでください')).toBeVisible();
  await page.keyboard.press('Alt+0');
  await expect(page.getByRole('list', { name: /受付する業務/ })).toContainText('転入届');
  await expect(page.getByRole('radio', { name: '中国語' })).toBeChecked();
  const [given] = journaled(hall, 'guidance.given');
  expect(given).toMatchObject({ reason: 'how', procedure: 'tennyu' });
  expect(journaled(hall, 'guidance.undone')).toHaveLength(1);
  expect(hall.store.db.prepare('SELECT count(*) FROM guidance').pluck().get()).toBe(0);

  await page.keyboard.press('Alt+0');
  await page.keyboard.press('Alt+1');
  await expect(page.getByText('案内のみ（場所の案内）を1件記録しました。')).toBeVisible();
  await page.keyboard.press('F2');
  await expect(page.getByText('案内のみ（場所の案内）を1件記録しました。')).toBeHidden();
  await page.keyboard.press('Alt+0');
  await expect(page.getByRole('list', { name: /受付する業務/ })).toContainText('住民票の写し');
  expect(journaled(hall, 'guidance.undone')).toHaveLength(1);
});

test('the sheet of what to bring is taken back by the same key while it lies open', async ({
  page,
  hall,
}) => {
  await openFloor(page, hall);
  await takeByKey(page, 'F1', '転入届');
  await page
    .getByRole('button', { name: /本人確認書類.*: ない$/ })
    .first()
    .click();
  await page.keyboard.press('Alt+4');
  await expect(page.getByRole('dialog', { name: '次に持ってきていただくもの' })).toBeVisible();
  await page.keyboard.press('Alt+0');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('list', { name: /受付する業務/ })).toContainText('転入届');
  expect(hall.store.db.prepare('SELECT count(*) FROM guidance').pluck().get()).toBe(0);
});

test('who lacks a paper goes home with a sheet, and is counted under the procedure that lacks it', async ({
  page,
  hall,
}) => {
  await openFloor(page, hall);
  await takeByKey(page, 'F2', '住民票の写し');
  await takeByKey(page, 'Shift+F4', '国民健康保険の加入');
  const vietnamese = page.getByRole('radio', { name: 'ベトナム語' });
  await vietnamese.click();
  await expect(vietnamese).toBeChecked();
  await page
    .getByRole('button', { name: /世帯主と加入する方のマイナンバーが分かるもの: ない/ })
    .first()
    .click();
  await page.keyboard.press('Alt+4');

  const sheet = page.getByRole('dialog', { name: '次に持ってきていただくもの' });
  await expect(sheet.getByText('次にお越しのときにお持ちください')).toBeVisible();
  await expect(sheet.getByText('Lần sau vui lòng mang theo')).toBeVisible();
  await expect(sheet.getByText('要確認')).toBeVisible();
  await expect(sheet.getByText('この言語が分かる人が、まだ訳を確かめていません。')).toBeVisible();
  await page.keyboard.press('Control+P');
  await expect.poll(() => printed(page)).toHaveLength(1);
  const [paper] = await printed(page);
  expect(paper).toContain('足りないもの');
  expect(paper).toContain('Còn thiếu');
  expect(paper).not.toContain('要確認');
  expect(journaled(hall, 'guidance.given')).toMatchObject([
    { reason: 'missing_papers', procedure: 'kokuho_in', papersMissing: [expect.any(String)] },
  ]);
});

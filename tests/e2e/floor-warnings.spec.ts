import { issuedNumber, openFloor } from './floor-desk.ts';
import { expect, test } from './hall.ts';

test('a note that looks like personal data warns before the number', async ({ page, hall }) => {
  await openFloor(page, hall);
  const note = page.getByLabel('窓口へのメモ');
  await note.fill('3番窓口で30分待った');
  await expect(page.getByText('書かずに済むなら消してください')).toBeHidden();
  await note.fill('電話は090-1234-5678');
  await expect(page.getByText('電話番号のようです。書かずに済むなら消してください。')).toBeVisible();
  await note.fill('1234 5678 9018');
  await expect(page.getByText('このままでは受け付けられません')).toBeVisible();
  await expect(page.getByText('書かずに済むなら消してください')).toBeHidden();
});

test('the warning about a note is in sight above the keys on the lowest screen', async ({ page, hall }) => {
  await openFloor(page, hall);
  await page.keyboard.press('F1');
  await page.keyboard.press('F2');
  await expect(page.getByRole('list', { name: /受付する業務/ }).getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('region', { name: /^書類/ })).toBeVisible();
  await page.getByLabel('窓口へのメモ').focus();
  await page.keyboard.insertText('電話は090-1234-5678');
  const warning = page.getByText('電話番号のようです');
  await expect(warning).toBeVisible();
  const keys = page.getByRole('button', { name: /^発券/ }).locator('xpath=..');
  const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;
  const topOf = (element: Element) => element.getBoundingClientRect().top;
  const room = async () => (await keys.evaluate(topOf)) - (await warning.evaluate(bottomOf));
  await expect.poll(room).toBeGreaterThanOrEqual(0);
});

test('before a number is given the desk says that no counter is open for it', async ({ page, hall }) => {
  await hall.act('/api/counters/5/open');
  await openFloor(page, hall);
  const warning = page.getByText(/いま開いている窓口がありません/);
  await page.keyboard.press('F1');
  await expect(page.getByRole('list', { name: /受付する業務/ })).toContainText('転入届');
  await expect(page.getByRole('row', { name: /住所の異動/ })).toContainText('1/3');
  await expect(warning).toHaveCount(0);

  await page.keyboard.press('F2');
  await expect(warning).toHaveText('次の業務は、いま開いている窓口がありません：証明（住民票・戸籍・印鑑）');
  await hall.act('/api/counters/1/open');
  await expect(warning).toHaveCount(0);
  await hall.act('/api/counters/1/pause', { reason: 'break' });
  await expect(warning).toBeVisible();

  await page.keyboard.press('Control+Enter');
  expect(await issuedNumber(page)).toBe('B001');
});

test('a personal number in a note is told as a danger, another hint as a warning', async ({ page, hall }) => {
  await openFloor(page, hall);
  await page.keyboard.press('F1');
  const note = page.getByRole('textbox', { name: /メモ/ });
  const said = page.getByRole('status').filter({ hasText: /マイナンバー|個人情報|電話番号/ });
  const colour = () => said.evaluate((element) => getComputedStyle(element).color);
  await note.fill('090-1234-5678');
  await expect(said).toBeVisible();
  const warning = await colour();
  await note.fill('123456789018');
  await expect(said).toContainText('マイナンバー');
  expect(await colour()).not.toBe(warning);
});

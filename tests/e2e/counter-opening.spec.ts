import type { Page } from '@playwright/test';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import { expect, openScreen, type TestHall, test } from './hall.ts';

async function openCounter(page: Page, hall: TestHall, counter: string): Promise<void> {
  await openScreen(page, hall, `/counter/${counter}`);
  await expect(page.getByRole('heading', { name: /お待ちの方/ })).toBeVisible();
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');

const states = (hall: TestHall) =>
  hall.store.db.prepare('SELECT state FROM ticket ORDER BY id').pluck().all();
const standing = (hall: TestHall, counter: string) =>
  hall.store.db.prepare('SELECT state FROM counter_status WHERE counter = ?').pluck().get(counter);

test('a closed counter says so, and its one big key opens it where nobody waits', async ({ page, hall }) => {
  await openCounter(page, hall, '5');
  await expect(page.getByText('この窓口は閉じています')).toBeVisible();
  await expect(page.getByText('対応中の方はいません')).toHaveCount(0);
  await expect(button(page, '次の方を呼ぶ')).toHaveCount(0);

  await expect(button(page, '受付を始める')).toBeEnabled();
  await page.keyboard.press('F1');

  await expect(page.getByText('対応中の方はいません')).toBeVisible();
  await expect(button(page, '次の方を呼ぶ')).toBeDisabled();
  expect(standing(hall, '5')).toBe('open');
});

test('a closed counter tells how many wait, and can be opened without calling, on a laptop too', async ({
  page,
  hall,
}) => {
  await hall.issue(['ido']);
  await openCounter(page, hall, '5');
  await expect(page.getByText('この窓口は閉じています')).toBeVisible();
  await expect(page.getByText('次は B001（お待ち 1人）。呼ぶと、窓口も開きます。')).toBeVisible();

  await page.keyboard.press('Shift+F3');
  await page.keyboard.press('1');

  await expect(page.getByText('この窓口は閉じています')).toHaveCount(0);
  await expect(page.getByText('呼ぶと、窓口も開きます')).toHaveCount(0);
  expect(standing(hall, '5')).toBe('open');
  expect(states(hall)).toEqual(['waiting']);
});

test('a counter that pauses says so', async ({ page, hall }) => {
  await hall.act('/api/counters/5/open');
  await hall.act('/api/counters/5/pause', { reason: 'break' });
  await openCounter(page, hall, '5');
  await expect(page.getByText('この窓口は休止中です')).toBeVisible();
  await expect(button(page, '受付を再開する')).toBeEnabled();
});

test('what is pressed while a counter closes does not open it again', async ({ page, hall }) => {
  await hall.act('/api/counters/5/open');
  await openCounter(page, hall, '5');
  await expect(page.getByText('対応中の方はいません')).toBeVisible();
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/close', async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('Shift+F3');
  await dialog(page)
    .getByRole('button', { name: /窓口を閉じる/ })
    .click();
  await page.keyboard.press('F1');
  letThrough();

  await expect(page.getByText('この窓口は閉じています')).toBeVisible();
  await page.keyboard.press('?');
  await expect(dialog(page)).toBeVisible();
  expect(standing(hall, '5')).toBe('closed');
});

test('a day on a laptop: what the number pad does has a key without it', async ({ page, hall }) => {
  const procedures = [
    { procedure: 'juminhyo', quantity: 1 },
    { procedure: 'inkan_shomei', quantity: 1 },
  ];
  await hall.issue(['shomei'], { intake: { ...EMPTY_INTAKE, procedures } });
  await hall.issue(['shomei']);
  await openCounter(page, hall, '1');
  await expect(page.getByText('次は A001')).toBeVisible();

  await page.keyboard.press('Shift+F5');
  await page.keyboard.press('1');
  await expect(button(page, '対応開始')).toBeVisible();
  await page.keyboard.press('F3');
  await page.keyboard.press('1');
  await expect(button(page, 'ここで再開')).toBeVisible();
  await page.keyboard.press('Shift+F4');
  await page.keyboard.press('1');
  await expect(button(page, '完了')).toBeVisible();
  await page.keyboard.press('F1');
  await page.keyboard.press('F2');
  await page.keyboard.press('2');
  await page.keyboard.press('F1');
  await expect(page.getByText('次は A002')).toBeVisible();

  await page.keyboard.press('F1');
  await expect(button(page, '対応開始')).toBeVisible();
  await page.keyboard.press('Shift+F11');
  await page.keyboard.press('1');
  await expect(page.getByText('対応中の方はいません')).toBeVisible();

  expect(states(hall)).toEqual(['served', 'cancelled']);
  const outcomes = hall.store.db.prepare('SELECT outcomes FROM ticket ORDER BY id').pluck().get();
  expect(JSON.parse(String(outcomes))).toMatchObject([{ outcome: 'done' }, { outcome: 'missing_papers' }]);
});

test('the list of keys has every function key of the counter, and says which rest', async ({
  page,
  hall,
}) => {
  await openCounter(page, hall, '5');
  await page.keyboard.press('?');
  const lines = await dialog(page).locator('dl > div').allInnerTexts();
  const plain = lines.map((line) => line.replaceAll(/\s+/g, ' ').trim());
  expect(plain).toContain('F1 テンキー+ 受付を始める');
  expect(plain).toContain('Shift + F3 テンキー. 窓口の受付・休止');
  for (const resting of [
    'F2 テンキー× 再呼出（いまは使えません）',
    'F3 保留（いまは使えません）',
    'F4 転送（いまは使えません）',
    'F5 書類作成へ（いまは使えません）',
    'F11 不在（いまは使えません）',
    'F12 テンキー− 元に戻す（いまは使えません）',
    'Shift + F11 テンキー. 取消…（いまは使えません）',
    'Shift + F5 テンキー0 呼ぶ番号を選ぶ（いまは使えません）',
  ]) {
    expect(plain).toContain(resting);
  }
});

test('copies are asked for where a certificate is issued, not where something is declared', async ({
  page,
  hall,
}) => {
  const procedures = [
    { procedure: 'tennyu', quantity: 1 },
    { procedure: 'juminhyo', quantity: 2 },
    { procedure: 'tenkyo', quantity: 2 },
  ];
  const { ticket } = await hall.issue(['ido'], { intake: { ...EMPTY_INTAKE, procedures } });
  await hall.act('/api/counters/5/call-next');
  await hall.act('/api/counters/5/start', { ticket });
  await openCounter(page, hall, '5');
  await expect(page.getByText('転入届')).toBeVisible();
  await page.keyboard.press('F1');

  // Where more than one was noted they can be changed, to one and back, whatever the procedure is.
  await expect(dialog(page).getByRole('textbox')).toHaveCount(2);
  const noted = dialog(page).getByRole('textbox', { name: /転居/ });
  await noted.press('ArrowDown');
  await expect(noted).toHaveValue('1');
  await noted.press('ArrowUp');
  await expect(noted).toHaveValue('2');
  await expect(dialog(page).getByText('住民票の写しの通数', { exact: true })).toBeVisible();
  await expect(dialog(page).getByRole('textbox', { name: '住民票の写しの通数' })).toHaveValue('2');
  await expect(dialog(page).getByText('✓の付いた結果で完了します')).toBeVisible();
});

test('a counter that there is not leads to the list, which tells what each takes and whether it is open', async ({
  page,
  hall,
}) => {
  await hall.act('/api/counters/5/open');
  await openScreen(page, hall, '/counter/99');
  await expect(page.getByRole('alert')).toContainText('この窓口はありません');
  await page.getByRole('link', { name: '窓口の一覧から選ぶ' }).click();

  const fifth = page.getByRole('link', { name: /^5番窓口/ });
  await expect(fifth).toContainText('住所の異動・戸籍の届出');
  await expect(fifth).toContainText('受付中');
  await hall.act('/api/counters/5/close');
  await expect(fifth).toContainText('閉鎖');
  await fifth.click();
  await expect(page.getByText('この窓口は閉じています')).toBeVisible();
});

import { AxeBuilder } from '@axe-core/playwright';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import { called, openBoard } from './board-screen.ts';
import { stopClock } from './clock.ts';
import { expect, test } from './hall.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

test('a call at a counter appears at once, largest, with its counter; undone it is gone', async ({
  page,
  hall,
}) => {
  await hall.issue(['ido']);
  await openBoard(page, hall);
  await expect(page.getByText('お呼び出し中の番号はありません')).toBeVisible();
  await expect(page.locator('[data-service="ido"]')).toContainText('1人');

  await hall.act('/api/counters/5/call-next');
  await expect(called(page, 'B001')).toContainText('5番窓口');
  await expect(called(page, 'B001')).toContainText('窓口へお越しください');
  await expect(page.locator('[data-service="ido"]')).toContainText('0人');
  await expect(page.getByRole('status')).toContainText('番号札、ビーの、1番の方、5番窓口へお越しください');

  await hall.act('/api/counters/5/undo');
  await expect(called(page, 'B001')).toHaveCount(0);
  await expect(page.getByText('お呼び出し中の番号はありません')).toBeVisible();
});

test('hand-over calls and queries say so; those who did not come stand below', async ({ page, hall }) => {
  for (const [counter, service, kind] of [
    ['12', 'zei', 'handover'],
    ['6', 'mynumber', 'query'],
  ] as const) {
    const { ticket } = await hall.issue([service]);
    await hall.act(`/api/counters/${counter}/call-next`);
    await hall.act(`/api/counters/${counter}/start`, { ticket });
    await hall.act(`/api/counters/${counter}/prepare`, { ticket });
    await hall.act(`/api/counters/${counter}/ready`, { ticket, kind });
    await hall.act(`/api/counters/${counter}/call-next`);
  }
  await openBoard(page, hall);
  await expect(called(page, 'H001')).toContainText('書類ができました');
  await expect(called(page, 'C001')).toContainText('確認があります');
  await expect(called(page, 'H001')).toContainText('2F');
});

test('who is served is called no more, however new the call is', async ({ page, hall }) => {
  await hall.issue(['ido']);
  const { ticket } = await hall.issue(['kokuho']);
  await hall.act('/api/counters/5/call-next');
  await hall.act('/api/counters/8/call-next');
  await hall.act('/api/counters/8/start', { ticket });
  await openBoard(page, hall);
  await expect(called(page, 'D001')).toContainText('対応中');
  await expect(called(page, 'D001')).not.toContainText('お越しください');
  await expect(called(page, 'B001')).toContainText('窓口へお越しください');
});

test('a quiet call is nowhere on the board', async ({ page, hall }) => {
  await hall.issue(['ido'], { intake: { ...EMPTY_INTAKE, quiet: true } });
  await hall.issue(['ido']);
  await openBoard(page, hall);
  await hall.act('/api/counters/4/call-next');
  await hall.act('/api/counters/5/call-next');
  await expect(called(page, 'B002')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('B001');
});

test('cut off for 10 s it covers itself, and recovers by itself', async ({ page, hall }) => {
  await page.clock.install();
  const network = { isCut: false };
  await page.route('**/api/board', (route) => (network.isCut ? route.abort() : route.continue()));
  const cover = page.getByText('ただいま表示を更新できません。');
  await hall.issue(['ido']);
  await openBoard(page, hall);
  await stopClock(page);
  await hall.act('/api/counters/5/call-next');
  await expect(called(page, 'B001')).toBeVisible();

  network.isCut = true;
  await page.clock.runFor(9_000);
  await expect(cover).toHaveCount(0);
  await expect(async () => {
    await page.clock.runFor(1_000);
    await expect(cover).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByText('窓口の呼び出しをお聞きください')).toBeVisible();

  await hall.act('/api/counters/5/undo');
  network.isCut = false;
  await expect(async () => {
    await page.clock.runFor(1_000);
    await expect(cover).toHaveCount(0, { timeout: 500 });
  }).toPass();
  await expect(called(page, 'B001')).toHaveCount(0);
});

test('a question that gets no answer does not keep the board from asking again', async ({ page, hall }) => {
  await hall.issue(['ido']);
  await openBoard(page, hall);
  const askedAt: number[] = [];
  await page.waitForResponse('**/api/board');
  await page.route('**/api/board', async (route) => {
    askedAt.push(Date.now());
    if (askedAt.length > 1) await route.continue();
  });

  await hall.act('/api/counters/5/call-next');

  await expect(called(page, 'B001')).toBeVisible();
  const [first = 0, second = 0] = askedAt;
  expect(second - first).toBeGreaterThan(3_500);
});

test('a notice takes the whole board, and gives it back', async ({ page, hall }) => {
  await hall.issue(['ido']);
  await hall.act('/api/counters/5/call-next');
  await openBoard(page, hall);
  await hall.act('/api/notice', { notice: 'evacuation' });
  await expect(page.getByRole('alert')).toContainText('避難してください');
  await expect(page.locator('[inert]')).toContainText('B001');
  await hall.act('/api/notice', { notice: null });
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('[inert]')).toHaveCount(0);
});

for (const theme of ['light', 'dark', 'high-contrast']) {
  test(`axe finds no fault (${theme})`, async ({ page, hall }) => {
    const stored = JSON.stringify({ state: { theme, language: 'ja' }, version: 0 });
    await page.addInitScript((settings) => localStorage.setItem('madoguchi-settings', settings), stored);
    for (const service of ['shomei', 'shomei', 'ido', 'zei']) await hall.issue([service]);
    const { ticket } = await hall.act('/api/counters/12/call-next');
    await hall.act('/api/counters/12/start', { ticket });
    await hall.act('/api/counters/1/call-next');
    await hall.act('/api/counters/5/call-next');
    await openBoard(page, hall);
    await expect(called(page, 'H001')).toContainText('対応中');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('button', { name: 'この表示板の設定' }).click();
    await page.getByRole('dialog').waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

import type { Page } from '@playwright/test';
import { expect, openScreen, type TestHall, test } from './hall.ts';

async function openCounter(page: Page, hall: TestHall): Promise<void> {
  await openScreen(page, hall, '/counter/1');
  await expect(page.getByRole('heading', { name: /お待ちの方/ })).toBeVisible();
}

/** Gives numbers and has counter 1 put each aside. @returns their tickets */
async function putAside(hall: TestHall, count: number): Promise<readonly number[]> {
  const tickets: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const { ticket } = await hall.issue(['shomei']);
    await hall.act('/api/counters/1/call', { ticket });
    await hall.act('/api/counters/1/hold', { ticket, reason: 'form', note: '' });
    tickets.push(ticket ?? 0);
  }
  return tickets;
}

const states = (hall: TestHall) =>
  hall.store.db.prepare('SELECT state FROM ticket ORDER BY id').pluck().all();
const dialog = (page: Page) => page.getByRole('dialog');
const asideCount = (page: Page, count: number) => page.getByText(`保留・不在・書類作成中 ${count}人`);

test('a digit means whom the clerk saw at it, whatever another screen changed since', async ({
  page,
  hall,
}) => {
  const [first] = await putAside(hall, 2);
  await openCounter(page, hall);
  await page.keyboard.press('NumpadDivide');
  await expect(dialog(page)).toContainText('A002　ここで再開');

  await hall.act('/api/counters/1/resume', { ticket: first, to: 'line' });
  await expect(asideCount(page, 1)).toBeAttached();
  await expect(dialog(page)).toContainText('A001　ここで再開');
  await page.keyboard.press('Numpad3');

  await expect(page.getByRole('button', { name: '完了' })).toBeVisible();
  expect(states(hall)).toEqual(['waiting', 'serving']);
});

test('who is no longer put aside is not acted on, nor is anybody else, and the clerk is told', async ({
  page,
  hall,
}) => {
  const [first] = await putAside(hall, 2);
  await openCounter(page, hall);
  await page.keyboard.press('NumpadDivide');
  await expect(dialog(page)).toContainText('A002　ここで再開');

  await hall.act('/api/counters/1/resume', { ticket: first, to: 'line' });
  await expect(asideCount(page, 1)).toBeAttached();
  await page.keyboard.press('Numpad1');

  await expect(page.getByText('いまの状態ではこの操作はできません')).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
  expect(states(hall)).toEqual(['waiting', 'held']);
});

test('a question about nobody goes, and does not come back by itself', async ({ page, hall }) => {
  const [first] = await putAside(hall, 1);
  await openCounter(page, hall);
  await page.keyboard.press('NumpadDivide');
  await expect(dialog(page)).toBeVisible();

  await hall.act('/api/counters/1/resume', { ticket: first, to: 'line' });
  await expect(page.getByText(/^保留・不在・書類作成中/)).toHaveCount(0);
  await expect(dialog(page)).toHaveCount(0);
  await hall.act('/api/counters/1/call', { ticket: first });
  await hall.act('/api/counters/1/hold', { ticket: first, reason: 'form', note: '' });

  await expect(asideCount(page, 1)).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
});

test('in the line too a digit means whom the clerk saw at it', async ({ page, hall }) => {
  await hall.issue(['shomei']);
  await hall.issue(['shomei']);
  await hall.issue(['shomei']);
  await openCounter(page, hall);
  await page.keyboard.press('Numpad0');
  await expect(dialog(page)).toContainText('A003');

  await hall.act('/api/counters/2/call-next');
  await expect(page.getByText('次は A002')).toBeAttached();
  await page.keyboard.press('Numpad2');

  await expect(page.getByRole('button', { name: '対応開始' })).toBeVisible();
  expect(states(hall)).toEqual(['called', 'called', 'waiting']);
});

test('who was called elsewhere since is not called, nor is the next: the hall says by whom', async ({
  page,
  hall,
}) => {
  await hall.issue(['shomei']);
  await hall.issue(['shomei']);
  await openCounter(page, hall);
  await page.keyboard.press('Numpad0');
  await expect(dialog(page)).toContainText('A002');

  await hall.act('/api/counters/2/call-next');
  await expect(page.getByText('次は A002')).toBeAttached();
  await page.keyboard.press('Numpad1');

  await expect(page.getByText('2番窓口が先に呼び出しました')).toBeVisible();
  expect(states(hall)).toEqual(['called', 'waiting']);
});

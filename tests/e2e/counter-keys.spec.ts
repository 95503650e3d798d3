import type { APIResponse, Page, Route } from '@playwright/test';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import { stopClock } from './clock.ts';
import { expect, openScreen, type TestHall, test } from './hall.ts';

async function openCounter(page: Page, hall: TestHall, counter: string): Promise<void> {
  await openScreen(page, hall, `/counter/${counter}`);
  await expect(page.getByRole('heading', { name: /お待ちの方/ })).toBeVisible();
}

/** Presses one key after the other as a clerk does who knows them by heart: never looking at the screen. */
async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys.split(' ')) await page.keyboard.press(key);
}

const button = (page: Page, name: string) => page.getByRole('button', { name });

const slices = (hall: TestHall) =>
  hall.store.db.prepare('SELECT state FROM slice ORDER BY idx').pluck().all();

/** Holds the requests for something back until they are let through. */
async function holdBack(page: Page, url: string | RegExp): Promise<() => void> {
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(url, async (route) => {
    await held;
    await route.continue();
  });
  return letThrough;
}

function tickets(hall: TestHall): unknown[] {
  const sql = `SELECT v.label AS number, t.service, t.state FROM ticket t JOIN visit v ON v.id = t.visit ORDER BY t.id`;
  return hall.store.db.prepare(sql).all();
}

test('a counter’s whole day by F1 to F5, F11, F12 and the number pad', async ({ page, hall }) => {
  await hall.act('/api/setup/hall', { hall: { ...hall.store.hall, recallSpacingMs: 0 } });
  const procedures = [
    { procedure: 'juminhyo', quantity: 1 },
    { procedure: 'inkan-shomei', quantity: 1 },
  ];
  await hall.issue(['shomei']);
  await hall.issue(['shomei'], { intake: { ...EMPTY_INTAKE, procedures } });
  await hall.issue(['shomei']);
  await openCounter(page, hall, '1');
  await expect(page.getByText('次は A001')).toBeVisible();

  // Opens the counter; calls twice, nobody comes; the visitor is back and is called again.
  await press(page, 'NumpadDecimal Numpad1 F1 F2 F11');
  await expect(page.getByText('不在', { exact: true }).first()).toBeVisible();
  await press(page, 'NumpadDivide Numpad1');
  await expect(page.getByText('次は A001')).toBeVisible();

  // Served, put aside to fill in a form, taken up again, prepared, called a second time, passed on.
  await press(page, 'NumpadAdd');
  await expect(button(page, '対応開始')).toBeVisible();
  await press(page, 'NumpadAdd');
  await expect(button(page, '完了')).toBeVisible();
  await press(page, 'F3 Numpad1');
  await expect(page.getByText('書類を記入中')).toBeVisible();
  await press(page, 'NumpadDivide Numpad1');
  await expect(button(page, '完了')).toBeVisible();
  await press(page, 'F5 NumpadDivide Numpad1 F1');
  await expect(button(page, '対応開始')).toBeVisible();
  await press(page, 'F4 Numpad8 F4');
  await expect(page.getByText('対応中の方はいません')).toBeVisible();

  // Two procedures with an outcome each; one key takes the end back, and the visit ends after all.
  await press(page, 'F1');
  await expect(button(page, '対応開始')).toBeVisible();
  await press(page, 'F1');
  await expect(button(page, '完了')).toBeVisible();
  await press(page, 'F1 NumpadMultiply Numpad2 F1');
  await expect(page.getByText('次は A003')).toBeVisible();
  await press(page, 'F12');
  await expect(button(page, '完了')).toBeVisible();
  await press(page, 'F1 F1');
  await expect(page.getByText('次は A003')).toBeVisible();

  // Called by choice; has gone home; the counter closes.
  await press(page, 'Numpad0 Numpad1');
  await expect(button(page, '対応開始')).toBeVisible();
  await press(page, 'NumpadDecimal Numpad1');
  await expect(page.getByText('対応中の方はいません')).toBeVisible();
  await press(page, 'NumpadDecimal Numpad6');
  await expect(button(page, '閉鎖')).toBeVisible();

  expect(tickets(hall)).toEqual([
    { number: 'A001', service: 'shomei', state: 'transferred' },
    { number: 'A002', service: 'shomei', state: 'served' },
    { number: 'A003', service: 'shomei', state: 'cancelled' },
    { number: 'A001', service: 'zei', state: 'waiting' },
  ]);
});

test('what is pressed while a dialog is on its way is pressed in it', async ({ page, hall }) => {
  await hall.issue(['shomei']);
  const letThrough = await holdBack(page, /HoldDialog-.*\.js/);
  await openCounter(page, hall, '1');
  await press(page, 'F1');
  await expect(button(page, '対応開始')).toBeVisible();

  await press(page, 'F3 1');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  letThrough();

  await expect(button(page, 'ここで再開')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('what is pressed before the hall has answered is meant for the answer', async ({ page, hall }) => {
  await hall.issue(['shomei']);
  const letThrough = await holdBack(page, '**/call-next');
  await openCounter(page, hall, '1');
  await expect(page.getByText('次は A001')).toBeVisible();

  // Impatience on F1 must not start the service; F3 and its reason are for the visitor who is being called.
  await press(page, 'F1 F1 F1 F3 1');
  letThrough();

  await expect(button(page, 'ここで再開')).toBeVisible();
  expect(slices(hall)).toEqual(['waiting', 'called', 'held']);
});

test('an answer that an act has overtaken does not take its result off the screen again', async ({
  page,
  hall,
}) => {
  await hall.issue(['shomei']);
  await openCounter(page, hall, '1');
  await expect(page.getByText('次は A001')).toBeVisible();
  // Asked before the call, answered after it; what is asked later is never answered.
  const asked: Route[] = [];
  const answers: APIResponse[] = [];
  let tellShown: () => void = () => undefined;
  const shown = new Promise<void>((resolve) => {
    tellShown = resolve;
  });
  await page.route('**/api/counters/1', async (route) => {
    asked.push(route);
    if (asked.length > 1) return;
    const response = await route.fetch();
    answers.push(response);
    await button(page, '対応開始').waitFor();
    await route.fulfill({ response });
    tellShown();
  });
  await hall.issue(['shomei']);
  await expect.poll(() => answers.length).toBe(1);

  await press(page, 'F1');
  await shown;
  // The one after it sets out once the overtaken answer is taken in.
  await expect.poll(() => asked.length).toBe(2);

  await expect(button(page, '対応開始')).toBeVisible();
  await press(page, 'F3 1');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => slices(hall)).toEqual(['waiting', 'waiting', 'called', 'held']);
});

test('nothing acts while the input method composes, in no dialog and on no key', async ({ page, hall }) => {
  await hall.issue(['shomei']);
  await openCounter(page, hall, '1');
  await press(page, 'F1');
  await expect(button(page, '対応開始')).toBeVisible();
  await press(page, 'F3');
  await expect(page.getByRole('dialog')).toBeVisible();

  await page.evaluate(() => {
    const composing = { bubbles: true, cancelable: true, isComposing: true };
    for (const key of ['1', 'F1', 'F3', 'F12']) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...composing, key }));
    }
    const late = { bubbles: true, cancelable: true, keyCode: 229, key: 'Process', code: 'Numpad1' };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', late));
  });
  await press(page, 'Escape');

  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button(page, '対応開始')).toBeVisible();
  expect(tickets(hall)).toEqual([{ number: 'A001', service: 'shomei', state: 'called' }]);
});

test('what was pressed for an act that the hall refuses is not pressed', async ({ page, hall }) => {
  await hall.issue(['shomei']);
  await openCounter(page, hall, '1');
  await press(page, 'F1');
  await expect(button(page, '対応開始')).toBeVisible();
  const letThrough = await holdBack(page, '**/absent');

  // Called once only: too soon to be absent. F1 was meant to call the next one, not to serve who is not there.
  await press(page, 'F11 F1');
  letThrough();
  await expect(page.getByText('不在にするには')).toBeVisible();
  await press(page, 'F3 1');

  await expect(button(page, 'ここで再開')).toBeVisible();
  expect(slices(hall)).toEqual(['waiting', 'called', 'held']);
});

test('what was pressed for an answer that is late is dropped, and the next act keeps keys again', async ({
  page,
  hall,
}) => {
  await page.clock.install();
  await hall.act('/api/setup/hall', { hall: { ...hall.store.hall, recallSpacingMs: 0 } });
  await hall.issue(['shomei']);
  await openCounter(page, hall, '1');
  await press(page, 'F1');
  await expect(button(page, '対応開始')).toBeVisible();
  await stopClock(page);
  const recalled = page.waitForResponse('**/recall');
  const answerRecall = await holdBack(page, '**/recall');
  const answerStart = await holdBack(page, '**/start');

  await press(page, 'F2');
  await page.clock.fastForward(2_000);
  await press(page, 'F3 1');
  await page.clock.fastForward(1_100);
  await press(page, 'F1 F3 1');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  answerRecall();
  await recalled;
  answerStart();

  await expect(button(page, 'ここで再開')).toBeVisible();
  expect(slices(hall)).toEqual(['waiting', 'called', 'serving', 'held']);
});

test('an act that changes nothing keeps no key waiting', async ({ page, hall }) => {
  await page.clock.install();
  await hall.issue(['shomei']);
  await hall.act('/api/counters/1/clerk', { name: '佐藤' });
  await openCounter(page, hall, '1');
  await expect(page.getByText('次は A001')).toBeVisible();
  // A row that no counter's screen asks again for.
  await hall.act('/api/notice', { notice: 'system_trouble' });
  await hall.act('/api/notice', { notice: null });
  await stopClock(page);

  await press(page, 'Shift+F2');
  await page.getByLabel('表示名').fill('佐藤');
  await button(page, 'この名前で担当する').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press(page, 'F1');

  await expect(button(page, '対応開始')).toBeVisible();
});

test('the same act twice in a row by heart is done twice', async ({ page, hall }) => {
  const numbers = [await hall.issue(['shomei']), await hall.issue(['shomei'])];
  for (const { ticket } of numbers) {
    await hall.act('/api/counters/1/call-next');
    await hall.act('/api/counters/1/hold', { ticket, reason: 'form', note: '' });
  }
  await openCounter(page, hall, '1');
  await expect(page.getByText('保留・不在・書類作成中 2人')).toBeVisible();
  const letThrough = await holdBack(page, '**/resume');

  await press(page, 'NumpadDivide Numpad2 NumpadDivide Numpad2');
  letThrough();

  await expect(page.getByText(/^保留・不在・書類作成中/)).toHaveCount(0);
  expect(tickets(hall)).toMatchObject([{ state: 'waiting' }, { state: 'waiting' }]);
});

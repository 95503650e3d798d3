import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import type { HallSetup } from '../../domain/views/hall.ts';
import { stopClock } from './clock.ts';
import { expect, openScreen, type TestHall, test } from './hall.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

async function openBoard(page: Page, hall: TestHall): Promise<void> {
  await openScreen(page, hall, '/board');
  await expect(page.getByRole('heading', { name: /お呼び出し中/ })).toBeVisible();
}

const called = (page: Page, number: string): Locator => page.locator(`[data-call="${number}"]`);

/** How high the digits of each number stand, in shares of the screen's height: 0.84 of the letter's size in this font. */
function digitsShares(numbers: Locator): Promise<readonly number[]> {
  return numbers.evaluateAll((elements) =>
    elements.map((element) => {
      return (Number.parseFloat(getComputedStyle(element).fontSize) * 0.84) / window.innerHeight;
    }),
  );
}

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

for (const { width, height } of [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
]) {
  test(`numbers are a twentieth of the screen high and nothing is cut off at ${width}×${height}`, async ({
    page,
    hall,
  }) => {
    await page.setViewportSize({ width, height });
    for (let n = 0; n < 14; n += 1) await hall.issue(['shomei', 'ido', 'kokuho'].slice(n % 3, (n % 3) + 1));
    for (const counter of ['1', '2', '4', '5', '8']) await hall.act(`/api/counters/${counter}/call-next`);
    await openBoard(page, hall);
    await expect(page.locator('[data-call]').first()).toBeVisible();
    const shares = await digitsShares(page.getByText(/^[A-Z]\d{3}$/));
    expect(shares.length).toBeGreaterThan(0);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(1 / 20);
    const cut = await page.locator('[data-call], [data-service]').evaluateAll((items) => {
      const isCut = (item: Element) =>
        item.scrollWidth > item.clientWidth + 1 || item.scrollHeight > item.clientHeight + 1;
      return items.filter(isCut).map((item) => item.textContent);
    });
    expect(cut).toEqual([]);
    const small = await page.locator('main *').evaluateAll((elements) => {
      const hasText = (element: Element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      return elements
        .filter((element) => hasText(element) && element.closest('[role=status]') === null)
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 24)
        .map((element) => element.textContent);
    });
    expect(small).toEqual([]);
  });
}

const LONG_HALL = 'Mihon City Hall, main office and citizens’ service centre';

/** What does not stand whole in its row, and rows that reach into the next one. */
async function brokenRows(page: Page): Promise<readonly (string | null)[]> {
  return page.locator('[data-service]').evaluateAll((rows) => {
    const isCut = (part: Element) =>
      part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1;
    const place = rows[0]?.closest('ul')?.getBoundingClientRect().bottom ?? 0;
    const isBroken = (row: Element, index: number) => {
      const next = rows[index + 1]?.getBoundingClientRect().top ?? place;
      return (
        row.getBoundingClientRect().bottom > next + 1 || [row, ...row.querySelectorAll('[lang]')].some(isCut)
      );
    };
    return rows.filter(isBroken).map((row) => row.textContent);
  });
}

for (const { width, height } of [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
]) {
  test(`all lines stand whole with their waits, above missed numbers too, at ${width}×${height}`, async ({
    page,
    hall,
  }) => {
    const setup = (await (await fetch(`${hall.url}/api/hall`)).json()) as HallSetup;
    // A name too long for its place may be cut, but never takes the room of a line.
    const names = { ...setup.hall.names, en: LONG_HALL };
    await hall.act('/api/setup/hall', { hall: { ...setup.hall, names, recallSpacingMs: 0, minCalls: 1 } });
    for (const { id } of setup.counters) await hall.act(`/api/counters/${id}/open`);
    const { ticket } = await hall.issue(['shomei']);
    for (let n = 0; n < 14; n += 1) await hall.issue(['shomei', 'ido', 'kokuho'].slice(n % 3, (n % 3) + 1));
    for (const counter of ['1', '5', '8']) await hall.act(`/api/counters/${counter}/call-next`);
    await page.setViewportSize({ width, height });
    await openBoard(page, hall);
    await expect(page.locator('[data-service]')).toHaveText(Array<RegExp>(8).fill(/目安 (.+分|すぐ)/));
    expect(await brokenRows(page)).toEqual([]);

    await hall.act('/api/counters/1/absent', { ticket });
    await expect(page.getByText('不在の番号')).toBeVisible();
    await expect(page.locator('[data-service]')).toHaveCount(8);
    expect(await brokenRows(page)).toEqual([]);

    // A moment without room for all must not leave them on two pages: the mark of the page takes no height.
    await page.setViewportSize({ width, height: height / 2 });
    await expect(page.getByText(/^\d\/\d$/)).toBeVisible();
    await page.setViewportSize({ width, height });
    await expect(page.locator('[data-service]')).toHaveCount(8);
    expect(await brokenRows(page)).toEqual([]);
  });
}

/** English names of lines and of the hall that are not whole, in the order of the alphabet. */
async function cutNames(page: Page): Promise<readonly (string | null)[]> {
  const cut = await page.locator('[data-service] [lang=en], h1 [lang=en]').evaluateAll((texts) => {
    const isCut = (text: Element) =>
      text.scrollWidth > text.clientWidth + 1 || text.scrollHeight > text.clientHeight + 1;
    return texts.filter(isCut).map((text) => text.textContent);
  });
  return cut.sort();
}

const LONG = {
  kokuho: 'National health insurance and medical care for the elderly',
  kodomo: 'Children: allowances, medical costs, nursery and school',
  ido: 'Moving in and out, family register notifications',
};

/** What boards are made for. */
const BOARDS = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
] as const;

/** Two columns of lines stand side by side in portrait: there only so much of a long name has room. */
for (const { width, height } of BOARDS) {
  test(`long English names stay within their places at ${width}×${height}`, async ({ page, hall }) => {
    const setup = (await (await fetch(`${hall.url}/api/hall`)).json()) as HallSetup;
    for (const service of setup.services) {
      const en = LONG[service.id as keyof typeof LONG] ?? service.names.en;
      await hall.act('/api/setup/services', { service: { ...service, names: { ...service.names, en } } });
    }
    for (const counter of setup.counters) {
      const en = `Counter ${counter.id}, main hall by the east entrance`;
      await hall.act('/api/setup/counters', { counter: { ...counter, names: { ...counter.names, en } } });
    }
    const names = { ...setup.hall.names, en: LONG_HALL };
    await hall.act('/api/setup/hall', { hall: { ...setup.hall, names } });
    for (const service of ['kokuho', 'ido', 'kodomo', 'shomei']) await hall.issue([service]);
    for (const counter of ['1', '5', '8', '10']) await hall.act(`/api/counters/${counter}/call-next`);
    await page.setViewportSize({ width, height });
    await openBoard(page, hall);
    await expect(called(page, 'F001')).toBeVisible();

    const outside = await page.locator('[data-call] *').evaluateAll((parts) =>
      parts
        .filter((part) => {
          const place = part.closest('[data-call]')?.getBoundingClientRect();
          const { right, bottom } = part.getBoundingClientRect();
          return place === undefined || right > place.right + 1 || bottom > place.bottom + 1;
        })
        .map((part) => part.textContent),
    );
    expect(outside).toEqual([]);
    if (width > height) expect(await cutNames(page)).toEqual([]);
  });
}

for (const { width, height } of BOARDS) {
  test(`the English names that come with the program are whole at ${width}×${height}`, async ({
    page,
    hall,
  }) => {
    await page.setViewportSize({ width, height });
    await openBoard(page, hall);
    await expect(page.locator('[data-service]')).toHaveCount(8);
    expect(await cutNames(page)).toEqual([]);
  });
}

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

import type { Locator, Page } from '@playwright/test';
import type { HallSetup } from '../../domain/views/hall.ts';
import { called, openBoard } from './board-screen.ts';
import { expect, test } from './hall.ts';

/** How high the digits of each number stand, in shares of the screen's height: 0.84 of the letter's size in this font. */
function digitsShares(numbers: Locator): Promise<readonly number[]> {
  return numbers.evaluateAll((elements) =>
    elements.map((element) => {
      return (Number.parseFloat(getComputedStyle(element).fontSize) * 0.84) / window.innerHeight;
    }),
  );
}

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

for (const { width, height } of [
  { width: 1280, height: 720 },
  { width: 1080, height: 1920 },
]) {
  test(`nothing in the header moves as time goes by, at ${width}×${height}`, async ({ page, hall }) => {
    await page.setViewportSize({ width, height });
    await openBoard(page, hall);
    const header = page.locator('header');
    await expect(header.locator('time')).toHaveCount(2);
    const placesAt = (updated: string, clock: string) =>
      header.evaluate(
        (element, texts) => {
          for (const [at, time] of element.querySelectorAll('time').entries()) {
            (time.firstChild as Text).data = texts[at] ?? '';
          }
          return [...element.children].map((part) => part.getBoundingClientRect().toJSON());
        },
        [updated, clock],
      );
    expect(await placesAt('11:11:11', '11:11')).toEqual(await placesAt('20:00:00', '20:00'));
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

import type { Page } from '@playwright/test';
import type { PaperSize } from '../../domain/bridge/bridge-api.ts';
import { issuedNumber, openFloor, printed, setLook } from './floor-desk.ts';
import { expect, openScreen, test } from './hall.ts';

/** What came out of the printer: a slip alone, on the paper that the desktop program was told. */
interface PrintedSlip {
  readonly paper: PaperSize;
  readonly pages: number;
  readonly pageHeightMm: number;
  /** How far something stands out beyond the slip's edge. */
  readonly cutPx: number;
  readonly services: number;
}

const MM_PER_POINT = 25.4 / 72;
/** Each takes up a procedure of another service. */
const KEYS = ['F1', 'F2', 'F3', 'Shift+F4', 'Shift+F5'];

/** A printer whose paper is kept as a PDF; Chromium breaks its pages as it does for a real one. */
async function putPrinter(page: Page): Promise<readonly PrintedSlip[]> {
  const slips: PrintedSlip[] = [];
  await page.exposeFunction('printSlip', async (paper: PaperSize) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const slip = page.locator('[data-paper] article');
    const height = /\/MediaBox\s*\[\s*0\s+0\s+[\d.]+\s+([\d.]+)\s*\]/.exec(pdf)?.[1];
    slips.push({
      paper,
      pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
      pageHeightMm: Number(height) * MM_PER_POINT,
      cutPx: await slip.evaluate((article) => article.scrollWidth - article.clientWidth),
      services: await slip.getByRole('listitem', { includeHidden: true }).count(),
    });
    return true;
  });
  await page.evaluate(() => {
    const { printSlip } = window as unknown as { printSlip: (paper?: PaperSize) => Promise<boolean> };
    Object.assign(window, { madoguchi: { print: printSlip } });
  });
  return slips;
}

const CASES = [
  { language: '日本語', services: 1, reprint: false },
  { language: '英語', services: 2, reprint: true },
  { language: '英語', services: 3, reprint: false },
  { language: 'ベトナム語', services: 4, reprint: false },
  { language: 'やさしい日本語', services: 5, reprint: true },
  { language: 'フィリピノ語', services: 5, reprint: true },
] as const;

for (const { language, services, reprint } of CASES) {
  test(`a slip is one page: ${services} in ${language}${reprint ? ', reprinted' : ''}`, async ({
    page,
    hall,
  }) => {
    await openFloor(page, hall);
    const slips = await putPrinter(page);
    for (const key of KEYS.slice(0, services)) await page.keyboard.press(key);
    const wishes = page.getByRole('list', { name: /受付する業務/ }).getByRole('listitem');
    await expect(wishes).toHaveCount(services);
    const spoken = page.getByRole('radio', { name: language, exact: true });
    await spoken.click();
    await expect(spoken).toBeChecked();
    await page.keyboard.press('Control+Enter');
    await issuedNumber(page);
    for (let print = 1; print <= (reprint ? 2 : 1); print += 1) {
      await page.keyboard.press('Control+P');
      await expect.poll(() => slips.length).toBe(print);
      await expect(page.getByRole('button', { name: /^再発行/ })).toBeVisible();
    }
    const slip = slips.at(-1);
    expect(slip).toMatchObject({ pages: 1, cutPx: 0, services, paper: { widthMm: 80 } });
    expect(slip?.paper.heightMm).toBeGreaterThanOrEqual(130);
    expect(Math.abs((slip?.pageHeightMm ?? 0) - (slip?.paper.heightMm ?? 0))).toBeLessThan(1);
  });
}

const JAPANESE_DAY = /\d{4}年\d+月\d+日.曜日 \d\d:\d\d/;
const ENGLISH_DAY = /[A-Z][a-z]+day, [A-Z][a-z]+ \d+, \d{4} \d\d:\d\d/;

test('day and time stand in the visitor’s language, whatever language the clerk reads', async ({
  page,
  hall,
}) => {
  await setLook(page, { language: 'en' });
  await page.addInitScript(() => {
    const print = async () => {
      window.printed = [...(window.printed ?? []), document.querySelector('[data-paper]')?.textContent ?? ''];
      return true;
    };
    Object.assign(window, { madoguchi: { print } });
  });
  await openScreen(page, hall, '/floor');
  await expect(page.getByRole('searchbox')).toBeFocused();
  for (const language of ['Japanese', 'English']) {
    await page.keyboard.press('F2');
    await expect(page.getByRole('list', { name: /Services/ })).toContainText('certificate');
    const spoken = page.getByRole('radio', { name: language, exact: true });
    await spoken.click();
    await expect(spoken).toBeChecked();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: /^Print/ })).toBeVisible();
    await page.keyboard.press('Control+P');
    await expect(page.getByRole('button', { name: /^Reprint/ })).toBeVisible();
  }
  const [japanese, english] = await printed(page);
  expect(japanese).toMatch(JAPANESE_DAY);
  expect(japanese).not.toMatch(ENGLISH_DAY);
  expect(english).toMatch(JAPANESE_DAY);
  expect(english).toMatch(ENGLISH_DAY);
});

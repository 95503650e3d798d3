import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SpecimenPage } from './specimenPage.ts';

let specimen: SpecimenPage;
beforeAll(async () => {
  specimen = await SpecimenPage.start();
});
afterAll(() => specimen.stop());

const LOOKS = [
  { theme: 'light', language: 'ja' },
  { theme: 'dark', language: 'en' },
  { theme: 'high-contrast', language: 'ja' },
] as const;

async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What can be pressed but is lower than a finger needs, in words. */
async function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pressable =
      'button, a, select, input:not([type=checkbox]), textarea, [role=tab], [role=option], label';
    return [...document.querySelectorAll(`main :is(${pressable}), header :is(${pressable})`)]
      .filter((element) => element.closest('[aria-hidden=true], [data-react-aria-prevent-focus]') === null)
      .filter((element) => element.tagName !== 'LABEL' || element.querySelector('input') !== null)
      .filter((element) => getComputedStyle(element).visibility === 'visible')
      .filter((element) => element.getBoundingClientRect().height < 43.5)
      .map((element) => `${element.getBoundingClientRect().height} ${element.outerHTML.slice(0, 120)}`);
  });
}

describe.each(LOOKS)('$theme, $language', ({ theme, language }) => {
  test('the parts have no fault that axe finds, at rest and with a dialog or list open', async () => {
    const context = await specimen.context({ theme, language });
    const page = await specimen.open(context);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Control+/');
    await page.getByRole('dialog').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('button[aria-haspopup=listbox]').first().click();
    await page.getByRole('listbox').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await context.close();
  });
});

test.each(['ja', 'en'] as const)('nothing to press is lower than 44 px (%s)', async (language) => {
  const context = await specimen.context({ language });
  const page = await specimen.open(context);
  expect(await tooSmall(page)).toEqual([]);
  await context.close();
});

test.each([480, 1024, 1366])('nothing sticks out of a window %i px wide', async (width) => {
  const context = await specimen.context({ language: 'en', width });
  const page = await specimen.open(context);
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(excess).toBeLessThanOrEqual(0);
  await context.close();
});

test('works under the content security policy, with the bundled font, and complains about nothing', async () => {
  const context = await specimen.context();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await specimen.visit(page);
  await page.locator('button[aria-haspopup=listbox]').first().click();
  await page.getByRole('listbox').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByRole('alertdialog').waitFor();
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll('style').length)).toBe(0);
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
  await context.close();
});

test('theme and language follow the settings at once, and are kept', async () => {
  const context = await specimen.context();
  const page = await specimen.open(context);
  await page.getByRole('button', { name: '表示の設定' }).click();
  await page.getByRole('menuitemradio', { name: '高コントラスト' }).click();
  await page.locator('html[data-theme=high-contrast]').waitFor();
  await page.getByRole('button', { name: '表示の設定' }).click();
  await page.getByRole('menuitemradio', { name: 'English' }).click();
  await page.getByText('Practice', { exact: true }).waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  const stored = await page.evaluate(() => localStorage.getItem('madoguchi-settings'));
  expect(JSON.parse(stored ?? '')).toMatchObject({ state: { theme: 'high-contrast', language: 'en' } });
  await context.close();
});

test('paper is light and without controls', async () => {
  const context = await specimen.context({ theme: 'dark' });
  const page = await specimen.open(context);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(26, 26, 26)');
  expect(await page.locator('main button:visible').filter({ hasText: '次を呼ぶ' }).count()).toBe(0);
  await context.close();
});

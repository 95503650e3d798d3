import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { SpecimenPage } from './specimenPage.ts';

let specimen: SpecimenPage;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  specimen = await SpecimenPage.start();
});
afterAll(() => specimen.stop());
beforeEach(async () => {
  context = await specimen.context();
  page = await specimen.open(context);
});
afterEach(() => context.close());

const called = () => page.getByText('A012 の方を呼び出しました。');
const issued = () => page.locator('output').textContent();
const note = () => page.getByRole('textbox', { name: '窓口へのメモ' }).first();
const dialog = () => page.getByRole('dialog');

/** Lets whatever a key started come to an end: two frames of the page. */
async function drawn(): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

test('a function key acts, also from within a text field', async () => {
  await note().focus();
  await page.keyboard.press('F1');
  await called().waitFor();
  expect(await called().count()).toBe(1);
});

test('nothing acts while the input method composes', async () => {
  await note().focus();
  const browser = await context.newCDPSession(page);
  await browser.send('Input.imeSetComposition', { text: 'ひっこし', selectionStart: 4, selectionEnd: 4 });
  await page.evaluate(() => {
    const says = (init: KeyboardEventInit) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
    says({ key: 'F1', isComposing: true, bubbles: true });
    says({ key: 'F1', keyCode: 229, bubbles: true });
    says({ key: 'Enter', ctrlKey: true, isComposing: true, bubbles: true });
    says({ key: 'Process', code: 'NumpadAdd', bubbles: true });
  });
  await drawn();
  expect(await called().count()).toBe(0);
  expect(await issued()).toBe('0');
  expect(await dialog().count()).toBe(0);
});

test('Enter ends a conversion in the search without choosing the marked result', async () => {
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.evaluate(() => {
    const init = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
    document.activeElement?.dispatchEvent(new KeyboardEvent('keyup', init));
  });
  await drawn();
  expect(await page.getByText('見つかりません').count()).toBe(1);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByText('見つかりません').count()).toBe(0);
});

test('typing marks the first result, and Enter chooses it', async () => {
  await page.getByRole('searchbox').fill('出');
  await expect.poll(() => page.getByRole('option').allInnerTexts()).toEqual(['転出届']);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByText('見つかりません').count()).toBe(0);
});

test('Enter and Space never issue; Ctrl+Enter, a click and a tap do', async () => {
  const button = page.getByRole('button', { name: /発券/ }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await page.getByText('Ctrl+Enter を押してください。').first().waitFor();
  expect(await issued()).toBe('0');
  await page.keyboard.press('Control+Enter');
  await expect.poll(issued).toBe('1');
  await button.click();
  await expect.poll(issued).toBe('2');
});

test('a key that is held down acts once', async () => {
  await page.keyboard.down('F1');
  await page.keyboard.down('F1');
  await page.keyboard.down('F1');
  await page.keyboard.up('F1');
  await called().waitFor();
  expect(await called().count()).toBe(1);
});

test('the number pad acts, but types in a text field', async () => {
  await note().focus();
  await page.keyboard.press('NumpadAdd');
  await drawn();
  expect(await note().inputValue()).toBe('+');
  expect(await dialog().count()).toBe(0);
  await note().blur();
  await page.keyboard.press('NumpadAdd');
  await dialog().waitFor();
});

test('behind a dialog the keys rest, and act again when it is closed', async () => {
  await page.keyboard.press('NumpadAdd');
  await dialog().waitFor();
  await page.keyboard.press('F1');
  await page.keyboard.press('Control+Enter');
  await drawn();
  expect(await called().count()).toBe(0);
  expect(await issued()).toBe('0');
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await page.keyboard.press('F1');
  await called().waitFor();
});

test('the list of keys tells what they do now', async () => {
  await page.keyboard.press('?');
  await dialog().waitFor();
  const lines = await dialog().locator('dl > div').allInnerTexts();
  const plain = lines.map((line) => line.replaceAll(/\s+/g, ' '));
  expect(plain).toContain('F1 次を呼ぶ');
  expect(plain).toContain('Ctrl + Enter 発券');
  expect(plain).toContain('テンキー+ 再呼出');
});

test('a notice can be read above a dialog', async () => {
  await page.keyboard.press('F1');
  await page.keyboard.press('NumpadAdd');
  await dialog().waitFor();
  await called().click({ trial: true });
  expect(await page.getByRole('region', { name: 'お知らせ' }).count()).toBe(1);
});

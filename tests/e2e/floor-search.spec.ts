import type { Page } from '@playwright/test';
import { openFloor } from './floor-desk.ts';
import { expect, test } from './hall.ts';

/** Keeps the answers for some words back until the call of what it hands back. */
async function keepBack(page: Page, words: string): Promise<() => void> {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(
    (url) => url.pathname === '/api/catalogue/search' && url.searchParams.get('q') === words,
    async (route) => {
      await arrived;
      await route.continue();
    },
  );
  return arrive;
}

const wishes = (page: Page) => page.getByRole('list', { name: /受付する業務/ });
const options = (page: Page) => page.getByRole('option');

/** Puts words into the field as a paste or a conversion does: all at once, over what stands there. */
async function paste(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').selectText();
  await page.keyboard.insertText(words);
}

test('Enter before the answer takes the first result of the words in the field when it comes', async ({
  page,
  hall,
}) => {
  const arrive = await keepBack(page, '転出届');
  await openFloor(page, hall);
  await page.keyboard.type('転入届');
  await expect(options(page).first()).toContainText('転入届');
  await paste(page, '転出届');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toHaveValue('転出届');
  await expect(wishes(page)).toBeHidden();
  arrive();
  await expect(wishes(page)).toContainText('転出届');
  await expect(wishes(page).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('an Enter that waits is dropped when the words change or the focus leaves', async ({ page, hall }) => {
  const arrive = await keepBack(page, '転出届');
  await openFloor(page, hall);
  await page.keyboard.type('転入届');
  await expect(options(page).first()).toContainText('転入届');
  await paste(page, '転出届');
  await page.keyboard.press('Enter');
  await paste(page, '転居届');
  await expect(options(page).first()).toContainText('転居届');
  await paste(page, '転出届');
  arrive();
  await expect(options(page).first()).toContainText('転出届');
  await expect(wishes(page)).toBeHidden();

  const arriveLater = await keepBack(page, '印鑑登録');
  await paste(page, '印鑑登録');
  await page.keyboard.press('Enter');
  await page.getByLabel('窓口へのメモ').focus();
  arriveLater();
  await expect(options(page).first()).toContainText('印鑑登録');
  await expect(wishes(page)).toBeHidden();
});

test('the first result is marked after each answer; the arrows go on from there and Enter takes theirs', async ({
  page,
  hall,
}) => {
  await openFloor(page, hall);
  await page.keyboard.type('転入届');
  await expect(options(page).first()).toContainText('転入届');
  await expect(options(page).first()).toHaveAttribute('data-focused', 'true');
  await paste(page, '転出届');
  await expect(options(page).first()).toContainText('転出届');
  await expect(options(page).filter({ hasText: '転入届' }).first()).toBeVisible();
  await expect(options(page).first()).toHaveAttribute('data-focused', 'true');
  await paste(page, '印鑑登録');
  await expect(options(page).first()).toContainText('印鑑登録');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const marked = page.locator('[role=option][data-focused]');
  await expect(marked).toHaveCount(1);
  const name = (await marked.locator('span').first().textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(wishes(page)).toContainText(name);
});

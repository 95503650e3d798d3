import type { Locator, Page } from '@playwright/test';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { CatalogueList } from '../../domain/catalogue/entry.ts';
import { journaled } from './floor-desk.ts';
import { expect, type TestHall } from './hall.ts';

/** Where the lists of the catalogue are. */
export const CATALOGUE = '/manage/catalogue';

export const catalogueOf = async (hall: TestHall) =>
  (await (await fetch(`${hall.url}/api/catalogue`)).json()) as Catalogue;

/** An entry's content by its id, as the hall has it; a word's id is the word. */
export async function contentOf(hall: TestHall, list: CatalogueList, id: string) {
  const contents: readonly object[] = (await catalogueOf(hall))[list];
  return contents.find(
    (content) => ('term' in content ? content.term : 'id' in content && content.id) === id,
  );
}

/** How often an entry was written and taken out, its loading at the first start among it. */
export const changesOf = (hall: TestHall, id: string) => ({
  set: journaled(hall, 'catalogue.entry_set').filter((act) => act.id === id).length,
  removed: journaled(hall, 'catalogue.entry_removed').filter((act) => act.id === id).length,
});

export const save = (page: Page) => page.keyboard.press('Control+S');

/** Removes what is edited, and says yes to the question, which stays where that is refused. */
export async function remove(page: Page, what: string): Promise<Locator> {
  await page.getByRole('button', { name: `この${what}を削除` }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: `この${what}を削除` }).click();
  return question;
}

/** Answers whether what is not saved may be lost. */
export async function answer(page: Page, choice: '編集を続ける' | '変更を捨てる'): Promise<void> {
  const question = page.getByRole('alertdialog', { name: '変更を保存していません' });
  await question.getByRole('button', { name: choice }).click();
  await expect(question).toHaveCount(0);
}

/** Types a part of a name into the list that has the focus, and takes the first that fits. */
export async function pick(page: Page, part: string): Promise<void> {
  await page.keyboard.type(part);
  await expect(page.getByRole('option').first()).toContainText(part);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Picks from the list that has the focus, and puts it behind those that are there. */
export async function pickOneMore(page: Page, part: string): Promise<void> {
  await pick(page, part);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

/** Picks one more from a list. */
export async function choose(field: Locator, part: string): Promise<void> {
  await field.focus();
  await pickOneMore(field.page(), part);
}

/** Goes on with Tab alone until something has the focus. An open list hides the rest of the page from the roles. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const MOST = 150;
  for (let steps = 0; steps < MOST; steps += 1) {
    const [isThere] = await target.evaluateAll((found) => found.map((one) => one === document.activeElement));
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}

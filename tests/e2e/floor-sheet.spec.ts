import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { withoutFurigana } from '../../domain/catalogue/furigana.ts';
import { LANGUAGES, type Language } from '../../domain/ticket/codes.ts';
import { issuedNumber, openFloor, printed } from './floor-desk.ts';
import { expect, type TestHall, test } from './hall.ts';

interface VisitorTexts {
  readonly sheet: Readonly<Record<'title' | 'papers' | 'order' | 'fee' | 'deadline', string>>;
}

function textsIn(language: Language): VisitorTexts['sheet'] {
  const file = path.resolve(import.meta.dirname, `../../assets/locales/${language}/visitor.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as VisitorTexts).sheet;
}

/** The chips of staff, in the order of `LANGUAGES`. */
const CHIPS: Readonly<Record<Language, string>> = {
  ja: '日本語',
  'ja-easy': 'やさしい日本語',
  en: '英語',
  pt: 'ポルトガル語',
  zh: '中国語',
  vi: 'ベトナム語',
  fil: 'フィリピノ語',
  ko: '韓国・朝鮮語',
};

/** A number for a procedure that exists in all languages, and for one that only Japanese and English have. */
async function openSheet(page: Page, hall: TestHall): Promise<string> {
  await openFloor(page, hall);
  await page.keyboard.press('F1');
  await expect(page.getByRole('list', { name: /受付する業務/ })).toContainText('転入届');
  await page.getByRole('searchbox').fill('介護保険の転入');
  await page.getByRole('option', { name: /介護保険の転入/ }).click();
  await page.keyboard.press('Control+Enter');
  const number = await issuedNumber(page);
  await page.keyboard.press('Control+M');
  await expect(page.getByRole('dialog')).toBeVisible();
  return number;
}

/** The text as it is read, without what stands above the kanji. */
const readIn = (page: Page) =>
  page
    .getByRole('dialog')
    .locator('article')
    .evaluate((article) => {
      const copy = article.cloneNode(true) as HTMLElement;
      for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
      return copy.textContent ?? '';
    });

test('the sheet in all eight languages: Japanese beside each, the way, papers, fee and deadline', async ({
  page,
  hall,
}) => {
  test.slow();
  const number = await openSheet(page, hall);
  const dialog = page.getByRole('dialog');
  for (const language of LANGUAGES) {
    await dialog.getByRole('radio', { name: CHIPS[language], exact: true }).click();
    const own = textsIn(language);
    const japanese = textsIn('ja');
    await expect.poll(() => readIn(page), language).toContain(withoutFurigana(own.title));
    const sheet = await readIn(page);
    expect(sheet, language).toContain(number);
    for (const text of [own.papers, own.order, own.fee, own.deadline]) {
      expect(sheet, language).toContain(withoutFurigana(text));
    }
    if (language !== 'ja-easy') expect(sheet, language).toContain(japanese.title);
    expect(sheet, `${language}: the official name`).toContain('転入届');
    expect(sheet, `${language}: what has no translation`).toContain('介護保険の転入');
    await expect(
      dialog.getByRole('img', { name: /への道|map|Mapa|地图|Đường|Mapa|길/i }).first(),
    ).toBeVisible();
    const isUnconfirmed = language !== 'ja';
    await expect(dialog.getByText('この言語の訳は要確認です')).toHaveCount(isUnconfirmed ? 1 : 0);
  }
});

test('やさしい日本語 has its readings above the kanji; a name without a translation has them in any language', async ({
  page,
  hall,
}) => {
  await openSheet(page, hall);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: CHIPS['ja-easy'], exact: true }).click();
  const bare = await dialog.locator('article').evaluate((article) => {
    const copy = article.cloneNode(true) as HTMLElement;
    for (const read of copy.querySelectorAll('ruby, [lang="ja"]:not(:has(ruby)), svg')) read.remove();
    return /\p{Script=Han}/u.test(copy.textContent ?? '');
  });
  expect(bare).toBe(false);
  await dialog.getByRole('radio', { name: CHIPS.ko, exact: true }).click();
  const untranslated = dialog.locator('h4', { hasText: '介護保険' });
  await expect(untranslated.locator('ruby rt').first()).toHaveText(/^[ぁ-ん]+$/);
});

test('each language can be printed', async ({ page, hall }) => {
  await openSheet(page, hall);
  const dialog = page.getByRole('dialog');
  for (const [at, language] of (['fil', 'zh'] as const).entries()) {
    await dialog.getByRole('radio', { name: CHIPS[language], exact: true }).click();
    await page.keyboard.press('Control+P');
    await expect.poll(() => printed(page)).toHaveLength(at + 1);
    expect((await printed(page)).at(-1)).toContain(textsIn(language).title);
  }
});

test('Escape closes the sheet alone: the number below stays', async ({ page, hall }) => {
  await openSheet(page, hall);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByText(/を発券しました$/)).toBeVisible();
});

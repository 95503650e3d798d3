import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { HallSetup } from '../../domain/views/hall.ts';
import { stopClock } from './clock.ts';
import { expect, openScreen, type TestHall, test } from './hall.ts';
import { countAnswers, waitingAnswers } from './survey-answers.ts';

const QUESTIONS = 13;
/** The way not to answer, in Portuguese. */
const ASIDE = /Não responder/;

async function begin(page: Page, hall: TestHall, language: RegExp = /^日本語/): Promise<void> {
  await openScreen(page, hall, '/survey');
  await page.getByRole('button', { name: language }).click();
}

const answer = (page: Page, name: RegExp) => page.getByRole('button', { name }).click();

/** Gives the same level on each of the eight questions with faces, and nothing on the others. */
async function answerAll(page: Page, level: RegExp): Promise<void> {
  for (let asked = 1; asked <= 8; asked += 1) {
    await expect(page.getByText(`${QUESTIONS}問のうち${asked}問目`)).toBeVisible();
    await answer(page, level);
  }
  for (let asked = 9; asked < QUESTIONS; asked += 1) {
    await expect(page.getByText(`${QUESTIONS}問のうち${asked}問目`)).toBeVisible();
    await answer(page, /答えない/);
  }
  await answer(page, /終わる/);
}

test('one question a page, faces with words, thanks, and the start for the next one', async ({
  page,
  hall,
}) => {
  await begin(page, hall);
  await answerAll(page, /^満足/);
  await expect(page.getByRole('heading', { name: /ありがとう/ })).toBeVisible();
  await expect.poll(() => countAnswers(hall)).toBe(1);
  const [response] = waitingAnswers(hall);
  expect(response?.answers).toHaveLength(8);
  // Nothing else: no counter, no number, no time finer than the month.
  expect(Object.keys(response ?? {}).sort()).toEqual([
    'answers',
    'channel',
    'flags',
    'id',
    'language',
    'month',
    'service',
    'survey',
    'version',
  ]);
  expect(response?.month).toMatch(/^\d{4}-\d{2}$/);
  await page.getByRole('button', { name: 'はじめの画面にもどる' }).click();
  await expect(page.getByRole('button', { name: /^日本語/ })).toBeVisible();
});

test('number keys answer, 0 answers nothing, and the way back shows what was chosen', async ({
  page,
  hall,
}) => {
  await begin(page, hall);
  await page.keyboard.press('1');
  await expect(page.getByText('13問のうち2問目')).toBeVisible();
  await answer(page, /もどる/);
  await expect(page.getByText('13問のうち1問目')).toBeVisible();
  await expect(page.locator('button[aria-pressed="true"]')).toHaveCount(1);
  for (let asked = 1; asked < QUESTIONS; asked += 1) {
    await expect(page.getByText(`13問のうち${asked}問目`)).toBeVisible();
    await page.keyboard.press('0');
  }
  await expect(page.getByText('13問のうち13問目')).toBeVisible();
  await page.getByRole('button', { name: '答えない' }).click();
  await expect(page.getByRole('heading', { name: /ありがとう/ })).toBeVisible();
  expect(countAnswers(hall)).toBe(0);
});

for (const [name, question] of [
  ['日本語', 'わかりやす'],
  ['やさしい', 'わかり'],
  ['English', 'explain|clear'],
  ['Português', 'explic'],
  ['中文', '说明|清楚'],
  ['Tiếng Việt', 'giải thích|dễ hiểu'],
  ['Filipino', 'paliwanag|malinaw'],
  ['한국어', '설명'],
] as const) {
  test(`asks in ${name}`, async ({ page, hall }) => {
    await begin(page, hall, new RegExp(`^${name}`));
    await expect(page.locator('h1')).toContainText(new RegExp(question, 'i'));
    const readings = await page.locator('h1 rt').count();
    expect(readings > 0).toBe(name === 'やさしい');
  });
}

test('the first page says how many questions there are, and promises no time', async ({ page, hall }) => {
  await openScreen(page, hall, '/survey');
  await expect(page.getByText(`質問は${QUESTIONS}問です。`)).toBeVisible();
  await expect(page.getByText(/秒/)).toHaveCount(0);
});

test('in a practice hall every page says so, in the language that was chosen', async ({ page, hall }) => {
  await openScreen(page, hall, '/survey');
  const mark = page.getByText('Practice');
  await expect(mark).toBeVisible();
  await expect(page.getByText('練習')).toBeVisible();
  await page.getByRole('button', { name: /^Português/ }).click();
  await expect(page.getByText('Treinamento')).toBeVisible();
  await expect(mark).toHaveCount(0);
  for (let asked = 1; asked <= QUESTIONS; asked += 1) await page.getByRole('button', { name: ASIDE }).click();
  await expect(page.getByRole('heading', { name: /Obrigado/ })).toBeVisible();
  await expect(page.getByText('Treinamento')).toBeVisible();
});

test('the practice mark stands in free room, on a telephone too, and a real hall has none', async ({
  page,
  hall,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openScreen(page, hall, '/survey');
  const bottomOf = async (name: string) => {
    const box = await page.getByText(name, { exact: true }).locator('..').boundingBox();
    return box ? box.y + box.height : Number.NaN;
  };
  const topOfContent = () =>
    page.locator('main').evaluate((main) => {
      const tops = [...main.children].map((part) => part.getBoundingClientRect().top);
      return Math.min(...tops) + scrollY;
    });
  await expect(page.getByText('Practice')).toBeVisible();
  expect(await bottomOf('Practice')).toBeLessThanOrEqual(await topOfContent());
  await page.getByRole('button', { name: /^やさしい/ }).click();
  await expect(page.getByText('れんしゅう', { exact: true })).toBeVisible();
  expect(await bottomOf('れんしゅう')).toBeLessThanOrEqual(await topOfContent());

  const { hall: practised } = (await (await fetch(`${hall.url}/api/hall`)).json()) as HallSetup;
  await hall.act('/api/setup/hall', { hall: { ...practised, practice: false } });
  await expect(page.getByText('れんしゅう', { exact: true })).toHaveCount(0);
});

test('after twenty quiet seconds it returns to the start, and says so before', async ({ page, hall }) => {
  await page.clock.install();
  await openScreen(page, hall, '/survey');
  await expect(page.getByRole('button', { name: /^日本語/ })).toBeVisible();
  await stopClock(page);
  await page.getByRole('button', { name: /^日本語/ }).click();
  await answer(page, /^満足/);
  await page.clock.runFor(11_000);
  await expect(page.getByRole('alertdialog')).toContainText('まだ続けますか');
  await page.getByRole('button', { name: '続ける' }).click();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await page.clock.runFor(21_000);
  await expect(page.getByRole('button', { name: /^日本語/ })).toBeVisible();
  await expect.poll(() => countAnswers(hall)).toBe(1);
});

test('what is answered while the hall is away waits on the device and arrives exactly once', async ({
  page,
  hall,
}) => {
  await begin(page, hall);
  await hall.down();
  await answerAll(page, /^満足/);
  await page.getByRole('button', { name: 'はじめの画面にもどる' }).click();
  await expect(page.getByText('未送信 1件')).toBeVisible();
  // The tablet is switched off and on again meanwhile, as far as a page can be without its hall.
  await hall.up();
  await page.reload();
  await expect.poll(() => countAnswers(hall), { timeout: 45_000 }).toBe(1);
  await expect(page.getByText(/未送信/)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: /^日本語/ })).toBeVisible();
  expect(countAnswers(hall)).toBe(1);
});

test('free text that looks like personal data warns before it is sent', async ({ page, hall }) => {
  await begin(page, hall);
  for (let asked = 1; asked < QUESTIONS; asked += 1) {
    await expect(page.getByText(`13問のうち${asked}問目`)).toBeVisible();
    await page.keyboard.press('0');
  }
  await page.getByRole('textbox').fill('電話は090-1234-5678です');
  await expect(page.getByText('名前・電話番号・住所のようなものが書かれています')).toBeVisible();
  await page.getByRole('textbox').fill('ていねいでした');
  await expect(page.getByText('名前・電話番号・住所のようなものが書かれています')).toHaveCount(0);
});

test('a personal number stays on the page until it is removed, and no answer is lost for it', async ({
  page,
  hall,
}) => {
  await begin(page, hall);
  await answer(page, /^満足/);
  for (let asked = 2; asked < QUESTIONS; asked += 1) {
    await expect(page.getByText(`13問のうち${asked}問目`)).toBeVisible();
    await page.keyboard.press('0');
  }
  await page.getByRole('textbox').fill('1234 5678 9018');
  await expect(page.getByText('名前・電話番号・住所のようなものが書かれています')).toBeVisible();
  await page.getByRole('button', { name: '終わる' }).click();
  await expect(page.getByRole('textbox')).toHaveValue('1234 5678 9018');
  await page.getByRole('textbox').fill('ていねいでした');
  await page.getByRole('button', { name: '終わる' }).click();
  await expect.poll(() => countAnswers(hall)).toBe(1);
});

test('the counter’s second screen asks whom the clerk has just finished, with one key', async ({
  page,
  hall,
  browser,
}) => {
  const second = await browser.newPage();
  await openScreen(second, hall, '/survey/counter/5');
  await expect(second.getByText('ここでアンケートをお願いします')).toBeVisible();
  await hall.issue(['ido']);
  await openScreen(page, hall, '/counter/5');
  await expect(page.getByRole('heading', { name: /お待ちの方/ })).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByRole('button', { name: '対応開始' })).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByRole('button', { name: '完了' })).toBeVisible();
  await page.keyboard.press('F1');
  await page.getByRole('button', { name: 'アンケートをお願いする' }).waitFor();
  await page.keyboard.press('Shift+F1');
  await second.getByRole('button', { name: /^日本語/ }).click();
  await answerAll(second, /^満足/);
  await expect.poll(() => countAnswers(hall)).toBe(1);
  expect(waitingAnswers(hall)[0]?.service).toBe('ido');
  await second.getByRole('button', { name: 'はじめの画面にもどる' }).click();
  await expect(second.getByText('ここでアンケートをお願いします')).toBeVisible();
  await second.close();
});

test('axe finds no fault from the first page to the thanks', async ({ page, hall }) => {
  const faults = async () => (await new AxeBuilder({ page }).analyze()).violations;
  await openScreen(page, hall, '/survey');
  await expect(page.getByRole('button', { name: /^日本語/ })).toBeVisible();
  expect(await faults(), 'start').toEqual([]);
  await page.getByRole('button', { name: 'やさしい' }).click();
  for (let asked = 1; asked <= QUESTIONS; asked += 1) {
    await expect(page.locator('main')).toContainText(String(asked));
    expect(await faults(), `question ${asked}`).toEqual([]);
    if (asked < QUESTIONS) await page.keyboard.press(asked === 1 ? '5' : '0');
  }
});

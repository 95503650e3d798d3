import type { Locator, Page } from '@playwright/test';
import { answer, CATALOGUE, changesOf, contentOf, pick, save } from './catalogue-editing.ts';
import { expect, openScreen, type TestHall, test } from './hall.ts';

const DOG = `${CATALOGUE}/questions/entry/has_dog`;
const QUESTION = { name: '変更を保存していません' };

const english = (page: Page): Locator => page.getByLabel('英語', { exact: true });

const toList = (page: Page) => page.getByRole('link', { name: '一覧へ', exact: true }).click();

async function typeIntoDog(page: Page, hall: TestHall): Promise<void> {
  await openScreen(page, hall, `${CATALOGUE}/questions`);
  await page.getByRole('searchbox').fill('犬');
  await page.getByRole('link', { name: /^犬を飼っていますか/ }).click();
  await english(page).fill('Typed at length');
}

async function nothingIsLost(page: Page): Promise<void> {
  await expect(english(page)).toHaveValue('Typed at length');
  expect(new URL(page.url()).pathname).toBe(DOG);
}

test('what is chosen and not added is not lost by saving: the reason is beside it, Enter adds it', async ({
  page,
  hall,
}) => {
  await openScreen(page, hall, `${CATALOGUE}/entry/juminhyo`);
  const papers = page.getByRole('region', { name: '必要な書類' });
  await papers.getByRole('combobox', { name: '書類を選ぶ' }).focus();
  await pick(page, 'パスポート');
  await save(page);
  await expect(papers.getByRole('alert')).toContainText('「パスポート」をまだ加えていません。');
  const add = papers.getByRole('button', { name: '加える' });
  await expect(add).toBeFocused();
  await expect(add).toBeInViewport();
  await expect(page.getByRole('listbox')).toHaveCount(0);
  expect(changesOf(hall, 'juminhyo')).toEqual({ set: 1, removed: 0 });

  await page.keyboard.press('Enter');
  await expect(papers.getByRole('alert')).toHaveCount(0);
  await expect(papers.getByRole('listitem').last()).toContainText('パスポート');
  await save(page);
  await expect(page.getByText('「住民票の写し」を保存しました。')).toBeVisible();
  expect(await contentOf(hall, 'services', 'juminhyo')).toMatchObject({
    evidence: expect.arrayContaining([{ evidence: 'passport', condition: null }]),
  });
});

test('what is typed and not chosen is not lost by saving either; an emptied field is nothing', async ({
  page,
  hall,
}) => {
  await openScreen(page, hall, `${CATALOGUE}/entry/juminhyo`);
  const before = await contentOf(hall, 'services', 'juminhyo');
  const papers = page.getByRole('region', { name: '必要な書類' });
  const field = papers.getByRole('combobox', { name: '書類を選ぶ' });
  await field.fill('パスポ');
  await page.getByLabel('担当').fill('市民課');
  await expect(field).toHaveValue('パスポ');
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(papers.locator('[role=alert]')).toContainText('「パスポ」は一覧から選ばれていません。');
  await expect(field).toBeFocused();
  await field.fill('');
  await page.keyboard.press('Escape');
  await save(page);
  await expect(page.getByText('「住民票の写し」を保存しました。')).toBeVisible();
  expect(await contentOf(hall, 'services', 'juminhyo')).toEqual(before);
});

test('a text that is none of the list keeps what was chosen from coming back without a word', async ({
  page,
  hall,
}) => {
  await openScreen(page, hall, `${CATALOGUE}/conditions/entry/proxy`);
  const before = await contentOf(hall, 'conditions', 'proxy');
  const field = page.getByRole('combobox', { name: 'この条件を決める質問' });
  const reason = page.getByText('一覧から選んでください。');
  await field.fill('犬を');
  await save(page);
  await expect(reason).toHaveCount(1);
  await english(page).focus();
  await expect(field).toHaveValue('犬を');
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(field).toBeFocused();
  expect(await contentOf(hall, 'conditions', 'proxy')).toEqual(before);
  await field.fill('');
  await pick(page, '犬を飼って');
  await expect(reason).toHaveCount(0);
  await save(page);
  await expect(page.getByText(/を保存しました。$/)).toBeVisible();
  expect(await contentOf(hall, 'conditions', 'proxy')).toMatchObject({ question: 'has_dog' });
});

test('a choice in an open question is settled before the question is closed', async ({ page, hall }) => {
  await openScreen(page, hall, `${CATALOGUE}/life-events/entry/move_in`);
  const questions = page.getByRole('region', { name: '質問', exact: true });
  const health = /会社などの健康保険/;
  await questions.getByRole('button', { name: new RegExp(`^変更.*${health.source}`) }).click();
  await questions.getByRole('combobox', { name: '「はい」の手続きを選ぶ' }).focus();
  await pick(page, '犬の登録');
  const close = questions.getByRole('button', { name: new RegExp(`^閉じる.*${health.source}`) });
  const reason = questions.getByText('「犬の登録・住所変更」をまだ加えていません。');
  await close.click();
  await expect(reason).toBeVisible();
  await questions.getByRole('button', { name: /^変更/ }).first().click();
  await page.getByRole('button', { name: '新しい質問を作る' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(close).toBeVisible();
  await questions.getByRole('button', { name: '加える' }).first().click();
  await expect(reason).toHaveCount(0);
  await close.click();
  await expect(close).toHaveCount(0);
  // The other one was there before.
  await expect(questions.getByText('犬の登録・住所変更')).toHaveCount(2);
});

test('a number that is still being typed is saved by Ctrl+S; half a date is not taken for none', async ({
  page,
  hall,
}) => {
  await openScreen(page, hall, `${CATALOGUE}/entry/juminhyo`);
  const end = page.getByLabel('有効期間の終了日');
  await end.pressSequentially('12');
  await page.getByRole('textbox', { name: '手数料（円）' }).fill('350');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('入力しかけの日付があります。');
  await expect(end).toBeFocused();
  await end.fill('2031-03-31');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('textbox', { name: '所要時間' }).fill('12');
  await save(page);
  await expect(page.getByText('「住民票の写し」を保存しました。')).toBeVisible();
  expect(await contentOf(hall, 'services', 'juminhyo')).toMatchObject({
    minutes: 12,
    valid_to: '2031-03-31',
    cost: { yen: 350 },
  });
});

test('half a date alone is asked for as well, until it is taken back', async ({ page, hall }) => {
  await openScreen(page, hall, `${CATALOGUE}/entry/juminhyo`);
  const end = page.getByLabel('有効期間の終了日');
  await end.pressSequentially('12');
  await toList(page);
  await answer(page, '編集を続ける');
  await end.focus();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Delete');
  await toList(page);
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
});

test('a text that is none of the list goes with its row, not to the one below', async ({ page, hall }) => {
  await openScreen(page, hall, `${CATALOGUE}/entry/shussei`);
  const before = await contentOf(hall, 'services', 'shussei');
  const starts = page.getByRole('combobox', { name: 'いつから数えるか' });
  // A field with a list has its text when the list has been put together.
  await expect(starts.nth(1)).not.toHaveValue('');
  const second = await starts.nth(1).inputValue();
  await starts.first().fill('犬を');
  await page.keyboard.press('Tab');
  await expect(starts.first()).toHaveValue('犬を');
  await page.getByRole('button', { name: 'この期限を外す' }).first().click();
  await expect(starts).toHaveCount(1);
  await expect(starts).toHaveValue(second);
  await page.getByRole('button', { name: '期限を加える' }).click();
  await expect(starts.first()).toHaveValue(second);
  await page.getByRole('button', { name: 'この期限を外す' }).last().click();
  await save(page);
  await expect(page.getByText(/を保存しました。$/)).toBeVisible();
  const [, deadline] = (before as { deadlines: readonly unknown[] }).deadlines;
  expect(await contentOf(hall, 'services', 'shussei')).toMatchObject({ deadlines: [deadline] });
});

const WAYS_OUT: readonly (readonly [string, (page: Page) => Promise<unknown>, string])[] = [
  ['the list', toList, `${CATALOGUE}/questions`],
  [
    'another entry',
    (page) => page.getByRole('region', { name: '使っているところ' }).getByRole('link').first().click(),
    `${CATALOGUE}/life-events/entry/move_in`,
  ],
  [
    'another section',
    (page) => page.getByRole('link', { name: '窓口', exact: true }).click(),
    '/manage/counters',
  ],
  ['another screen', (page) => page.getByRole('link', { name: '画面の一覧へ' }).click(), '/'],
  ['the browser’s back', (page) => page.evaluate(() => history.back()), `${CATALOGUE}/questions`],
];

for (const [way, go, target] of WAYS_OUT) {
  test(`leaving for ${way} asks, and only then loses what was typed`, async ({ page, hall }) => {
    await typeIntoDog(page, hall);
    const question = page.getByRole('alertdialog', QUESTION);
    await go(page);
    await expect(question).toContainText('ここで入力した内容は失われます');
    await expect(question.getByRole('button', { name: '編集を続ける' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    await nothingIsLost(page);
    await go(page);
    await answer(page, '編集を続ける');
    await nothingIsLost(page);
    await go(page);
    await answer(page, '変更を捨てる');
    await expect(page).toHaveURL(`${hall.url}${target}`);
    expect(changesOf(hall, 'has_dog')).toEqual({ set: 1, removed: 0 });
  });
}

test('forward asks as back does, and goes where it was meant to', async ({ page, hall }) => {
  await openScreen(page, hall, DOG);
  await toList(page);
  await page.goBack();
  await english(page).fill('Typed at length');
  await page.evaluate(() => history.forward());
  await answer(page, '編集を続ける');
  await nothingIsLost(page);
  await toList(page);
  await answer(page, '変更を捨てる');
  await page.goBack();
  await expect(english(page)).not.toHaveValue('Typed at length');
  await toList(page);
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('closing the window asks as browsers do, until it is saved', async ({ page, hall }) => {
  await typeIntoDog(page, hall);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await nothingIsLost(page);
  await save(page);
  await expect(page.getByText('「犬を飼っていますか。」を保存しました。')).toBeVisible();
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
  expect(asked).toEqual(['beforeunload']);
});

test('nothing is asked where nothing would be lost: untouched, typed and taken back, saved', async ({
  page,
  hall,
}) => {
  const question = page.getByRole('alertdialog');
  await openScreen(page, hall, DOG);
  const before = await english(page).inputValue();
  await toList(page);
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.goBack();
  await english(page).fill('Typed');
  await english(page).fill(before);
  await toList(page);
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.goBack();
  await english(page).fill('Saved');
  await save(page);
  await expect(page.getByText('「犬を飼っていますか。」を保存しました。')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(question).toHaveCount(0);
  await page.getByRole('link', { name: '窓口', exact: true }).click();
  await expect(page).toHaveURL(`${hall.url}/manage/counters`);
});

test('a choice that was not added is asked for as well; so is a new question, by Escape', async ({
  page,
  hall,
}) => {
  await openScreen(page, hall, `${CATALOGUE}/life-events/entry/new_job`);
  await page.getByRole('combobox', { name: '手続きを選ぶ', exact: true }).focus();
  await pick(page, '犬の登録');
  await toList(page);
  await answer(page, '編集を続ける');

  await page.getByRole('button', { name: '新しい質問を作る' }).click();
  const dialog = page.getByRole('dialog', { name: '新しい質問を作る' });
  const text = dialog.getByRole('textbox', { name: /^質問の文/ });
  await text.fill('猫はいますか。');
  await page.keyboard.press('Escape');
  await answer(page, '編集を続ける');
  await expect(text).toHaveValue('猫はいますか。');
  await dialog.getByRole('button', { name: 'やめる' }).click();
  await answer(page, '変更を捨てる');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: '手続きを選ぶ', exact: true })).toHaveValue(/犬の登録/);
});

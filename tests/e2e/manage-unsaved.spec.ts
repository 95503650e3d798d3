import type { Page } from '@playwright/test';
import type { HallSetup } from '../../domain/views/hall.ts';
import { answer } from './catalogue-editing.ts';
import { expect, openScreen, type TestHall, test } from './hall.ts';
import { surveyOf } from './survey-answers.ts';

const hallOf = async (hall: TestHall) => (await (await fetch(`${hall.url}/api/hall`)).json()) as HallSetup;

const toCounters = (page: Page) => page.getByRole('link', { name: '窓口', exact: true }).click();

async function leavesWithoutQuestion(page: Page, hall: TestHall): Promise<void> {
  await toCounters(page);
  await expect(page).toHaveURL(`${hall.url}/manage/counters`);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
}

const OTHERS: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
  ['the hall', '/manage/hall', (page) => page.getByLabel('日本語の名前').fill('別の庁舎')],
  [
    'a version of the survey',
    '/manage/survey/versions/new',
    (page) => page.getByLabel('題名（日本語）').fill('別のアンケート'),
  ],
  [
    'the survey’s settings',
    '/manage/survey/settings',
    async (page) => {
      await page.getByRole('radio', { checked: false }).first().click();
    },
  ],
  ['a paper number', '/manage/paper', (page) => page.getByRole('textbox', { name: '来庁' }).fill('930')],
  [
    'a paper form',
    '/manage/survey/paper',
    async (page) => {
      await expect(page.getByText('数字キーだけで入力できます')).toBeVisible();
      await page.keyboard.press('1');
    },
  ],
];

for (const [what, path, type] of OTHERS) {
  test(`${what} is not left unsaved without a question either`, async ({ page, hall }) => {
    const [first] = (await hallOf(hall)).services;
    await hall.act('/api/setup/services', { service: { ...first, paperPad: { from: 901, to: 950 } } });
    await openScreen(page, hall, path);
    await type(page);
    await toCounters(page);
    await answer(page, '編集を続ける');
    expect(new URL(page.url()).pathname).toBe(path);
    await toCounters(page);
    await answer(page, '変更を捨てる');
    await expect(page).toHaveURL(`${hall.url}/manage/counters`);
  });
}

test('what was saved there is left without a question', async ({ page, hall }) => {
  await openScreen(page, hall, '/manage/survey/versions');
  await page.getByRole('button', { name: '編集', exact: true }).first().click();
  await page.getByLabel('題名（日本語）').fill('別のアンケート');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page).toHaveURL(`${hall.url}/manage/survey/versions`);
  await openScreen(page, hall, '/manage/hall');
  await page.getByLabel('日本語の名前').fill('別の庁舎');
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByText('保存しました。', { exact: true })).toBeVisible();
  await expect(page.getByText('まだ保存していない変更があります。')).toHaveCount(0);
  await toCounters(page);
  await expect(page).toHaveURL(`${hall.url}/manage/counters`);
  await page.getByRole('button', { name: /変更.*12番窓口/ }).click();
  await page.getByRole('dialog').getByLabel('日本語の名前').fill('十二番');
  await page.keyboard.press('Escape');
  await answer(page, '編集を続ける');
  await page.getByRole('dialog').getByRole('button', { name: '保存する' }).click();
  await expect(page.getByRole('row', { name: /^十二番/ })).toBeVisible();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
});

test('what is typed of the hall stays as somebody else changes it, whose change is not put back', async ({
  page,
  hall,
}) => {
  await openScreen(page, hall, '/manage/hall');
  const name = page.getByLabel('日本語の名前');
  await name.fill('別の庁舎');
  const { hall: before } = await hallOf(hall);
  await hall.act('/api/setup/hall', { hall: { ...before, closedOnHolidays: !before.closedOnHolidays } });
  await expect(page.getByLabel('祝日は休み')).toBeChecked({ checked: !before.closedOnHolidays });
  await expect(name).toHaveValue('別の庁舎');
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByText('保存しました。', { exact: true })).toBeVisible();
  expect((await hallOf(hall)).hall).toMatchObject({
    names: { ja: '別の庁舎' },
    closedOnHolidays: !before.closedOnHolidays,
  });
});

test('the link to where one is asks nothing, and loses nothing', async ({ page, hall }) => {
  await openScreen(page, hall, '/manage/hall');
  const name = page.getByLabel('日本語の名前');
  await name.fill('別の庁舎');
  await page.getByRole('link', { name: '庁舎', exact: true }).click();
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(name).toHaveValue('別の庁舎');
  await toCounters(page);
  await answer(page, '編集を続ける');
});

for (const [path, read, type] of [
  ['/manage/hall', '/api/hall', (page: Page) => page.getByLabel('日本語の名前').fill('別の庁舎')],
  [
    '/manage/survey/settings',
    '/api/survey/setup',
    (page: Page) => page.getByText('使わない', { exact: true }).click(),
  ],
] as const) {
  test(`what is saved at ${path} is so before it is read anew`, async ({ page, hall }) => {
    await openScreen(page, hall, path);
    await type(page);
    await page.route(`**${read}`, () => {});
    await page.getByRole('button', { name: /^保存/ }).click();
    await expect(page.getByText(/保存しました。?$/)).toBeVisible();
    await leavesWithoutQuestion(page, hall);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}

test('settings of the survey that nobody touched follow somebody else’s', async ({ page, hall }) => {
  await openScreen(page, hall, '/manage/survey/settings');
  await expect(page.getByRole('radio', { name: '職員が押したとき' })).toBeChecked();
  await hall.act('/api/survey/settings', { settings: { retentionDays: 400, atCounter: 'automatic' } });
  await expect(page.getByRole('radio', { name: '完了のたびに自動で' })).toBeChecked();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('設定を保存しました')).toBeVisible();
  expect((await surveyOf(hall)).settings).toEqual({ retentionDays: 400, atCounter: 'automatic' });
  await leavesWithoutQuestion(page, hall);
});

test('a version of the survey that was typed and taken back is left without a question', async ({
  page,
  hall,
}) => {
  await openScreen(page, hall, '/manage/survey/versions/new');
  const title = page.getByLabel('題名（日本語）');
  const before = await title.inputValue();
  await title.fill('別のアンケート');
  await title.fill(before);
  await leavesWithoutQuestion(page, hall);
});

test('another version for paper forms is chosen only where the form that is being typed may be lost', async ({
  page,
  hall,
}) => {
  const { versions, today } = await surveyOf(hall);
  const newest = versions.at(-1)?.version;
  if (newest === undefined) throw new Error('no survey');
  const { id, version, valid_from: _from, valid_to: _to, ...content } = newest;
  await hall.act('/api/survey/versions/follow', { survey: id, content, from: today });
  await openScreen(page, hall, '/manage/survey/paper');
  await expect(page.getByText('数字キーだけで入力できます')).toBeVisible();
  await page.keyboard.press('1');
  const versionField = page.getByRole('button', { name: /版/ }).last();
  await versionField.click();
  await page.getByRole('option').last().click();
  await answer(page, '編集を続ける');
  await expect(versionField).toContainText(String(version + 1));
});

test('half a date is not taken for none in a dialog either, nor lost by its Escape', async ({
  page,
  hall,
}) => {
  await openScreen(page, hall, '/manage/counters');
  await page.getByRole('button', { name: /変更.*12番窓口/ }).click();
  const dialog = page.getByRole('dialog');
  const end = dialog.getByLabel('終了日');
  await end.pressSequentially('12');
  await page.keyboard.press('Escape');
  await answer(page, '編集を続ける');
  await dialog.getByRole('button', { name: '保存する' }).click();
  const reason = dialog.getByText('入力しかけの日付があります。');
  await expect(reason).toBeInViewport();
  await expect(end).toBeFocused();
  await end.fill('2031-03-31');
  await expect(reason).toHaveCount(0);
  await dialog.getByRole('button', { name: '保存する' }).click();
  await expect(dialog).toHaveCount(0);
  const { counters } = await hallOf(hall);
  expect(counters.find(({ id }) => id === '12')).toMatchObject({ validTo: '2031-03-31' });
});

test('what somebody else changes of the record in an open dialog is not put back', async ({ page, hall }) => {
  await openScreen(page, hall, '/manage/counters');
  await page.getByRole('button', { name: /変更.*12番窓口/ }).click();
  const dialog = page.getByRole('dialog');
  const before = (await hallOf(hall)).counters.find(({ id }) => id === '12');
  const taken = dialog.getByRole('group', { name: '受け持つ業務' }).getByRole('checkbox', { checked: true });
  await expect(taken).toHaveCount(before?.services.length ?? 0);
  expect(before?.services.length).toBeGreaterThan(0);

  await hall.act('/api/setup/counters', { counter: { ...before, services: [] } });
  await expect(taken).toHaveCount(0);
  await dialog.getByLabel('階', { exact: true }).fill('3F');
  await dialog.getByRole('button', { name: '保存する' }).click();
  await expect(dialog).toHaveCount(0);
  expect((await hallOf(hall)).counters.find(({ id }) => id === '12')).toEqual({
    ...before,
    services: [],
    floor: '3F',
  });
});

test('a number that is still being typed is not lost by Escape, nor by the way back', async ({
  page,
  hall,
}) => {
  await openScreen(page, hall, '/manage/counters');
  await page.getByRole('link', { name: '庁舎', exact: true }).click();
  const spacing = page.getByRole('textbox', { name: '再呼び出しの間隔' });
  await spacing.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('5');
  await page.goBack();
  await answer(page, '編集を続ける');
  await toCounters(page);
  await answer(page, '変更を捨てる');

  await page.getByRole('button', { name: /変更.*12番窓口/ }).click();
  const dialog = page.getByRole('dialog');
  const order = dialog.getByRole('textbox', { name: '並び順' }).first();
  await order.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('77');
  await page.keyboard.press('Escape');
  await answer(page, '編集を続ける');
  await dialog.getByRole('button', { name: '保存する' }).click();
  await expect(dialog).toHaveCount(0);
  expect((await hallOf(hall)).counters.find(({ id }) => id === '12')).toMatchObject({ sort: 77 });
});

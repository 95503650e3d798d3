import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { HallSetup } from '../../domain/views/hall.ts';
import { answer } from './catalogue-editing.ts';
import { expect, openScreen, type TestHall, test } from './hall.ts';

const setupOf = async (hall: TestHall) => (await (await fetch(`${hall.url}/api/hall`)).json()) as HallSetup;

async function addService(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('button', { name: '業務を追加' }).click();
  const form = page.getByRole('dialog');
  for (const [label, value] of Object.entries(fields)) await form.getByLabel(label).fill(value);
  await form.getByRole('button', { name: '保存する' }).click();
}

test('today’s figures change as people come, are called and served', async ({ page, hall }) => {
  await openScreen(page, hall, '/manage');
  const arrived = page.locator('[data-figure="arrived"]');
  await expect(arrived).toContainText('0');

  const { ticket } = await hall.issue(['ido']);
  await hall.issue(['ido']);
  await expect(arrived).toContainText('2');
  await hall.act('/api/counters/5/call-next');
  await hall.act('/api/counters/5/start', { ticket });
  await hall.act('/api/counters/5/finish', { ticket });

  await expect(page.locator('[data-figure="served"]')).toContainText('1');
  await expect(page.locator('[data-figure="target"]')).toContainText('100%');
  const ido = page.getByRole('row', { name: /B 住所の異動/ });
  await expect(ido.getByRole('cell').first()).toHaveText('2');
  const counter = page.getByRole('row', { name: /^5番窓口/ });
  await expect(counter).toContainText('受付中');
  await expect(counter.getByRole('cell').last()).toHaveText('1');
  await expect(page.getByRole('row', { name: /時台 2 / })).toBeVisible();
  await expect(page.getByRole('img', { name: /最も多いのは.*2件です/ })).toBeVisible();
});

test('who comes for two services is one visit and two tickets, and the words say which is counted', async ({
  page,
  hall,
}) => {
  await hall.issue(['ido', 'shomei']);
  await openScreen(page, hall, '/manage');
  await expect(page.locator('[data-figure="arrived"]')).toHaveText('受付 件数2');
  await expect(page.getByText('受付した件数')).toBeVisible();
  await expect(page.getByText('2つの業務に来られた方は2件')).toBeVisible();
  await page.goto(`${hall.url}/manage/hall/day`);
  await expect(page.getByText('来庁 1組')).toBeVisible();
  const counts = page.getByRole('table', { name: '業務ごと（待ちは分）' });
  await expect(counts.getByRole('columnheader', { name: '受付 件数' })).toBeVisible();
  await expect(page.getByText('2つの業務に来られた方は2件')).toBeVisible();
});

test('a guidance is counted under its reason', async ({ page, hall }) => {
  await openScreen(page, hall, '/manage');
  await expect(page.getByText('案内のみの記録はまだありません')).toBeVisible();
  await hall.act('/api/guidance', { reason: 'where' });
  await expect(page.getByRole('row', { name: '場所の案内 1' })).toBeVisible();
});

test('a service that is added can be issued on the floor, without anybody reloading', async ({
  page,
  hall,
  context,
}) => {
  const floor = await context.newPage();
  await floor.goto(`${hall.url}/floor`);
  await expect(floor.getByText('税の証明・納税').first()).toBeVisible();
  await page.goto(`${hall.url}/manage/services`);

  await addService(page, { 日本語の名前: '会計', 英語の名前: 'Cashier', 業務コード: 'kaikei' });

  await expect(page.getByRole('row', { name: /会計/ })).toContainText('使用中');
  await expect(floor.getByText('会計').first()).toBeVisible();
  const setup = await setupOf(hall);
  expect(setup.services.at(-1)).toMatchObject({
    id: 'kaikei',
    series: 'I',
    names: { ja: '会計' },
    active: true,
  });
});

test('what is wrong is said beside the field, and nothing is sent', async ({ page, hall }) => {
  await openScreen(page, hall, '/manage/services');
  await addService(page, { 日本語の名前: '', 英語の名前: 'Tax', 業務コード: 'zei' });
  const form = page.getByRole('dialog');
  await expect(form.getByText('1〜80文字で入力してください。')).toBeVisible();
  await expect(form.getByText('ほかの業務と重ならないように')).toBeVisible();
  await expect(form.getByLabel('英語の名前')).not.toHaveAttribute('aria-invalid');
  expect((await setupOf(hall)).services.find(({ id }) => id === 'zei')?.names.en).toBe('Tax');
  expect((await setupOf(hall)).services).toHaveLength(8);
});

test('what the hall refuses is said in the form, which stays open', async ({ page, hall }) => {
  await hall.issue(['ido']);
  await openScreen(page, hall, '/manage/services');
  await addService(page, {
    日本語の名前: '会計',
    英語の名前: 'Cashier',
    業務コード: 'kaikei',
    番号の記号: 'b',
  });
  await expect(page.getByRole('alert')).toContainText(
    '番号の記号 B は業務「住所の異動・戸籍の届出」が使っています',
  );
  await page.getByRole('button', { name: 'やめる' }).click();
  await answer(page, '変更を捨てる');

  await page.getByRole('button', { name: /変更.*住所の異動/ }).click();
  await page.getByRole('checkbox', { name: /^使用する/ }).press('Space');
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByRole('alert')).toContainText('お待ちの方がいるため、この業務は停止できません');
  expect((await setupOf(hall)).services.find(({ id }) => id === 'ido')?.active).toBe(true);
});

test('a counter takes another service, in its order', async ({ page, hall }) => {
  await openScreen(page, hall, '/manage/counters');
  await page.getByRole('button', { name: /変更.*12番窓口/ }).click();
  const form = page.getByRole('dialog');
  await form.getByText('A 証明').click();
  await form.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByRole('row', { name: /^12番窓口/ })).toContainText('税の証明・納税 → 証明');
  const counter = (await setupOf(hall)).counters.find(({ id }) => id === '12');
  expect(counter?.services).toEqual([
    { service: 'zei', preference: 1, line: 'both' },
    { service: 'shomei', preference: 2, line: 'both' },
  ]);
});

test('the practice hall becomes a real one only after a warning', async ({ page, hall }) => {
  await openScreen(page, hall, '/manage/hall');
  await page.getByText('練習用の庁舎').click();
  await page.getByRole('button', { name: '保存する' }).click();
  const warning = page.getByRole('alertdialog');
  await expect(warning).toContainText('練習中の記録はこのデータに残り');
  await expect(warning).toContainText('新しいデータフォルダー');
  await warning.getByRole('button', { name: 'やめる' }).click();
  expect((await setupOf(hall)).hall.practice).toBe(true);

  await page.getByRole('button', { name: '保存する' }).click();
  await warning.getByRole('button', { name: '本番の庁舎にする' }).click();
  await expect(page.getByText('保存しました。')).toBeVisible();
  await expect(page.locator('header').getByText('練習', { exact: true })).toHaveCount(0);
  expect((await setupOf(hall)).hall.practice).toBe(false);
});

test('hours in the wrong order are not saved; a Saturday can be opened', async ({ page, hall }) => {
  await openScreen(page, hall, '/manage/hall');
  await page.getByLabel('月曜日 終了').fill('16:00');
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByText('開始・受付終了・終了の順に入力してください。')).toBeVisible();
  await page.getByLabel('月曜日 終了').fill('19:00');
  await page.getByText('土曜日', { exact: true }).click();
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByText('保存しました。')).toBeVisible();
  const { week } = (await setupOf(hall)).hall;
  expect(week[1]).toEqual({ open: '08:30', receptionEnd: '17:00', close: '19:00' });
  expect(week[6]).not.toBeNull();
});

test('the day is ended after one question that names who is left', async ({ page, hall }) => {
  await hall.issue(['ido']);
  await openScreen(page, hall, '/manage/hall');
  await page.getByRole('button', { name: '今日の業務を終える' }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('まだ 1 人の記録が残っています');
  await question.getByRole('button', { name: '今日の業務を終える' }).click();
  await expect(page.getByText('今日の業務を終えました。')).toBeVisible();
  await expect(page).toHaveURL(`${hall.url}/manage/hall/day`);
  await expect(page.getByRole('heading', { name: /のまとめ$/ })).toBeVisible();
  expect(await (await fetch(`${hall.url}/api/queue`)).json()).toMatchObject({ visits: [] });
});

test('a clock that is right needs no acceptance', async ({ page, hall }) => {
  await openScreen(page, hall, '/manage/hall');
  await page.getByRole('button', { name: '時計を承認する' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '時計を承認する' }).click();
  await expect(page.getByText('時計に問題はありません。承認は必要ありません。')).toBeVisible();
});

test('the sections are reached by keyboard, and the way out of them leads to the start', async ({
  page,
  hall,
}) => {
  await openScreen(page, hall, '/manage');
  await page.getByRole('link', { name: '書き出し' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${hall.url}/manage/export`);
  await expect(page.getByRole('link', { name: '書き出し' })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('link', { name: '画面の一覧へ' }).click();
  await expect(page).toHaveURL(`${hall.url}/`);
});

test('cut off from the hall, the figures stay and say how old they are', async ({ page, hall }) => {
  await hall.issue(['ido']);
  await openScreen(page, hall, '/manage');
  await expect(page.locator('[data-figure="arrived"]')).toContainText('1');
  await hall.down();
  const age = page.getByText(/の情報です/);
  await expect(age.first()).toHaveText(/^\d+:\d\d の情報です$/);
  await expect(page.locator('[data-figure="arrived"]')).toContainText('1');
  await hall.up();
  await hall.issue(['ido']);
  await expect(page.locator('[data-figure="arrived"]')).toContainText('2');
  await expect(age).toHaveCount(0);
});

for (const theme of ['light', 'dark', 'high-contrast']) {
  test(`axe finds no fault in any section (${theme})`, async ({ page, hall }) => {
    const stored = JSON.stringify({ state: { theme, language: 'ja' }, version: 0 });
    await page.addInitScript((settings) => localStorage.setItem('madoguchi-settings', settings), stored);
    await hall.issue(['ido']);
    await hall.act('/api/counters/5/call-next');
    const faults = async () => (await new AxeBuilder({ page }).analyze()).violations;
    for (const [path, ready] of [
      ['/manage', '業務ごと（待ちと対応は分）'],
      ['/manage/services', '業務'],
      ['/manage/counters', '窓口'],
      ['/manage/hall', '開庁日と時間'],
      ['/manage/export', '書き出し'],
    ] as const) {
      await openScreen(page, hall, path);
      await expect(page.getByRole('heading', { name: ready, exact: true })).toBeVisible();
      expect(await faults(), path).toEqual([]);
    }
    await openScreen(page, hall, '/manage/services');
    await page.getByRole('button', { name: '業務を追加' }).click();
    await page.getByRole('button', { name: '保存する' }).click();
    await expect(page.getByText('入力に誤りがあります。')).toBeVisible();
    expect(await faults(), 'form').toEqual([]);
  });
}

test('saving in vain leads to the field at fault, far up in the hall’s form', async ({ page, hall }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openScreen(page, hall, '/manage/hall');
  const firstDay = page.getByLabel('年末年始の初日');
  await firstDay.fill('13-40');
  const save = page.getByRole('button', { name: '保存する' });
  for (let tries = 1; tries <= 2; tries += 1) {
    await page.getByLabel('日本語の名前').focus();
    await expect(firstDay).not.toBeInViewport();
    await save.click();
    await expect(firstDay).toBeFocused();
    await expect(firstDay).toBeInViewport();
    await expect(page.getByRole('alert')).toContainText('印の付いた項目');
    await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 });
  }
});

test('saving in vain leads to the field at fault in a dialog too, each time', async ({ page, hall }) => {
  await page.setViewportSize({ width: 1366, height: 600 });
  await openScreen(page, hall, '/manage/counters');
  await page.getByRole('button', { name: /変更.*12番窓口/ }).click();
  const dialog = page.getByRole('dialog');
  const name = dialog.getByLabel('日本語の名前');
  await name.fill('');
  for (let tries = 1; tries <= 2; tries += 1) {
    await dialog.getByLabel('終了日').focus();
    await expect(name).not.toBeInViewport();
    await dialog.getByRole('button', { name: '保存する' }).click();
    await expect(name).toBeFocused();
    await expect(name).toBeInViewport();
    await expect(dialog.getByRole('alert')).toBeInViewport({ ratio: 1 });
  }
});

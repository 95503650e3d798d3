import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import iconv from 'iconv-lite';
import { catalogueOf, save } from './catalogue-editing.ts';
import { journaled, setLook } from './floor-desk.ts';
import { expect, openScreen, type TestHall, test } from './hall.ts';

async function procedure(hall: TestHall, id: string) {
  const found = (await catalogueOf(hall)).services.find((service) => service.id === id);
  if (!found) throw new Error(`no procedure ${id}`);
  return found;
}

const csvOf = async (hall: TestHall) => (await fetch(`${hall.url}/api/catalogue/procedures.csv`)).text();

async function chooseFile(page: Page, csv: string | Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /ファイルを選ぶ$/ }).click();
  const file = { name: 'procedures.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await (await choosing).setFiles(file);
}

/** As a Japanese spreadsheet saves it by itself. */
const savedInShiftJis = (csv: string): Buffer =>
  iconv.encode(csv.replace('\ufeff', '').replaceAll('〜', '～'), 'cp932');

async function openEntry(page: Page, hall: TestHall, id: string): Promise<void> {
  await openScreen(page, hall, `/manage/catalogue/entry/${id}`);
  await expect(page.getByLabel('手続きの名前')).toBeVisible();
}

test('procedures are found by what people say, and picked out by what is to be checked', async ({
  page,
  hall,
}) => {
  const dog = await procedure(hall, 'dog');
  const { day } = (await (await fetch(`${hall.url}/api/hall`)).json()) as { day: string };
  await hall.act('/api/catalogue/entries', {
    entry: { list: 'services', content: { ...dog, valid_to: day } },
  });
  await openScreen(page, hall, '/manage/catalogue');
  await expect(page.getByText('全50件のうち 50件')).toBeVisible();

  await page.getByRole('searchbox').fill('hikkoshi');
  await expect(page.getByRole('row', { name: /転入届/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /印鑑登録証明書/ })).toHaveCount(0);
  await page.getByRole('searchbox').fill('');

  await page.getByRole('radio', { name: '1か月以内に期限 1' }).click();
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('row', { name: new RegExp(dog.name) })).toContainText('1か月以内に期限');
});

test('an entry is changed by the keyboard: fee, papers, deadline, translation; the guide has it at once', async ({
  page,
  hall,
}) => {
  const before = await procedure(hall, 'juminhyo');
  await openScreen(page, hall, '/manage/catalogue');
  await page.getByRole('link', { name: /^住民票の写し/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: '手数料（円）' }).fill('350');
  await page.getByRole('radio', { name: '確認済', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.getByLabel('手数料の根拠').fill('見本市手数料条例');
  await page.getByRole('combobox', { name: '書類を選ぶ' }).fill('パスポート');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page
    .getByRole('region', { name: '必要な書類' })
    .getByRole('button', { name: '加える' })
    .press('Enter');
  await page.getByRole('button', { name: '期限を加える' }).press('Enter');
  await page.getByRole('textbox', { name: '期間', exact: true }).fill('10');
  await page.getByLabel('職員に見せる文').fill('その日から10日以内');
  await expect(page.getByText(/^きょう起きたことなら/)).toBeVisible();
  await page.getByRole('radio', { name: /^英語/ }).click();
  await page.getByLabel('英語：名前').fill('Resident record copy');
  await page.getByText('この翻訳を確認済みにする').click();
  await page.getByLabel('内容を確認した人').fill('市民課');
  await save(page);

  await expect(page.getByText('「住民票の写し」を保存しました。')).toBeVisible();
  const after = await procedure(hall, 'juminhyo');
  expect(after.cost).toEqual({ yen: 350, per: 'copy', status: 'confirmed', source: '見本市手数料条例' });
  expect(after.evidence).toEqual([...before.evidence, { evidence: 'passport', condition: null }]);
  expect(after.deadlines).toMatchObject([{ kind: 'within', amount: 10, unit: 'day', inclusive: false }]);
  expect(after.texts.en).toMatchObject({ name: 'Resident record copy', status: 'confirmed' });
  expect(after).toMatchObject({ confirmed_by: '市民課', confirmed_on: expect.any(String) });
  expect(journaled(hall, 'catalogue.entry_set').at(-1)).toMatchObject({ list: 'services', id: 'juminhyo' });
});

test('what does not hold is said beside its field, and nothing is saved', async ({ page, hall }) => {
  await openEntry(page, hall, 'juminhyo');
  await page.getByLabel('ふりがな付きの名前').fill('住民票の写し');
  await page.getByRole('radio', { name: '確認済', exact: true }).click();
  await page.getByLabel('手数料の根拠').fill('');
  await page.getByLabel('有効期間の終了日').fill('2020-01-01');
  await save(page);
  await expect(page.getByText('読みのない漢字を確かめてください').first()).toBeVisible();
  await expect(page.getByText('確認済みにするには根拠を入力してください。')).toBeVisible();
  await expect(page.getByText('終了日は開始日より前にできません。')).toBeVisible();
  expect(journaled(hall, 'catalogue.entry_set').filter(({ id }) => id === 'juminhyo')).toHaveLength(1);
});

test('saving in vain leads to the field at fault, far above the button', async ({ page, hall }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openEntry(page, hall, 'juminhyo');
  const section = page.getByLabel('担当');
  await section.fill('');
  for (let tries = 1; tries <= 2; tries += 1) {
    await page.getByLabel('有効期間の終了日').focus();
    await expect(section).not.toBeInViewport();
    await page.getByRole('button', { name: '保存する' }).click();
    await expect(section).toBeFocused();
    await expect(section).toBeInViewport();
    await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 });
  }
});

test('a translation that is changed waits for a look again', async ({ page, hall }) => {
  await openEntry(page, hall, 'tennyu');
  await page.getByRole('radio', { name: /^ポルトガル語/ }).click();
  const isConfirmed = page.getByRole('checkbox', { name: /この翻訳を確認済みにする/ });
  await page.getByText('この翻訳を確認済みにする').click();
  await expect(isConfirmed).toBeChecked();
  await page.getByLabel('ポルトガル語：名前').fill('Outro nome');
  await expect(isConfirmed).not.toBeChecked();
});

test('somebody else’s change meanwhile is not overwritten', async ({ page, hall }) => {
  await openEntry(page, hall, 'tennyu');
  const tennyu = await procedure(hall, 'tennyu');
  await hall.act('/api/catalogue/entries', {
    entry: { list: 'services', content: { ...tennyu, minutes: 33 } },
  });
  await page.getByLabel('担当').fill('戸籍住民課');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('編集中にほかの人が変更しました');
  expect(await procedure(hall, 'tennyu')).toMatchObject({ section: '市民課', minutes: 33 });
});

test('a new procedure is searched for and issued; what visitors were told of is not removed', async ({
  page,
  hall,
}) => {
  await openScreen(page, hall, '/manage/catalogue/new');
  await page.getByLabel('手続きの名前').fill('空き家の届出');
  await page.getByLabel(/^読み/).fill('あきやのとどけで');
  await page.getByLabel('ふりがな付きの名前').fill('{空|あ}き{家|や}の{届出|とどけで}');
  await page.getByLabel('担当').fill('住宅課');
  await page.getByLabel('コード').fill('tennyu');
  await save(page);
  await expect(page.getByText('ほかの手続きと重ならないように入力してください。')).toBeVisible();
  await page.getByLabel('コード').fill('akiya');
  await save(page);
  await expect(page.getByText('「空き家の届出」を保存しました。')).toBeVisible();
  const answer = await fetch(`${hall.url}/api/catalogue/search?q=akiya`);
  expect(await answer.json()).toMatchObject({ results: [{ id: 'akiya' }] });

  await hall.act('/api/guidance', { reason: 'how', procedure: 'akiya' });
  await openEntry(page, hall, 'akiya');
  await page.getByRole('button', { name: 'この手続きを削除' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: 'この手続きを削除' }).click();
  await expect(question.getByRole('alert')).toContainText('受付の記録に使われているため');
});

test('a file with faults is told line by line, and nothing of it is loaded', async ({ page, hall }) => {
  const csv = await csvOf(hall);
  const lines = csv.split('\r\n').length - 2;
  const broken = csv
    .replace('2024-12-02', '2024-12-32')
    .replace(',juminhyo_request,', ',no_such_form,')
    .concat(csv.split('\r\n').at(1) ?? '', '\r\n');
  await openScreen(page, hall, '/manage/catalogue/import');
  await chooseFile(page, broken);
  await expect(page.getByRole('alert')).toContainText('3か所の誤りがあります。何も読み込んでいません。');
  const row = (name: RegExp) => page.getByRole('row', { name });
  await expect(row(/^2 .*日付として読めません.*2024-12-32/)).toBeVisible();
  await expect(row(/^2 .*手続きデータにないコードです.*no_such_form/)).toBeVisible();
  await expect(row(/同じコードの手続きが2つあります.*juminhyo/)).toBeVisible();
  await expect(page.getByRole('button', { name: /反映する/ })).toHaveCount(0);
  expect((await catalogueOf(hall)).services).toHaveLength(lines);
});

test('a file is looked at first, field by field, and carried out only then', async ({ page, hall }) => {
  const dog = await procedure(hall, 'dog');
  const content = { ...dog, id: 'cat', name: '猫の登録' };
  await hall.act('/api/catalogue/entries', { entry: { list: 'services', content } });
  const changed = (await csvOf(hall))
    .replace('住民票の写し', '住民票の写し（改）')
    .split('\r\n')
    .filter((line) => !line.startsWith('cat,'))
    .join('\r\n');
  await openScreen(page, hall, '/manage/catalogue/import');
  await chooseFile(page, changed);
  await expect(page.getByText('追加 0件、変更 1件、削除 0件、変わらない 49件')).toBeVisible();
  await expect(page.getByRole('row', { name: /手続きの名前 住民票の写し 住民票の写し（改）/ })).toBeVisible();
  await expect(page.getByText('ファイルになく、そのまま残る手続き 1件')).toBeVisible();
  expect((await procedure(hall, 'juminhyo')).name).toBe('住民票の写し');

  await page.getByRole('radio', { name: '取り除く' }).click();
  await expect(page.getByText('追加 0件、変更 1件、削除 1件、変わらない 49件')).toBeVisible();
  await page.getByRole('button', { name: '2件を反映する' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'やめる' }).click();
  await page.getByRole('radio', { name: 'そのまま残す' }).click();
  await page.getByRole('button', { name: '1件を反映する' }).click();
  await expect(page.getByText('CSV の内容を反映しました。')).toBeVisible();
  expect((await procedure(hall, 'juminhyo')).name).toBe('住民票の写し（改）');
  expect((await procedure(hall, 'cat')).name).toBe('猫の登録');
});

test('letters that Shift_JIS does not have are missed in the preview, which can be applied all the same', async ({
  page,
  hall,
}) => {
  const csv = await csvOf(hall);
  const warning = page.getByRole('alert').filter({ hasText: '文字が失われているおそれがあります' });
  await openScreen(page, hall, '/manage/catalogue/import');
  await chooseFile(page, csv.replace('住民票の写し', '住民票の写しは要りますか?'));
  await expect(page.getByText(/変更 1件/)).toBeVisible();
  await expect(warning).toHaveCount(0);

  await chooseFile(page, savedInShiftJis(csv));
  await expect(warning).toContainText('（21件の手続き）');
  await expect(warning).toContainText('「CSV UTF-8」として保存してください');
  await page.locator('summary', { hasText: /^確かめる項目 \d+$/ }).click();
  await expect(page.getByText('はじめの100か所を表示しています。')).toBeVisible();
  await expect(page.getByRole('row', { name: /住民票の写し ベトナム語：名前 .*\?/ })).toBeVisible();
  await expect(page.getByRole('button', { name: '21件を反映する' })).toBeEnabled();
});

for (const theme of ['light', 'dark', 'high-contrast']) {
  test(`axe reports nothing on list, editor and import: ${theme}`, async ({ page, hall }) => {
    test.slow();
    await setLook(page, { theme });
    const faults = async () => (await new AxeBuilder({ page }).analyze()).violations;
    await openScreen(page, hall, '/manage/catalogue');
    await expect(page.getByRole('row', { name: /転入届/ }).first()).toBeVisible();
    expect(await faults(), 'list').toEqual([]);
    await openEntry(page, hall, 'tennyu');
    await page.getByLabel('ふりがな付きの名前').fill('転入届');
    await save(page);
    await expect(page.getByText('入力に誤りがあります。')).toBeVisible();
    expect(await faults(), 'editor').toEqual([]);
    const dog = await procedure(hall, 'dog');
    await hall.act('/api/catalogue/entries', {
      entry: { list: 'services', content: { ...dog, id: 'cat', name: '猫の登録' } },
    });
    await openEntry(page, hall, 'cat');
    await page.getByRole('button', { name: 'この手続きを削除' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    expect(await faults(), 'removal').toEqual([]);
    const csv = await csvOf(hall);
    await openScreen(page, hall, '/manage/catalogue/import');
    await chooseFile(page, csv.replace('2024-12-02', 'x'));
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await faults(), 'faults in the file').toEqual([]);
    await chooseFile(page, savedInShiftJis(csv));
    await expect(page.getByRole('alert')).toContainText('文字が失われているおそれがあります');
    expect(await faults(), 'changes').toEqual([]);
  });
}

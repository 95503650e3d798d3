import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { CatalogueList } from '../../domain/catalogue/entry.ts';
import {
  answer,
  CATALOGUE,
  catalogueOf,
  changesOf,
  choose,
  contentOf,
  pick,
  remove,
  save,
} from './catalogue-editing.ts';
import { setLook } from './floor-desk.ts';
import { expect, openScreen, test } from './hall.ts';

const NAMED: readonly {
  readonly list: CatalogueList;
  readonly folder: string;
  readonly tab: string;
  readonly one: string;
  readonly own?: (page: Page) => Promise<void>;
  readonly stored: object;
}[] = [
  {
    list: 'evidence',
    folder: 'papers',
    tab: '必要書類',
    one: '書類',
    async own(page) {
      await page.getByRole('button', { name: '組合せを加える' }).click();
      await save(page);
      await expect(page.getByText(/下にある書類の数より多くできません/)).toBeVisible();
      await choose(page.getByRole('combobox', { name: '組合せ1に加える書類を選ぶ' }), 'パスポート');
      await choose(page.getByRole('combobox', { name: '書類を選ぶ', exact: true }), '運転免許証');
    },
    stored: { counts: [{ take: 1, of: ['passport'] }], satisfies: ['driving_licence'] },
  },
  {
    list: 'forms',
    folder: 'forms',
    tab: '申請書',
    one: '申請書',
    async own(page) {
      await page.getByLabel(/^読み/).fill('しけん');
      await page.getByRole('radio', { name: '全国共通' }).click();
    },
    stored: { kana: 'しけん', issuer: 'national' },
  },
  {
    list: 'conditions',
    folder: 'conditions',
    tab: '書類の条件',
    one: '条件',
    async own(page) {
      await page.getByRole('combobox', { name: 'この条件を決める質問' }).focus();
      await pick(page, '犬を飼って');
    },
    stored: { question: 'has_dog' },
  },
  { list: 'questions', folder: 'questions', tab: '質問', one: '質問', stored: {} },
  { list: 'deadline_events', folder: 'deadline-starts', tab: '期限の起点', one: '起点', stored: {} },
  { list: 'places', folder: 'places', tab: '庁外の場所', one: '場所', stored: {} },
];

for (const { list, folder, tab, one, own, stored } of NAMED) {
  test(`${list}: one is added, found while typing, changed and removed, each an act in the journal`, async ({
    page,
    hall,
  }) => {
    await openScreen(page, hall, CATALOGUE);
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await expect(page).toHaveURL(`${hall.url}${CATALOGUE}/${folder}`);
    await page.getByRole('link', { name: `${one}を追加` }).click();
    await page.getByRole('textbox', { name: /^日本語/ }).fill('ためしのもの');
    await own?.(page);
    await save(page);
    await expect(page.getByText(new RegExp(`ほかの${one}と重ならないように`))).toBeVisible();
    expect(await contentOf(hall, list, 'trial')).toBeUndefined();
    await page.getByLabel(/^コード/).fill('trial');
    await save(page);
    await expect(page.getByText('「ためしのもの」を保存しました。')).toBeVisible();

    await page.getByRole('searchbox').fill('タメシ');
    await expect(page.getByRole('row')).toHaveCount(2);
    const row = page.getByRole('row', { name: /ためしのもの/ });
    await expect(row).toContainText('使われていません');
    await expect(row).toContainText('訳がない（7言語）');
    await row.getByRole('link').click();
    await page.getByLabel('英語', { exact: true }).fill('A trial');
    await page.getByText('英語を確認済みにする').click();
    await save(page);
    // The notice of the first saving may still stand there.
    await expect
      .poll(() => contentOf(hall, list, 'trial'))
      .toEqual({
        id: 'trial',
        names: {
          ja: { text: 'ためしのもの', status: 'confirmed' },
          en: { text: 'A trial', status: 'confirmed' },
        },
        ...stored,
      });

    await page.getByRole('link', { name: /ためしのもの/ }).click();
    await remove(page, one);
    await expect(page.getByText('「ためしのもの」を削除しました。')).toBeVisible();
    expect(await contentOf(hall, list, 'trial')).toBeUndefined();
    expect(changesOf(hall, 'trial')).toEqual({ set: 2, removed: 1 });
  });
}

test('a paper in use cannot be removed: the reason is beside the button, who uses it is named', async ({
  page,
  hall,
}) => {
  const before = await catalogueOf(hall);
  await openScreen(page, hall, `${CATALOGUE}/papers/entry/passport`);
  const users = page.getByRole('region', { name: '使っているところ' });
  await expect(users.getByRole('link', { name: '転入届' })).toBeVisible();
  const button = page.getByRole('button', { name: 'この書類を削除' });
  await expect(button).toBeDisabled();
  await expect(button).toHaveAccessibleDescription(/^\d+か所で使っているため、この書類は削除できません。/);
  await expect(page.getByText(/か所で使っているため、この書類は削除できません/)).toBeVisible();
  expect(await catalogueOf(hall)).toEqual(before);

  await users.getByRole('link', { name: '転入届' }).click();
  await expect(page.getByLabel('手続きの名前')).toHaveValue('転入届');
});

test('what comes into use while the question stands is refused by the hall, and stays', async ({
  page,
  hall,
}) => {
  const content = { id: 'annexe', names: { ja: { text: '分館', status: 'confirmed' } } };
  await hall.act('/api/catalogue/entries', { entry: { list: 'places', content } });
  await openScreen(page, hall, `${CATALOGUE}/places/entry/annexe`);
  await page.getByRole('button', { name: 'この場所を削除' }).click();
  const dog = await contentOf(hall, 'services', 'dog');
  const moved = { ...dog, where: { kind: 'outside', place: 'annexe' } };
  await hall.act('/api/catalogue/entries', { entry: { list: 'services', content: moved } });
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('使っているところ：犬の登録・住所変更');
  await question.getByRole('button', { name: 'この場所を削除' }).click();
  await expect(question.getByRole('alert')).toContainText(
    '「分館」は 手続き「犬の登録・住所変更」 で使われているため',
  );
  expect(changesOf(hall, 'annexe')).toEqual({ set: 1, removed: 0 });
});

test('two at once: the second is refused, and loses nothing that was typed', async ({
  page,
  hall,
  browser,
}) => {
  // Its own browser: one stream serves all the tabs of another.
  const other = await browser.newPage();
  const path = `${CATALOGUE}/questions/entry/has_dog`;
  await openScreen(page, hall, path);
  await openScreen(other, hall, path);
  await page.getByLabel('英語', { exact: true }).fill('Do you keep a dog or two?');
  await other.getByRole('textbox', { name: /^日本語/ }).fill('犬はいますか。');
  await save(other);
  await expect(other.getByText('「犬はいますか。」を保存しました。')).toBeVisible();

  await save(page);
  await expect(page.getByRole('alert')).toContainText('編集中にほかの人が変更しました');
  await expect(page.getByLabel('英語', { exact: true })).toHaveValue('Do you keep a dog or two?');
  expect(await contentOf(hall, 'questions', 'has_dog')).toMatchObject({
    names: { ja: { text: '犬はいますか。' }, en: { status: 'unconfirmed' } },
  });
  expect(changesOf(hall, 'has_dog')).toEqual({ set: 2, removed: 0 });
  await other.close();

  const reopen = page.getByRole('button', { name: '新しい内容を開く' });
  await reopen.click();
  await answer(page, '編集を続ける');
  await expect(page.getByLabel('英語', { exact: true })).toHaveValue('Do you keep a dog or two?');
  await reopen.click();
  await answer(page, '変更を捨てる');
  await expect(page.getByRole('textbox', { name: /^日本語/ })).toHaveValue('犬はいますか。');
  await expect(page.getByLabel('英語', { exact: true })).not.toHaveValue('Do you keep a dog or two?');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByLabel('英語', { exact: true }).fill('Any dogs?');
  await save(page);
  await expect(page.getByText('「犬はいますか。」を保存しました。')).toBeVisible();
  expect(await contentOf(hall, 'questions', 'has_dog')).toMatchObject({
    names: { en: { text: 'Any dogs?' } },
  });
});

test('what somebody removes while it is edited stays on the screen', async ({ page, hall }) => {
  const content = { id: 'lost', names: { ja: { text: '消える場所', status: 'confirmed' } } };
  await hall.act('/api/catalogue/entries', { entry: { list: 'places', content } });
  await openScreen(page, hall, `${CATALOGUE}/places/entry/lost`);
  await page.getByLabel('英語', { exact: true }).fill('Typed at length');
  await hall.act('/api/catalogue/entries/remove', { list: 'places', id: 'lost' });
  await save(page);
  await expect(page.getByRole('alert')).toContainText('編集中にほかの人が変更しました');
  await expect(page.getByLabel('英語', { exact: true })).toHaveValue('Typed at length');
  await page.getByRole('button', { name: '新しい内容を開く' }).click();
  await answer(page, '変更を捨てる');
  await expect(page.getByText('「lost」という場所はありません')).toBeVisible();
});

for (const theme of ['light', 'dark', 'high-contrast']) {
  test(`axe reports nothing on the lists and their editors: ${theme}`, async ({ page, hall }) => {
    test.slow();
    await setLook(page, { theme });
    const check = async (state: string) =>
      expect((await new AxeBuilder({ page }).analyze()).violations, state).toEqual([]);
    const open = async (path: string) => {
      await openScreen(page, hall, `${CATALOGUE}${path}`);
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    };
    await open('/papers');
    await check('papers');
    await open('/life-events');
    await check('life events');
    await open('/words');
    await page.getByRole('searchbox').fill('ばうわう');
    await expect(page.getByRole('link', { name: '「ばうわう」を追加' })).toBeVisible();
    await check('no such word');
    await open('/words/new?word=犬');
    await save(page);
    await expect(page.getByText('手続きかライフイベントを1つ以上選んでください。')).toBeVisible();
    await expect(page.getByRole('region', { name: /探すと見つかるもの/ })).toContainText('犬の登録');
    await check('a word at fault');
    await open('/papers/entry/identity');
    await page.getByRole('textbox', { name: /^日本語/ }).fill('');
    await save(page);
    await expect(page.getByText('入力に誤りがあります。')).toBeVisible();
    await check('a paper at fault');
    const content = { id: 'lost', names: { ja: { text: '消える場所', status: 'confirmed' } } };
    await hall.act('/api/catalogue/entries', { entry: { list: 'places', content } });
    await open('/places/entry/lost');
    await hall.act('/api/catalogue/entries/remove', { list: 'places', id: 'lost' });
    await remove(page, '場所');
    await expect(page.getByRole('alertdialog').getByRole('alert')).toBeVisible();
    await check('removal refused');
    await open('/life-events/entry/move_in');
    await page.getByRole('button', { name: /^変更.*会社などの健康保険/ }).click();
    await check('a question of a life event');
    await page.getByRole('button', { name: '新しい質問を作る' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await check('a new question');
    await open('/conditions/entry/proxy');
    await check('a condition');
  });
}

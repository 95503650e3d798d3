import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import type { CatalogueList } from '../../domain/catalogue/entry.ts';
import { journaled, openFloor, setLook } from './floor-desk.ts';
import { expect, openScreen, type TestHall, test } from './hall.ts';

const CATALOGUE = '/manage/catalogue';

const catalogueOf = async (hall: TestHall) =>
  (await (await fetch(`${hall.url}/api/catalogue`)).json()) as Catalogue;

async function contentOf(hall: TestHall, list: CatalogueList, id: string) {
  const contents: readonly object[] = (await catalogueOf(hall))[list];
  return contents.find(
    (content) => ('term' in content ? content.term : 'id' in content && content.id) === id,
  );
}

async function foundBy(hall: TestHall, words: string): Promise<readonly string[]> {
  const answer = await fetch(`${hall.url}/api/catalogue/search?q=${encodeURIComponent(words)}`);
  const { results } = (await answer.json()) as { results: { id: string }[] };
  return results.map(({ id }) => id);
}

const changesOf = (hall: TestHall, id: string) => ({
  set: journaled(hall, 'catalogue.entry_set').filter((act) => act.id === id).length,
  removed: journaled(hall, 'catalogue.entry_removed').filter((act) => act.id === id).length,
});

const save = (page: Page) => page.keyboard.press('Control+S');

async function remove(page: Page, what: string): Promise<Locator> {
  await page.getByRole('button', { name: `この${what}を削除` }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: `この${what}を削除` }).click();
  return question;
}

/** Types a part of a name into the list that has the focus, and takes the first that fits. */
async function pick(page: Page, part: string): Promise<void> {
  await page.keyboard.type(part);
  await expect(page.getByRole('option').first()).toContainText(part);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Picks from the list that has the focus, and puts it behind those that are there. */
async function pickOneMore(page: Page, part: string): Promise<void> {
  await pick(page, part);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

async function choose(field: Locator, part: string): Promise<void> {
  await field.focus();
  await pickOneMore(field.page(), part);
}

/** Goes on with Tab alone until something has the focus. An open list hides the rest of the page from the roles. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const MOST = 150;
  for (let steps = 0; steps < MOST; steps += 1) {
    const [isThere] = await target.evaluateAll((found) => found.map((one) => one === document.activeElement));
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}

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
    await expect(page.getByText('「ためしのもの」を保存しました。').first()).toBeVisible();
    expect(await contentOf(hall, list, 'trial')).toEqual({
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

test('a paper in use is not removed: who uses it is named, and nothing changes', async ({ page, hall }) => {
  const before = await catalogueOf(hall);
  await openScreen(page, hall, `${CATALOGUE}/papers/entry/passport`);
  const users = page.getByRole('region', { name: '使っているところ' });
  await expect(users.getByRole('link', { name: '転入届' })).toBeVisible();
  const question = await remove(page, '書類');
  await expect(question.getByRole('alert')).toContainText(
    '「パスポート」は 手続き「転入届」 で使われているため',
  );
  await expect(question).toContainText('使っているところ：転入届、');
  expect(await catalogueOf(hall)).toEqual(before);
  expect(changesOf(hall, 'passport')).toEqual({ set: 1, removed: 0 });

  await question.getByRole('button', { name: 'やめる' }).click();
  await users.getByRole('link', { name: '転入届' }).click();
  await expect(page.getByLabel('手続きの名前')).toHaveValue('転入届');
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
});

test('words are added one after the other, with what a search finds by them; the front desk has them at once', async ({
  page,
  hall,
}) => {
  expect(await foundBy(hall, 'ばうわう')).not.toContain('dog');
  await openScreen(page, hall, `${CATALOGUE}/words`);
  await page.getByRole('searchbox').fill('ばうわう');
  await page.getByRole('link', { name: '「ばうわう」を追加' }).click();
  const word = page.getByRole('textbox', { name: /^ことば/ });
  await expect(word).toHaveValue('ばうわう');
  await expect(page.getByLabel('読み')).toHaveValue('ばうわう');
  await save(page);
  await expect(page.getByText('手続きかライフイベントを1つ以上選んでください。')).toBeVisible();
  await choose(page.getByRole('combobox', { name: '手続きを選ぶ' }), '犬の登録');
  const effect = page.getByRole('region', { name: 'このことばで探すと見つかるもの' });
  await expect(effect).toContainText('まだここに出ていないもの：犬の登録・住所変更');
  await save(page);
  await expect(page.getByText('追加したことば：ばうわう')).toBeVisible();
  await expect(word).toBeFocused();

  await page.keyboard.type('注射の鑑札札');
  await page.keyboard.press('Enter');
  await expect(page.getByText('追加したことば：ばうわう、注射の鑑札札')).toBeVisible();
  expect((await foundBy(hall, 'ばうわう')).at(0)).toBe('dog');
  expect(await contentOf(hall, 'synonyms', '注射の鑑札札')).toMatchObject({ kana: null, services: ['dog'] });

  await word.fill('ばうわう');
  await save(page);
  await expect(page.getByText('60文字までで、まだ登録していないことばを入力してください。')).toBeVisible();
  expect(changesOf(hall, 'ばうわう')).toEqual({ set: 1, removed: 0 });

  await openFloor(page, hall);
  await page.keyboard.type('ばうわう');
  await expect(page.getByRole('option').first()).toContainText('犬の登録・住所変更');
});

test('a word with any letters in it is opened, changed and removed', async ({ page, hall }) => {
  const term = '50%引き/犬? & #1';
  const content = { term, kana: null, kind: 'spoken', services: ['dog'], life_events: [] };
  await hall.act('/api/catalogue/entries', { entry: { list: 'synonyms', content } });
  await openScreen(page, hall, `${CATALOGUE}/words`);
  await page.getByRole('searchbox').fill('50%');
  await page.getByRole('link', { name: term }).click();
  await expect(page.getByRole('heading', { name: term })).toBeVisible();
  await choose(page.getByRole('combobox', { name: 'ライフイベントを選ぶ' }), '引っ越してきた');
  await save(page);
  await expect(page.getByText(`「${term}」を保存しました。`)).toBeVisible();
  expect(await contentOf(hall, 'synonyms', term)).toMatchObject({ life_events: ['move_in'] });
  await page.reload();
  await page.getByRole('searchbox').fill('50%');
  await page.getByRole('link', { name: term }).click();
  await remove(page, 'ことば');
  await expect(page.getByText(`「${term}」を削除しました。`)).toBeVisible();
  expect(await contentOf(hall, 'synonyms', term)).toBeUndefined();
});

test('a life event is arranged by Tab and Enter alone, tried, and the front desk asks and yields so', async ({
  page,
  hall,
}) => {
  await openScreen(page, hall, `${CATALOGUE}/life-events/entry/new_job`);
  const questions = page.getByRole('region', { name: '質問', exact: true });
  await tabTo(page, questions.getByRole('combobox', { name: '質問を選ぶ', exact: true }));
  await pickOneMore(page, '犬を飼って');
  await expect(questions.getByRole('button', { name: /^閉じる.*犬を飼っていますか。/ })).toBeVisible();
  await tabTo(page, questions.getByRole('combobox', { name: '「はい」の手続きを選ぶ' }));
  await pickOneMore(page, '犬の登録');

  const trial = page.getByRole('region', { name: 'ためしに答える' });
  const yesTo = (question: RegExp) =>
    trial.getByRole('radiogroup', { name: question }).getByRole('radio', { name: 'はい' });
  await expect(trial.getByRole('listitem')).toHaveCount(0);
  for (const question of [/国民健康保険/, /犬を飼って/]) {
    await tabTo(page, yesTo(question));
    await page.keyboard.press('Space');
  }
  await expect(trial.getByRole('listitem')).toHaveText(['国民健康保険の脱退', '犬の登録・住所変更']);
  const order = page.getByRole('region', { name: '回る順番' });
  await tabTo(page, order.getByRole('button', { name: '犬の登録・住所変更を上へ' }));
  await page.keyboard.press('Enter');
  await expect(trial.getByRole('listitem')).toHaveText(['犬の登録・住所変更', '国民健康保険の脱退']);
  await save(page);
  await expect(page.getByText('「就職した」を保存しました。')).toBeVisible();
  expect(await contentOf(hall, 'life_events', 'new_job')).toMatchObject({
    ask: [{ question: 'in_kokuho' }, { question: 'has_dog', yes: { add: ['dog'] }, no: { add: [] } }],
    order: ['dog', 'kokuho_out'],
  });

  await openFloor(page, hall);
  await page.keyboard.type('しゅうしょく');
  await page.getByRole('option', { name: /^就職した/ }).click();
  await page.keyboard.press('Alt+Y');
  await expect(page.getByText('犬を飼っていますか。')).toBeVisible();
  const yielded = page.getByRole('article').getByRole('listitem');
  await expect(yielded).toHaveCount(1);
  await page.keyboard.press('Alt+Y');
  await expect(yielded).toHaveText([/^犬の登録・住所変更/, /^国民健康保険の脱退/]);
});

test('a question is taken out of a life event, with what only it led to', async ({ page, hall }) => {
  await openScreen(page, hall, `${CATALOGUE}/life-events/entry/move_in`);
  const questions = page.getByRole('region', { name: '質問', exact: true });
  await questions.getByRole('button', { name: /^高校生年代.*を外す$/ }).click();
  const order = page.getByRole('region', { name: '回る順番' });
  await expect(order).not.toContainText('児童手当の認定請求');
  await expect(order.getByRole('listitem')).toHaveCount(8);
  await save(page);
  await expect(page.getByText('「引っ越してきた（転入）」を保存しました。')).toBeVisible();
  const after = (await catalogueOf(hall)).life_events.find(({ id }) => id === 'move_in');
  expect(after?.order).not.toContain('jidoteate');
  expect(after?.ask.map(({ question }) => question)).not.toContain('has_children');
});

test('a new life event is asked for at the front desk; one that words lead to is not removed', async ({
  page,
  hall,
}) => {
  await openScreen(page, hall, `${CATALOGUE}/life-events/new`);
  await page.getByRole('textbox', { name: /^日本語/ }).fill('犬を飼いはじめた');
  await page.getByLabel(/^読み/).fill('いぬをかいはじめた');
  await page.getByLabel(/^コード/).fill('new_dog');
  await choose(page.getByRole('combobox', { name: '手続きを選ぶ' }), '犬の登録');
  await save(page);
  await expect(page.getByText('「犬を飼いはじめた」を保存しました。')).toBeVisible();
  await openFloor(page, hall);
  await page.keyboard.type('飼いはじめた');
  await page.getByRole('option', { name: /^犬を飼いはじめた/ }).click();
  await expect(page.getByRole('article').getByRole('listitem')).toHaveText([/^犬の登録・住所変更/]);

  await openScreen(page, hall, `${CATALOGUE}/life-events/entry/move_in`);
  const question = await remove(page, 'ライフイベント');
  await expect(question.getByRole('alert')).toContainText(/ことば「.+」 で使われているため/);
  expect(changesOf(hall, 'move_in')).toEqual({ set: 1, removed: 0 });
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
    await remove(page, '書類');
    await expect(page.getByRole('alertdialog').getByRole('alert')).toBeVisible();
    await check('removal refused');
    await open('/life-events/entry/move_in');
    await page.getByRole('button', { name: /^変更.*会社などの健康保険/ }).click();
    await check('a question of a life event');
    await open('/conditions/entry/proxy');
    await check('a condition');
  });
}

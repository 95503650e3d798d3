import {
  CATALOGUE,
  catalogueOf,
  changesOf,
  choose,
  contentOf,
  pickOneMore,
  remove,
  save,
  tabTo,
} from './catalogue-editing.ts';
import { openFloor } from './floor-desk.ts';
import { expect, openScreen, type TestHall, test } from './hall.ts';

async function foundBy(hall: TestHall, words: string): Promise<readonly string[]> {
  const answer = await fetch(`${hall.url}/api/catalogue/search?q=${encodeURIComponent(words)}`);
  const { results } = (await answer.json()) as { results: { id: string }[] };
  return results.map(({ id }) => id);
}

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

test('a new life event, with a question written on the way, is asked at the front desk; one in use is not removed', async ({
  page,
  hall,
}) => {
  await openScreen(page, hall, `${CATALOGUE}/life-events/new`);
  await page.getByRole('textbox', { name: /^日本語/ }).fill('犬を飼いはじめた');
  await page.getByLabel(/^読み/).fill('いぬをかいはじめた');
  await page.getByLabel(/^コード/).fill('new_dog');
  await choose(page.getByRole('combobox', { name: '手続きを選ぶ' }), '犬の登録');
  await page.getByRole('button', { name: '新しい質問を作る' }).click();
  const dialog = page.getByRole('dialog', { name: '新しい質問を作る' });
  await dialog.getByRole('textbox', { name: /^質問の文/ }).fill('犬の鑑札はなくしましたか。');
  await dialog.getByLabel(/^コード/).fill('has_dog');
  await dialog.getByRole('button', { name: '保存する' }).click();
  await expect(dialog.getByText(/ほかの質問と重ならないように/)).toBeVisible();
  await dialog.getByLabel(/^コード/).fill('lost_tag');
  await dialog.getByRole('button', { name: '保存する' }).click();
  await choose(page.getByRole('combobox', { name: '「はい」の手続きを選ぶ' }), '印鑑登録証明書');
  await save(page);
  await expect(page.getByText('「犬を飼いはじめた」を保存しました。')).toBeVisible();
  await openFloor(page, hall);
  await page.keyboard.type('飼いはじめた');
  await page.getByRole('option', { name: /^犬を飼いはじめた/ }).click();
  const yielded = page.getByRole('article').getByRole('listitem');
  await expect(page.getByText('犬の鑑札はなくしましたか。')).toBeVisible();
  await expect(yielded).toHaveText([/^犬の登録・住所変更/]);
  await page.keyboard.press('Alt+Y');
  await expect(yielded).toHaveText([/^犬の登録・住所変更/, /^印鑑登録証明書/]);

  await openScreen(page, hall, `${CATALOGUE}/life-events/entry/move_in`);
  await expect(page.getByRole('button', { name: 'このライフイベントを削除' })).toBeDisabled();
  await expect(page.getByText(/か所で使っているため、このライフイベントは削除できません/)).toBeVisible();
  expect(changesOf(hall, 'move_in')).toEqual({ set: 1, removed: 0 });
});

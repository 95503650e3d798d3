import type { CommentTag } from '../../domain/survey/comment-tags.ts';
import type { SurveySetup } from '../../domain/views/survey.ts';
import { expect, openScreen, test } from './hall.ts';
import { surveyOf } from './survey-answers.ts';

const tagOf = (id: string, text: string): CommentTag => ({
  id,
  names: { ja: { text, status: 'confirmed' } },
  words: [text],
});

test('tags that nobody touched are not put back, nor is anything asked where a change was taken back', async ({
  page,
  hall,
}) => {
  await hall.act('/api/survey/tags', { tags: [tagOf('wait', '待ち'), tagOf('clerk', '職員')] });
  await openScreen(page, hall, '/manage/survey/comments');
  const open = page.getByRole('button', { name: '札を編集' });
  const dialog = page.getByRole('dialog', { name: '札を編集' });
  await open.click();
  const others = [tagOf('wait', '待ち時間')];
  await hall.act('/api/survey/tags', { tags: others });
  await dialog.getByRole('button', { name: '保存する' }).click();
  await expect(dialog).toHaveCount(0);
  expect((await surveyOf(hall)).tags).toEqual(others);
  await open.click();
  const name = dialog.getByLabel('札の名前').first();
  const before = await name.inputValue();
  await name.fill('別の札');
  await name.fill(before);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
});

test('tags that somebody else removed do not come back with a change of another', async ({ page, hall }) => {
  await hall.act('/api/survey/tags', { tags: [tagOf('wait', '待ち'), tagOf('clerk', '職員')] });
  await openScreen(page, hall, '/manage/survey/comments');
  await page.getByRole('button', { name: '札を編集' }).click();
  const dialog = page.getByRole('dialog', { name: '札を編集' });
  const readAgain = page.waitForResponse(async (response) => {
    if (!response.url().endsWith('/api/survey/setup')) return false;
    return ((await response.json()) as SurveySetup).tags.length === 1;
  });
  await hall.act('/api/survey/tags', { tags: [tagOf('wait', '待ち')] });
  await readAgain;
  await dialog.getByLabel('札の名前').first().fill('待ち時間');
  await dialog.getByRole('button', { name: '保存する' }).click();
  await expect(dialog).toHaveCount(0);
  expect((await surveyOf(hall)).tags).toMatchObject([
    { id: 'wait', names: { ja: { text: '待ち時間' } }, words: ['待ち'] },
  ]);
});

test('a new tag whose saving had no answer can be taken back', async ({ page, hall }) => {
  const isLost = { answer: true };
  await page.route('**/api/survey/tags', async (route) => {
    if (!isLost.answer) return route.continue();
    await route.fetch();
    await route.abort();
  });
  await openScreen(page, hall, '/manage/survey/comments');
  await page.getByRole('button', { name: '札を編集' }).click();
  const dialog = page.getByRole('dialog', { name: '札を編集' });
  await dialog.getByRole('button', { name: '札を加える' }).click();
  await dialog.getByLabel('札の名前').fill('待ち');
  await dialog.getByLabel('言葉').fill('待');
  await dialog.getByRole('button', { name: '保存する' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  expect((await surveyOf(hall)).tags).toHaveLength(1);

  isLost.answer = false;
  await dialog.getByRole('button', { name: '札を取り除く' }).click();
  await dialog.getByRole('button', { name: '保存する' }).click();
  await expect(dialog).toHaveCount(0);
  expect((await surveyOf(hall)).tags).toEqual([]);
});

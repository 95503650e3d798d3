import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { DaySummary } from '../../domain/views/day-summary.ts';
import { expect, openScreen, type TestHall, test } from './hall.ts';

/** Somebody of every fate: served, left, redirected, absent for good, called before others, still there at the end. */
async function playDay(hall: TestHall): Promise<void> {
  await hall.act('/api/setup/hall', { hall: { ...hall.store.hall, recallSpacingMs: 0 } });
  const issue = async (service: string) => (await hall.issue([service])).ticket;
  const served = await issue('shomei');
  const absent = await issue('shomei');
  const urgent = await issue('shomei');
  const stays = await issue('ido');
  for (const [service, reason] of [
    ['ido', 'left'],
    ['kokuho', 'redirected'],
  ] as const) {
    await hall.act('/api/tickets/cancel', { ticket: await issue(service), reason });
  }
  const at = (counter: string, act: string, ticket: number | null, more = {}) =>
    hall.act(`/api/counters/${counter}/${act}`, { ticket, ...more });
  await at('1', 'call', urgent, { reason: 'urgent' });
  await at('1', 'start', urgent);
  await at('1', 'finish', urgent);
  await at('1', 'call', served);
  await at('1', 'start', served);
  await at('1', 'finish', served);
  for (const act of ['call', 'recall', 'absent']) await at('1', act, absent);
  await at('5', 'call', stays);
  await at('5', 'start', stays);
}

const row = (page: Page, name: string) =>
  page
    .getByRole('region', { name: /業務ごと/ })
    .getByRole('row')
    .filter({ hasText: name });

test('the day is closed, and its summary is there to print', async ({ page, hall }) => {
  await playDay(hall);
  await openScreen(page, hall, '/manage/hall');
  await page.getByRole('button', { name: '今日の業務を終える' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: '今日の業務を終える' }).click();

  await expect(page.getByText('この日の業務は終わっています。')).toBeVisible();
  await expect(page.getByText('来庁 6組、番号なしの案内 0件')).toBeVisible();
  await expect(row(page, '庁舎全体').getByRole('cell').first()).toHaveText('6');
  const left = page.getByRole('region', { name: '終業時に残っていた方' });
  await expect(left.getByRole('row').filter({ hasText: 'B001' })).toContainText('対応中 → 完了');
  await expect(left.getByRole('row').filter({ hasText: 'A002' })).toContainText('不在 → 来られず');
  await expect(page.getByRole('heading', { name: '順番によらない呼び出し 1回（4回中 25%）' })).toBeVisible();

  await page.reload();
  await expect(left).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('before the day is ended, it says of everybody in the hall what becomes of them', async ({
  page,
  hall,
}) => {
  await playDay(hall);
  await openScreen(page, hall, '/manage/hall');
  const { ticket: held } = await hall.issue(['shomei']);
  await hall.act('/api/counters/1/call', { ticket: held });
  await hall.act('/api/counters/1/start', { ticket: held });
  await hall.act('/api/counters/1/hold', { ticket: held, reason: 'form', note: '' });
  for (let visit = 1; visit <= 9; visit += 1) await hall.issue(['kokuho']);

  await page.getByRole('button', { name: '今日の業務を終える' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('庁内にまだ 12 人の記録が残っています。');
  await expect(dialog).toContainText('「完了」として閉じる方対応中：B001');
  await expect(dialog).toContainText('「来られず」として閉じる方不在：A002');
  await expect(dialog).toContainText(
    '「業務終了」として閉じる方お待ち：D002 D003 D004 D005 D006 D007 D008 D009 ほか1人保留：A004',
  );
  await expect(dialog).toContainText('待ち時間や対応時間の統計には入りません。');
  await expect(dialog).toContainText('元に戻せません。');
  await dialog.getByRole('button', { name: '今日の業務を終える' }).click();
  const left = page.getByRole('region', { name: '終業時に残っていた方' });
  await expect(left.getByRole('row').filter({ hasText: 'A004' })).toContainText('保留 → 業務終了');
});

test('today tells the late, the absent and the impatient apart, and the calls out of order', async ({
  page,
  hall,
}) => {
  await playDay(hall);
  await openScreen(page, hall, '/manage');
  for (const name of ['帰られた', 'うち 目標超過', '来られず', '遅れて 来所']) {
    await expect(page.getByRole('columnheader', { name, exact: true })).toBeVisible();
  }
  const order = page.getByRole('region', { name: '順番によらない呼び出し 1回（4回中 25%）' });
  await expect(order.getByRole('row').filter({ hasText: '体調・急ぎ' })).toContainText('1');
});

test('the tables of a day say why a figure is missing', async ({ page, hall }) => {
  await playDay(hall);
  await page.route('**/api/days/*', async (route) => {
    const view = (await (await route.fetch()).json()) as DaySummary;
    const imported = { counter: '2', openMs: null, servingMs: null, served: 3, utilisation: null };
    await route.fulfill({ json: { ...view, counters: [imported] } satisfies DaySummary });
  });
  await openScreen(page, hall, '/manage/hall/day');
  const redirected = row(page, '国民健康保険').getByRole('cell');
  await expect(redirected.nth(-3)).toHaveText('―計測できた受付がありません');
  await expect(redirected.nth(-2)).toHaveText('―計測できた受付がありません');
  await expect(redirected.last()).toHaveText('―目標と比べられる受付がありません');

  const counters = page.getByRole('region', { name: '窓口（時間は分）' }).getByRole('cell');
  await expect(counters).toHaveText([
    '―窓口を開けた記録がありません',
    '―計測できた受付がありません',
    '―窓口を開けた記録がありません',
    '3',
  ]);
});

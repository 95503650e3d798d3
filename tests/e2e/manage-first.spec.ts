import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { HallSetup } from '../../domain/views/hall.ts';
import { type ServedHall, serveHall } from '../../server/serve.ts';
import { expect, test } from './hall.ts';

let dataDir: string;
let served: ServedHall;
test.beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'madoguchi-e2e-'));
  served = await serveHall({ dataDir, port: 0, host: '127.0.0.1', seed: 'none', strictPort: true });
});
test.afterEach(async () => {
  await served.close();
  await rm(dataDir, { recursive: true, force: true });
});

test('a hall is set up from nothing: every section leads there, and the form is not taken away', async ({
  page,
}) => {
  await page.goto(`${served.url}/manage`);
  await page.getByRole('link', { name: '庁舎を設定する' }).click();
  await expect(page.getByText('保存すると、この端末で番号札を出せるようになります')).toBeVisible();

  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByLabel('日本語の名前').fill('見本市役所');
  await page.getByLabel('英語の名前').fill('Mihon City Hall');
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByText('入力に誤りがあります。')).toBeVisible();
  expect(asked.filter((name) => name === '/api/hall').length).toBeLessThan(5);

  await page.getByLabel('庁舎コード').fill('main');
  await page.getByRole('button', { name: '保存する' }).click();
  await expect(page.getByText('保存しました。')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('見本市役所');
  const { hall } = (await (await fetch(`${served.url}/api/hall`)).json()) as HallSetup;
  expect(hall).toMatchObject({ id: 'main', practice: false, minCalls: 2, zone: 'Asia/Tokyo' });

  await page.getByRole('link', { name: '業務', exact: true }).click();
  await expect(page.getByText('業務がまだありません')).toBeVisible();
});

test('a board without a hall says what to do', async ({ page }) => {
  await page.goto(`${served.url}/board`);
  await expect(page.getByText('庁舎の設定がまだありません')).toBeVisible();
  await expect(page.getByRole('link', { name: '管理' })).toBeVisible();
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { serveHall } from '../../server/serve.ts';
import { MINUTE, TrialClock } from '../server/trial-clock.ts';
import { setLook } from './floor-desk.ts';
import { test as base, expect } from './hall.ts';

/** A practice hall whose clock the test moves. */
interface TimedHall {
  readonly url: string;
  readonly clock: TrialClock;
  act(route: string, body?: object): Promise<ActAnswer>;
  issue(service: string): Promise<ActAnswer>;
}

const test = base.extend<{ timed: TimedHall }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from a destructured parameter
  timed: async ({}, use) => {
    const dataDir = await mkdtemp(path.join(tmpdir(), 'madoguchi-e2e-'));
    const clock = new TrialClock('2026-06-01T16:00:00+09:00');
    const options = {
      dataDir,
      port: 0,
      host: '127.0.0.1',
      seed: 'practice',
      strictPort: true,
      clock,
    } as const;
    const { url, close } = await serveHall(options);
    const act = async (route: string, body: object = {}) => {
      const response = await fetch(`${url}${route}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ requestId: crypto.randomUUID(), ...body }),
      });
      if (!response.ok) throw new Error(`${route}: ${await response.text()}`);
      return (await response.json()) as ActAnswer;
    };
    const issue = (service: string) => act('/api/visits', { services: [{ service }], intake: EMPTY_INTAKE });
    await use({ url, clock, act, issue });
    await close();
    await rm(dataDir, { recursive: true, force: true });
  },
});

async function openFloor(page: Page, { url }: TimedHall): Promise<void> {
  const listening = page.waitForResponse((response) => response.url().includes('/api/events'));
  await page.goto(`${url}/floor`);
  await listening;
}

const list = (page: Page) => page.getByRole('region', { name: '注意が必要なこと' });

/** Two wait since 16:00, it is 16:21, and somebody comes, so that the screens ask again. */
async function lateHall(hall: TimedHall): Promise<void> {
  await hall.issue('shomei');
  await hall.issue('zei');
  hall.clock.pass(21 * MINUTE);
  await hall.issue('kodomo');
}

test('alerts are in sight, counted in the head, and lead to the visit', async ({ page, timed }) => {
  await lateHall(timed);
  await openFloor(page, timed);
  await expect(page.getByText('注意 2件')).toBeVisible();
  const first = list(page).getByRole('listitem').first();
  await expect(first).toContainText('待ち21分（目標15分）');
  await expect(first).toContainText('21分、声をかけていません');
  await first.getByRole('button', { name: /A001/ }).click();
  await expect(page.getByRole('dialog')).toContainText('A001');
});

test('the head keeps its parts apart on a small tablet too', async ({ page, timed }) => {
  await lateHall(timed);
  await page.setViewportSize({ width: 768, height: 1024 });
  await openFloor(page, timed);
  const head = page.locator('header').first();
  const boxOf = async (text: string) =>
    (await head.getByText(text).boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await expect(head.getByText('注意 2件')).toBeVisible();
  const practice = await boxOf('練習');
  const alerts = await boxOf('注意 2件');
  expect(alerts.x).toBeGreaterThan(practice.x + practice.width + 8);
  expect(alerts.y).toBeLessThan(60);
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(isWider).toBe(false);
});

test('what comes is said once to who hears the screen; what was there is not', async ({ page, timed }) => {
  await lateHall(timed);
  await openFloor(page, timed);
  await expect(list(page).getByRole('listitem')).toHaveCount(2);
  const said = page.getByRole('status').filter({ hasText: '声をかけていません' });
  await expect(said).toHaveCount(0);
  timed.clock.pass(15 * MINUTE);
  await timed.issue('nenkin');
  await expect(said).toHaveCount(1);
  await expect(said).toContainText('F001');
});

test('an alert that is put away comes back when it is worse', async ({ page, timed }) => {
  await lateHall(timed);
  await openFloor(page, timed);
  const items = list(page).getByRole('listitem');
  await expect(items).toHaveCount(2);
  const dismiss = list(page).getByRole('button', { name: /^確認した/ });
  await dismiss.first().click();
  await expect(items).toHaveCount(1);
  await expect(items).not.toContainText('A001');
  await dismiss.first().click();
  await expect(list(page)).toBeHidden();
  await expect(page.getByText(/^注意 \d+件$/)).toBeHidden();

  timed.clock.pass(10 * MINUTE);
  await timed.issue('nenkin');
  await expect(items.filter({ hasText: 'A001' })).toBeVisible();
});

test('the forecast passes closing time: one more counter, or no more numbers', async ({ page, timed }) => {
  await timed.act('/api/counters/12/open');
  for (let i = 0; i < 20; i += 1) await timed.issue('zei');
  await openFloor(page, timed);
  const item = list(page).getByRole('listitem').first();
  await expect(item).toContainText(
    /^H 税の証明・納税：最後の方は1[78]:\d\dごろ。窓口を\dつ増やすか、発券を止めてください。/,
  );
});

test('expected waits stand beside the lines, on the counter, the board and the number', async ({
  page,
  timed,
}) => {
  await timed.act('/api/counters/12/open');
  for (let i = 0; i < 3; i += 1) await timed.issue('zei');
  await openFloor(page, timed);
  await expect(page.getByRole('row', { name: /税の証明/ })).toContainText(/\d+〜\d+分/);
  await page.goto(`${timed.url}/counter/12`);
  await expect(page.getByText(/^目安\d+〜\d+分$/).first()).toBeVisible();
  await page.goto(`${timed.url}/board`);
  await expect(page.locator('[data-service="zei"]')).toContainText(/\d+〜\d+分/);
  await expect(page.locator('[data-service="nenkin"]')).not.toContainText('分');
});

test('the manager sees how good the promises were', async ({ page, timed }) => {
  await timed.act('/api/counters/12/open');
  const first = await timed.issue('zei');
  const second = await timed.issue('zei');
  for (const { ticket } of [first, second]) {
    await timed.act('/api/counters/12/call-next');
    await timed.act('/api/counters/12/start', { ticket });
    timed.clock.pass(6 * MINUTE);
    await timed.act('/api/counters/12/finish', { ticket });
  }
  await page.goto(`${timed.url}/manage/waits`);
  const row = page.getByRole('row', { name: /H 税の証明/ });
  await expect(row.getByRole('cell').first()).toHaveText('1');
  await expect(page.getByRole('img', { name: /範囲に入った割合は全体で/ })).toBeVisible();
  await page.getByRole('radio', { name: '直近1年' }).click();
  await expect(page.getByRole('row', { name: /2026年6月/ })).toBeVisible();
});

for (const look of [{}, { theme: 'dark' }, { theme: 'high-contrast', language: 'en' }]) {
  test(`no accessibility violation: ${JSON.stringify(look)}`, async ({ page, timed }) => {
    await setLook(page, look);
    await lateHall(timed);
    await timed.act('/api/counters/12/open');
    for (let i = 0; i < 20; i += 1) await timed.issue('zei');
    await openFloor(page, timed);
    await expect(page.getByText('A 001').or(page.getByText('A001')).first()).toBeVisible();
    for (const place of ['/floor', '/manage/waits']) {
      if (place !== '/floor') await page.goto(`${timed.url}${place}`);
      await expect(
        page
          .getByRole('table')
          .or(page.getByRole('heading', { level: 2 }))
          .first(),
      ).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
}

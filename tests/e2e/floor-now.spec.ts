import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import { openFloor, partsHaveCome, setLook, takeByKey } from './floor-desk.ts';
import { expect, type TestHall, test } from './hall.ts';

/** One visitor absent, one held, one being served, some waiting. */
async function busyHall(hall: TestHall): Promise<void> {
  for (const counter of ['1', '4']) await hall.act(`/api/counters/${counter}/open`);
  const held = await hall.issue(['shomei']);
  await hall.act('/api/counters/1/call-next');
  await hall.act('/api/counters/1/hold', { ticket: held.ticket, reason: 'papers', note: '' });
  await hall.issue(['ido', 'kokuho'], { intake: { ...EMPTY_INTAKE, language: 'vi' }, note: '急ぎ' });
  await hall.act('/api/counters/4/call-next');
  await hall.issue(['nenkin'], { cls: 'priority', support: ['wheelchair', 'priority'] });
}

/** The practice hall's rules without the wait between calls, so that somebody can be absent at once. */
async function makeAbsent(hall: TestHall): Promise<void> {
  const { hall: rules } = (await (await fetch(`${hall.url}/api/hall`)).json()) as { hall: object };
  await hall.act('/api/setup/hall', { hall: { ...rules, recallSpacingMs: 0, minCalls: 1 } });
  const { ticket } = await hall.issue(['zei']);
  await hall.act('/api/counters/12/call-next');
  await hall.act('/api/counters/12/absent', { ticket });
}

/** No more numbers for certificates than were given already. */
async function limitCertificates(hall: TestHall): Promise<void> {
  const { services } = (await (await fetch(`${hall.url}/api/hall`)).json()) as { services: { id: string }[] };
  const shomei = services.find(({ id }) => id === 'shomei');
  await hall.act('/api/setup/services', { service: { ...shomei, dailyContingent: 1 } });
}

/** What the search field says it stands for and is not on the page: the list changes before its marked line does. */
function pointsAtNothing(page: Page): Promise<readonly string[]> {
  return page.getByRole('searchbox').evaluate((field) => {
    const named = ['aria-activedescendant', 'aria-controls'].flatMap(
      (name) => field.getAttribute(name) ?? [],
    );
    return named.filter((id) => document.getElementById(id) === null);
  });
}

test('the hall is shown live: waiting, called, absent, held', async ({ page, hall }) => {
  await openFloor(page, hall);
  const line = page.getByRole('row', { name: /国民年金/ });
  await expect(line).toContainText('0人');
  await hall.issue(['nenkin']);
  await expect(line).toContainText('1人');
  await expect(line).toContainText('0/1');

  await hall.act('/api/counters/9/open');
  await expect(line).toContainText('1/1');
  await hall.act('/api/counters/9/call-next');
  await expect(page.getByRole('button', { name: /9番窓口.*E\s?001.*呼び出し中/s })).toBeVisible();
  await expect(line).toContainText('0人');
});

test('an absent visitor is seen again, or has gone home', async ({ page, hall }) => {
  await makeAbsent(hall);
  await openFloor(page, hall);
  const absent = page.getByRole('region', { name: '不在 1' });
  await absent.getByRole('button', { name: '戻られた' }).click();
  await expect(absent).toBeHidden();
  await expect(page.getByRole('row', { name: /税の証明/ })).toContainText('1人');

  const [visit] = (await (await fetch(`${hall.url}/api/queue`)).json()).visits;
  await hall.act('/api/counters/12/call-next');
  await hall.act('/api/counters/12/absent', { ticket: visit.tickets[0].id });
  await absent.getByRole('button', { name: '帰られた' }).click();
  await expect(absent).toBeVisible();
  await page.getByRole('alertdialog').getByRole('button', { name: '帰られた' }).click();
  await expect(absent).toBeHidden();
});

test('a held visitor goes back into the line', async ({ page, hall }) => {
  await busyHall(hall);
  await openFloor(page, hall);
  const held = page.getByRole('region', { name: '保留 1' });
  await expect(held).toContainText('必要な書類を取りに');
  await held.getByRole('button', { name: '列に戻す' }).click();
  await expect(held).toBeHidden();
});

test('out of reach of the hall the screen says so, and never that nobody waits', async ({ page, hall }) => {
  await busyHall(hall);
  await openFloor(page, hall);
  const line = page.getByRole('row', { name: /国民年金/ });
  await expect(line).toContainText('1人');
  await partsHaveCome(page, ['IssuedPanel', 'VisitLines', 'SheetDialog', 'PrintRoom']);
  await hall.down();
  await expect(page.getByText('受付システムにつながっていません')).toBeVisible();
  await expect(line).toContainText('1人');
  await page.keyboard.press('F1');
  await page.keyboard.press('Control+Enter');
  await hall.up();
  await expect(page.getByText(/B00[0-9] を発券しました/)).toBeVisible();
});

test('results are announced to who hears the screen', async ({ page, hall }) => {
  await openFloor(page, hall);
  await page.keyboard.type('じゅうみんひょう');
  await expect(page.getByRole('status').filter({ hasText: /^\d+件$/ })).toHaveCount(1);
  await expect(page.getByRole('option').first()).toContainText('住民票の写し');
});

interface State {
  readonly name: string;
  readonly reach: (page: Page) => Promise<unknown>;
}

const STATES: readonly State[] = [
  { name: 'at rest', reach: async () => undefined },
  {
    name: 'searching',
    reach: async (page) => {
      await page.keyboard.type('ひっこし');
      await expect(page.getByRole('option').first()).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: /^\d+件$/ })).toHaveCount(1);
      await expect.poll(() => pointsAtNothing(page)).toEqual([]);
    },
  },
  {
    name: 'nothing found',
    reach: async (page) => {
      await page.keyboard.type('qqqqqqqq');
      await expect(page.getByText('当てはまるものはありません')).toBeVisible();
    },
  },
  {
    name: 'receiving',
    reach: async (page) => {
      await page.keyboard.press('F1');
      await takeByKey(page, 'F2', '住民票の写し');
      await page
        .getByRole('button', { name: /: ある$/ })
        .first()
        .click();
      await page
        .getByRole('button', { name: /: ない$/ })
        .last()
        .click();
      await page.getByLabel('窓口へのメモ').fill('電話は090-1234-5678');
      await expect(page.getByRole('img', { name: /窓口への道/ })).toBeVisible();
    },
  },
  {
    name: 'helped without a number',
    reach: async (page) => {
      await page.keyboard.press('Alt+1');
      await expect(page.getByRole('button', { name: '取り消す' })).toBeVisible();
    },
  },
  {
    name: 'sent home with a sheet',
    reach: async (page) => {
      await takeByKey(page, 'F1', '転入届');
      await page
        .getByRole('button', { name: /: ない$/ })
        .first()
        .click();
      await page.getByRole('radio', { name: '英語' }).click();
      await page.keyboard.press('Alt+4');
      await expect(page.getByRole('dialog', { name: '次に持ってきていただくもの' })).toBeVisible();
      await expect(page.getByText('この言語の訳は要確認です')).toBeVisible();
    },
  },
  {
    name: 'beyond the contingent',
    reach: async (page) => {
      await page.keyboard.press('F2');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('alertdialog')).toContainText('1枚');
    },
  },
  {
    name: 'asking about a life event',
    reach: async (page) => {
      await page.getByRole('button', { name: /家族が亡くなった/ }).click();
      await page.keyboard.press('Alt+Y');
      await expect(page.getByText('これまでの答え')).toBeVisible();
    },
  },
  {
    name: 'a form’s example',
    reach: async (page) => {
      await takeByKey(page, 'F2', '住民票の写し');
      await page.getByRole('button', { name: '住民票等請求書の記入例' }).click();
      await expect(page.getByRole('img', { name: '住民票等請求書の記入例' }).locator('svg')).toBeVisible();
    },
  },
  {
    name: 'issued, with the sheet',
    reach: async (page) => {
      await takeByKey(page, 'F1', '転入届');
      await page.getByRole('radio', { name: 'やさしい日本語' }).click();
      await page.keyboard.press('Control+Enter');
      await expect(page.getByText(/を発券しました/)).toBeVisible();
      await page.keyboard.press('Control+M');
      await expect(page.getByRole('dialog').locator('ruby').first()).toBeVisible();
    },
  },
  {
    name: 'issued',
    reach: async (page) => {
      await page.keyboard.press('F1');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByText(/を発券しました/)).toBeVisible();
    },
  },
  {
    name: 'a visit open',
    reach: async (page) => {
      await page.getByRole('button', { name: /4番窓口/ }).click();
      await page.getByRole('button', { name: '受付を直す' }).click();
      await expect(page.getByRole('button', { name: '保存' })).toBeVisible();
    },
  },
];

for (const theme of ['light', 'dark', 'high-contrast']) {
  test(`no accessibility violation in any state (${theme})`, async ({ page, hall }) => {
    test.slow();
    await setLook(page, { theme });
    await busyHall(hall);
    await makeAbsent(hall);
    await limitCertificates(hall);
    for (const { name, reach } of STATES) {
      await openFloor(page, hall);
      await reach(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });
}

test('in English nothing is left in Japanese but names that have no translation', async ({ page, hall }) => {
  await setLook(page, { language: 'en' });
  await busyHall(hall);
  await page.goto(`${hall.url}/floor`);
  await expect(page.getByRole('heading', { name: 'Reception' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The hall now' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Issue number/ })).toBeVisible();
  await expect(page.getByRole('group', { name: /Guidance only/ })).toBeVisible();
});

test('everything of the desk is in sight on every screen it is made for', async ({ page, hall }) => {
  await busyHall(hall);
  await openFloor(page, hall);
  await page.keyboard.press('F1');
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
    [1024, 768],
    [768, 1024],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const name of [/^発券/, '場所の案内', 'その他']) {
      await expect(page.getByRole('button', { name })).toBeInViewport({ ratio: 1 });
    }
    await expect(page.getByRole('searchbox')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('heading', { name: 'いまの窓口' })).toBeInViewport({ ratio: 1 });
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWider, `${width} × ${height}`).toBe(false);
  }
});

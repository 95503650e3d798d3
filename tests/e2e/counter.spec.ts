import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import { expect, openScreen, type TestHall, test } from './hall.ts';

async function openCounter(page: Page, hall: TestHall, counter: string): Promise<void> {
  await openScreen(page, hall, `/counter/${counter}`);
  await expect(page.getByRole('heading', { name: /お待ちの方/ })).toBeVisible();
}

async function callByKey(page: Page): Promise<void> {
  await page.keyboard.press('F1');
  await expect(page.getByRole('button', { name: '対応開始' })).toBeVisible();
}

async function serveByKey(page: Page): Promise<void> {
  await callByKey(page);
  await page.keyboard.press('F1');
  await expect(page.getByRole('button', { name: '完了' })).toBeVisible();
}

test('a whole visit by function keys alone', async ({ page, hall }) => {
  await hall.issue(['ido']);
  await openCounter(page, hall, '5');
  await expect(page.getByText('次は B001')).toBeVisible();

  await page.keyboard.press('F1');
  await expect(page.getByRole('button', { name: '対応開始' })).toBeVisible();
  await expect(page.locator('main')).toContainText('B001');
  await page.keyboard.press('F1');
  await expect(page.getByRole('button', { name: '完了' })).toBeVisible();
  await page.keyboard.press('F1');

  await expect(page.getByText('対応中の方はいません')).toBeVisible();
  await expect(page.getByRole('button', { name: '次の方を呼ぶ' })).toBeDisabled();
});

test('one key takes a mis-click back, and the board would withdraw the number', async ({ page, hall }) => {
  await hall.issue(['ido']);
  await openCounter(page, hall, '5');
  await page.keyboard.press('F1');
  await expect(page.getByRole('button', { name: '元に戻す（B001）' })).toBeVisible();

  await page.keyboard.press('F12');

  await expect(page.getByText('次は B001')).toBeVisible();
  const board = await (await fetch(`${hall.url}/api/board`)).json();
  expect(board.calls).toEqual([]);
});

test('Enter, Space and a conversion in the input method never call', async ({ page, hall }) => {
  await hall.issue(['ido']);
  await openCounter(page, hall, '5');
  const next = page.getByRole('button', { name: '次の方を呼ぶ' });
  await next.focus();

  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await page.evaluate(() => {
    const composing = new KeyboardEvent('keydown', { key: 'F1', isComposing: true, bubbles: true });
    document.activeElement?.dispatchEvent(composing);
  });
  const later = await hall.issue(['ido']);

  await expect(page.getByText('お待ち 2人')).toBeVisible();
  expect(later.visit?.tickets[0]?.state).toBe('waiting');
  const board = await (await fetch(`${hall.url}/api/board`)).json();
  expect(board.calls).toEqual([]);
});

test('hold, resume, prepare, second call and transfer with a note', async ({ page, hall }) => {
  await hall.issue(['shomei', 'kokuho']);
  await openCounter(page, hall, '1');
  await serveByKey(page);

  await page.keyboard.press('F3');
  await page.keyboard.press('1');
  await expect(page.getByText('書類を記入中')).toBeVisible();
  await page.getByRole('button', { name: 'ここで再開' }).click();
  await expect(page.getByRole('button', { name: '完了' })).toBeVisible();

  await page.keyboard.press('F5');
  await page.getByRole('button', { name: '書類ができた' }).click();
  await expect(page.getByText('次は A001')).toBeVisible();
  await expect(page.getByText('交付', { exact: true })).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByRole('button', { name: '対応開始' })).toBeVisible();

  await page.keyboard.press('F4');
  await expect(page.getByRole('radio', { name: /国民健康保険|国保/ })).toBeDisabled();
  await page.getByRole('radio', { name: /税の証明/ }).click();
  await page.getByLabel('メモ（次の窓口へ）').fill('証明書は渡し済み');
  await page.keyboard.press('F4');
  await expect(page.getByText('対応中の方はいません')).toBeVisible();

  await hall.act('/api/counters/12/call-next');
  await page.goto(`${hall.url}/counter/12`);
  await expect(page.getByText('証明書は渡し済み')).toBeVisible();
  await expect(page.locator('main')).toContainText('A001');
});

test('a note that looks like personal data warns', async ({ page, hall }) => {
  await hall.issue(['shomei']);
  await openCounter(page, hall, '1');
  await callByKey(page);
  await page.keyboard.press('F3');
  const warning = page.getByText('個人情報のように見える文字があります');

  await page.getByLabel('メモ（次の窓口へ）').fill('3番窓口で30分待った');
  await expect(warning).toBeHidden();
  await page.getByLabel('メモ（次の窓口へ）').fill('電話は090-1234-5678');
  await expect(warning).toBeVisible();
  await page.getByLabel('メモ（次の窓口へ）').fill('1234 5678 9018');
  await expect(page.getByText('このままでは保存できません')).toBeVisible();
  await expect(warning).toBeHidden();
});

for (const { name, open, send } of [
  {
    name: 'hold',
    open: 'F3',
    send: (page: Page) => page.getByRole('button', { name: /書類を記入中/ }).click(),
  },
  {
    name: 'pass on',
    open: 'F4',
    send: async (page: Page) => {
      await page.getByRole('radio', { name: /国民年金/ }).check();
      await page.keyboard.press('F4');
    },
  },
]) {
  test(`${name}: a note that is refused stays to be mended`, async ({ page, hall }) => {
    const { ticket } = await hall.issue(['shomei']);
    await openCounter(page, hall, '1');
    await callByKey(page);
    await page.keyboard.press(open);
    const note = page.getByLabel('メモ（次の窓口へ）');
    const refusal = page.getByText('このままでは保存できません');
    await note.fill('番号は1234 5678 9018');
    await expect(refusal).toBeVisible();
    await send(page);
    await expect(note).toBeFocused();
    await expect(note).toHaveValue('番号は1234 5678 9018');
    const stateOf = hall.store.db.prepare('SELECT state FROM ticket WHERE id = ?').pluck();
    expect(stateOf.get(ticket)).toBe('called');

    await note.fill('通訳が要る');
    await expect(refusal).toBeHidden();
    await send(page);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect.poll(() => stateOf.get(ticket)).not.toBe('called');
  });
}

test('what to be ready for stands first, and priority once', async ({ page, hall }) => {
  const procedures = [{ procedure: 'juminhyo', quantity: 1 }];
  const intake = { ...EMPTY_INTAKE, procedures };
  await hall.issue(['shomei'], { intake, cls: 'priority', support: ['priority', 'wheelchair'] });
  await openCounter(page, hall, '1');
  await expect(page.getByText('優先', { exact: true })).toHaveCount(1);
  await callByKey(page);

  await expect(page.getByText('優先', { exact: true })).toHaveCount(1);
  await expect(page.getByRole('term').first()).toHaveText('配慮');
  await expect(page.getByRole('definition').first()).toHaveText('車いす');
});

test('two counters want the same number: the second is told by whom it was called', async ({
  page,
  hall,
}) => {
  await hall.issue(['shomei']);
  const second = await hall.issue(['shomei']);
  await openCounter(page, hall, '1');
  const row = page.getByRole('listitem').filter({ hasText: 'A002' });
  await page.route('**/api/counters/1', (route) => route.abort());
  await hall.act('/api/counters/2/call', { ticket: second.ticket, reason: 'urgent' });

  await row.getByRole('button', { name: '呼ぶ' }).click();
  await page.getByRole('button', { name: '体調・急ぎ' }).click();

  await expect(page.getByText('2番窓口が先に呼び出しました')).toBeVisible();
});

test('out of order needs a reason, and the reason is asked by one digit', async ({ page, hall }) => {
  await hall.issue(['ido']);
  await hall.issue(['ido']);
  await openCounter(page, hall, '5');
  await page.getByRole('listitem').filter({ hasText: 'B002' }).getByRole('button', { name: '呼ぶ' }).click();
  await expect(page.getByRole('dialog')).toContainText('B002 を順番より先に呼びますか');

  await page.keyboard.press('1');

  await expect(page.getByRole('button', { name: '対応開始' })).toBeVisible();
  await expect(page.locator('main')).toContainText('B002');
});

test('a quiet visitor is to be fetched', async ({ page, hall }) => {
  await hall.issue(['ido'], { intake: { ...EMPTY_INTAKE, quiet: true } });
  await openCounter(page, hall, '5');
  await page.keyboard.press('F1');
  await expect(page.getByText('窓口から直接お迎えに行ってください')).toBeVisible();
});

test('the outcome of each procedure is asked at the end', async ({ page, hall }) => {
  const procedures = [{ procedure: 'juminhyo', quantity: 2 }];
  const issued = await hall.issue(['shomei'], { intake: { ...EMPTY_INTAKE, procedures } });
  await openCounter(page, hall, '1');
  await serveByKey(page);
  await expect(page.getByText('住民票の写し')).toBeVisible();
  await page.keyboard.press('F1');
  await page.getByRole('radio', { name: '書類不足（出直し）' }).click();
  await page.keyboard.press('F1');
  await expect(page.getByText('対応中の方はいません')).toBeVisible();

  const rows = hall.store.db.prepare('SELECT outcomes FROM ticket WHERE id = ?').all(issued.ticket);
  expect(rows).toEqual([{ outcomes: JSON.stringify([{ ...procedures[0], outcome: 'missing_papers' }]) }]);
});

test('a lost connection is said, and the screen catches up by itself', async ({ page, hall }) => {
  await openCounter(page, hall, '5');
  const lost = page.getByText('受付システムにつながっていません');
  await hall.down();
  await expect(lost).toBeVisible();
  await expect(page.getByRole('heading', { name: /お待ちの方/ })).toBeVisible();

  await hall.up();
  await hall.issue(['ido']);

  await expect(page.getByText('次は B001')).toBeVisible();
  await expect(lost).toBeHidden();
});

for (const theme of ['light', 'dark', 'high-contrast']) {
  test(`no accessibility violation while serving (${theme})`, async ({ page, hall }) => {
    await page.addInitScript((chosen) => {
      const state = { theme: chosen, language: 'ja' };
      localStorage.setItem('madoguchi-settings', JSON.stringify({ state, version: 0 }));
    }, theme);
    const intake = { ...EMPTY_INTAKE, language: 'pt' as const, papersMissing: ['identity'] };
    await hall.issue(['ido', 'kokuho'], { intake, support: ['wheelchair'], note: '車いすで移動' });
    await hall.issue(['ido'], { cls: 'priority' });
    await hall.issue(['ido']);
    await openCounter(page, hall, '5');
    await serveByKey(page);

    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}

import type { Locator } from '@playwright/test';
import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import { QUICK_PROCEDURES } from '../../renderer/floor/quickProcedures.ts';
import { stopClock } from './clock.ts';
import { issuedNumber, journaled, openFloor, printed, takeByKey } from './floor-desk.ts';
import { expect, openScreen, test } from './hall.ts';

const MOST_TOUCHES = 6;

test(`the ten commonest: procedure, paper, language, support, number and slip in ${MOST_TOUCHES} touches`, async ({
  page,
  hall,
}) => {
  await openFloor(page, hall);
  let touches = 0;
  const press = async (keys: string) => {
    touches += 1;
    await page.keyboard.press(keys);
  };
  const touch = async (role: 'button' | 'radio', name: RegExp | string) => {
    touches += 1;
    await page.getByRole(role, { name }).first().click();
  };

  for (const [at, { key, procedure }] of QUICK_PROCEDURES.entries()) {
    touches = 0;
    await press(key);
    await touch('button', /: ある$/);
    await touch('radio', 'ポルトガル語');
    await touch('button', '車いす');
    await press('Control+Enter');
    const number = await issuedNumber(page);
    await press('Control+P');

    expect(touches, procedure).toBeLessThanOrEqual(MOST_TOUCHES);
    await expect.poll(() => printed(page)).toHaveLength(at + 1);
    expect((await printed(page)).at(-1)).toContain(number);
    expect(journaled(hall, 'visit.issued').at(-1)).toMatchObject({
      channel: 'floor',
      intake: {
        procedures: [{ procedure, quantity: 1 }],
        papersSeen: [expect.any(String)],
        papersMissing: [],
        language: 'pt',
      },
    });
  }
  expect(journaled(hall, 'visit.issued')).toHaveLength(10);
});

test('a key waits for no part of the desk that is only looked at', async ({ page, hall }) => {
  let stopped = () => {};
  const isStopped = new Promise<void>((resolve) => {
    stopped = resolve;
  });
  await page.route('**/assets/panels-*.js', async (route) => {
    await isStopped;
    await route.continue();
  });
  for (const part of ['CounterTiles', 'AlertList']) {
    await page.route(`**/assets/${part}-*.js`, () => undefined);
  }
  await page.clock.install();
  await openScreen(page, hall, '/floor');
  await expect(page.getByRole('searchbox')).toBeFocused();
  // A key that is kept acts after 3 s at the latest: here they do not pass.
  await stopClock(page);
  stopped();
  const goOnUntil = (locator: Locator) =>
    expect
      .poll(async () => {
        await page.clock.runFor(20);
        return locator.isVisible();
      })
      .toBe(true);
  await goOnUntil(page.getByRole('table', { name: '業務ごとの待ち' }));
  await page.keyboard.press('F1');
  await page.clock.runFor(500);
  await expect(page.getByRole('list', { name: /受付する業務/ })).toContainText('転入届');
});

test('from spoken words to a number by the keyboard alone, and on to the next visitor', async ({
  page,
  hall,
}) => {
  await openFloor(page, hall);
  await page.keyboard.type('いんかんとうろくしょうめい');
  const first = page.getByRole('option').first();
  await expect(first).toContainText('印鑑登録証明書');
  await expect(first).toContainText('1F 1・2・3・4・7番窓口');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  expect(await issuedNumber(page)).toBe('A001');

  await page.keyboard.press('Escape');
  await expect(page.getByText('用件を探すか、選んでください')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('F1');
  await page.keyboard.press('Control+Enter');
  expect(await issuedNumber(page)).toBe('B001');
});

test('Enter, Space and a conversion in the input method never issue', async ({ page, hall }) => {
  await openFloor(page, hall);
  await page.keyboard.press('F1');
  const issue = page.getByRole('button', { name: /^発券/ });
  await issue.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('Enter');
  await page.evaluate(() => {
    for (const key of ['Enter', 'F1', 'F2']) {
      const composing = new KeyboardEvent('keydown', {
        key,
        isComposing: true,
        ctrlKey: key === 'Enter',
        bubbles: true,
      });
      document.activeElement?.dispatchEvent(composing);
    }
  });

  await expect(issue).toBeEnabled();
  await expect(page.getByRole('list', { name: /受付する業務/ }).getByRole('listitem')).toHaveCount(1);
  expect(journaled(hall, 'visit.issued')).toEqual([]);
});

test('a life event: questions, all its procedures with one number, papers asked once', async ({
  page,
  hall,
}) => {
  await openFloor(page, hall);
  await page.keyboard.type('ひっこし');
  await page.getByRole('option', { name: /引っ越してきた（転入）/ }).click();
  await expect(page.getByText('外国籍の方はいますか。')).toBeVisible();
  await expect(page.getByRole('button', { name: /^受付へ/ })).toBeVisible();
  await page.keyboard.press('Alt+N');
  await expect(page.getByText('国外から引っ越してきましたか。')).toBeVisible();
  await page.keyboard.press('Alt+N');
  await page.keyboard.press('Alt+Y');
  await page.keyboard.press('Alt+N');
  await page.keyboard.press('Alt+N');
  await expect(page.getByRole('heading', { name: /3件の手続き（/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^3件をまとめて受付へ/ })).toBeVisible();
  await page.keyboard.press('Alt+Enter');

  const papers = page.getByRole('region', { name: /^書類/ });
  await expect(papers.getByText('本人確認書類（窓口に来る方）')).toHaveCount(1);
  await page.keyboard.press('Control+Enter');
  expect(await issuedNumber(page)).toBe('B001');
  const [issued] = journaled(hall, 'visit.issued');
  expect(issued).toMatchObject({
    mode: 'in_order',
    tickets: [{ service: 'ido' }, { service: 'mynumber' }, { service: 'kokuho' }],
    intake: {
      procedures: [{ procedure: 'tennyu' }, { procedure: 'juki_card_keizoku' }, { procedure: 'kokuho_in' }],
    },
  });
});

test('a deadline becomes a day, on the screen and on the sheet', async ({ page, hall }) => {
  await openFloor(page, hall);
  await page.keyboard.press('F1');
  await page.getByLabel('転入した日（引っ越してきた日）').fill('2030-03-04');
  await expect(page.getByText('期限は 2030年3月18日(月)')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await issuedNumber(page);
  await page.keyboard.press('Control+M');
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('2030年3月18日月曜日まで')).toBeVisible();
  await sheet.getByRole('radio', { name: 'やさしい日本語' }).click();
  await expect(sheet.locator('ruby', { hasText: 'じゅうはちにち' })).toBeVisible();
});

test('the first slip is plain, the second says that it is a reprint', async ({ page, hall }) => {
  await openFloor(page, hall);
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+Enter');
  await issuedNumber(page);
  await page.keyboard.press('Control+P');
  await expect.poll(() => printed(page)).toHaveLength(1);
  await expect(page.getByRole('button', { name: /^再発行/ })).toBeVisible();
  await page.keyboard.press('Control+P');
  await expect.poll(() => printed(page)).toHaveLength(2);

  const [first, second] = await printed(page);
  expect(first).not.toContain('再発行');
  expect(second).toContain('再発行');
});

test('a slip is printed when the faces for rare ideographs are there, too', async ({ page, hall }) => {
  await openFloor(page, hall);
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+Enter');
  await issuedNumber(page);
  await page.keyboard.press('Control+P');
  await expect.poll(() => printed(page)).toHaveLength(1);
  expect(await page.evaluate(() => window.printedFaces)).toEqual([2]);
});

test('what was cleared by mistake comes back whole', async ({ page, hall }) => {
  await openFloor(page, hall);
  await takeByKey(page, 'F1', '転入届');
  await page.getByRole('radio', { name: '中国語' }).click();
  await page.keyboard.press('F12');
  await expect(page.getByText('用件を探すか、選んでください')).toBeVisible();
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.getByRole('list', { name: /受付する業務/ })).toContainText('転入届');
  await expect(page.getByRole('radio', { name: '中国語' })).toBeChecked();
});

test('what was cleared can no longer be put back when the next visitor is there', async ({ page, hall }) => {
  await openFloor(page, hall);
  await page.keyboard.press('F1');
  await page.keyboard.press('F12');
  await expect(page.getByText('受付の内容を消しました')).toBeVisible();
  await page.keyboard.press('F2');
  await expect(page.getByText('受付の内容を消しました')).toHaveCount(0);
});

test('keys pressed while a part of the screen is on its way act in their order', async ({ page, hall }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/SheetDialog-[^/]*\.js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await openFloor(page, hall);
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+Enter');
  arrive();
  expect(await issuedNumber(page)).toBe('A001');
  expect(journaled(hall, 'visit.issued')).toHaveLength(1);
});

test('beyond the day’s contingent a number needs a reason', async ({ page, hall }) => {
  const setup = (await (await fetch(`${hall.url}/api/hall`)).json()) as { services: { id: string }[] };
  const shomei = setup.services.find(({ id }) => id === 'shomei');
  await hall.act('/api/setup/services', { service: { ...shomei, dailyContingent: 1 } });
  await hall.issue(['shomei']);
  await openFloor(page, hall);
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alertdialog')).toContainText('1枚');
  expect(journaled(hall, 'visit.issued')).toHaveLength(1);

  await page.getByRole('button', { name: '遠方から' }).click();
  expect(await issuedNumber(page)).toBe('A002');
});

test('outside the hours of reception a number needs a confirmation', async ({ page, hall }) => {
  const week = Array(7).fill(null);
  await hall.act('/api/setup/hall', { hall: { ...hall.store.hall, practice: false, week } });
  await openFloor(page, hall);
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+Enter');
  const question = page.getByRole('alertdialog', { name: /いま受付時間外です/ });
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  expect(journaled(hall, 'visit.issued')).toEqual([]);

  await page.keyboard.press('Control+Enter');
  await question.getByRole('button', { name: 'それでも発券する' }).click();
  expect(await issuedNumber(page)).toBe('A001');
});

test('a visit is found by its number, corrected, and cancelled with a reason', async ({ page, hall }) => {
  await hall.issue(['ido'], { intake: { ...EMPTY_INTAKE, partySize: 2 }, note: '急ぎ' });
  await openFloor(page, hall);
  await page.keyboard.type('b001');
  await page.getByRole('option').filter({ hasText: 'この番号の受付を見る' }).click();
  const dialog = page.getByRole('dialog', { name: 'B001 の受付' });
  await expect(dialog).toContainText('急ぎ');

  await dialog.getByRole('button', { name: '受付を直す' }).click();
  await dialog.getByRole('button', { name: '筆談' }).click();
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(dialog.getByText('筆談')).toBeVisible();

  await dialog.getByRole('button', { name: '取り消す' }).click();
  await dialog.getByRole('button', { name: '発券の誤り' }).click();
  await expect(dialog).toBeHidden();
  expect(journaled(hall, 'ticket.cancelled')).toMatchObject([{ reason: 'mistake' }]);
});

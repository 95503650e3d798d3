import { EMPTY_INTAKE } from '../../domain/ticket/visit.ts';
import { QUICK_PROCEDURES } from '../../renderer/floor/quickProcedures.ts';
import { issuedNumber, journaled, openFloor, printed } from './floor-desk.ts';
import { expect, test } from './hall.ts';

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

test('a note that looks like personal data warns before the number', async ({ page, hall }) => {
  await openFloor(page, hall);
  const note = page.getByLabel('窓口へのメモ');
  await note.fill('3番窓口で30分待った');
  await expect(page.getByText('書かずに済むなら消してください')).toBeHidden();
  await note.fill('電話は090-1234-5678');
  await expect(page.getByText('電話番号のようです。書かずに済むなら消してください。')).toBeVisible();
  await note.fill('1234 5678 9018');
  await expect(page.getByText('このままでは受け付けられません')).toBeVisible();
  await expect(page.getByText('書かずに済むなら消してください')).toBeHidden();
});

test('the warning about a note is in sight above the keys on the lowest screen', async ({ page, hall }) => {
  await openFloor(page, hall);
  await page.keyboard.press('F1');
  await page.keyboard.press('F2');
  await expect(page.getByRole('list', { name: /受付する業務/ }).getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('region', { name: /^書類/ })).toBeVisible();
  await page.getByLabel('窓口へのメモ').focus();
  await page.keyboard.insertText('電話は090-1234-5678');
  const warning = page.getByText('電話番号のようです');
  await expect(warning).toBeVisible();
  const keys = page.getByRole('button', { name: /^発券/ }).locator('xpath=..');
  const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;
  const topOf = (element: Element) => element.getBoundingClientRect().top;
  const room = async () => (await keys.evaluate(topOf)) - (await warning.evaluate(bottomOf));
  await expect.poll(room).toBeGreaterThanOrEqual(0);
});

test('before a number is given the desk says that no counter is open for it', async ({ page, hall }) => {
  await hall.act('/api/counters/5/open');
  await openFloor(page, hall);
  const warning = page.getByText(/いま開いている窓口がありません/);
  await page.keyboard.press('F1');
  await expect(page.getByRole('list', { name: /受付する業務/ })).toContainText('転入届');
  await expect(page.getByRole('row', { name: /住所の異動/ })).toContainText('1/3');
  await expect(warning).toHaveCount(0);

  await page.keyboard.press('F2');
  await expect(warning).toHaveText('次の業務は、いま開いている窓口がありません：証明（住民票・戸籍・印鑑）');
  await hall.act('/api/counters/1/open');
  await expect(warning).toHaveCount(0);
  await hall.act('/api/counters/1/pause', { reason: 'break' });
  await expect(warning).toBeVisible();

  await page.keyboard.press('Control+Enter');
  expect(await issuedNumber(page)).toBe('B001');
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
  await page.keyboard.press('F1');
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

test('a personal number in a note is told as a danger, another hint as a warning', async ({ page, hall }) => {
  await openFloor(page, hall);
  await page.keyboard.press('F1');
  const note = page.getByRole('textbox', { name: /メモ/ });
  const said = page.getByRole('status').filter({ hasText: /マイナンバー|個人情報|電話番号/ });
  const colour = () => said.evaluate((element) => getComputedStyle(element).color);
  await note.fill('090-1234-5678');
  await expect(said).toBeVisible();
  const warning = await colour();
  await note.fill('123456789018');
  await expect(said).toContainText('マイナンバー');
  expect(await colour()).not.toBe(warning);
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

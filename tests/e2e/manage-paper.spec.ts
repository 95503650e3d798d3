import type { Service } from '../../domain/hall/hall.ts';
import type { HallSetup } from '../../domain/views/hall.ts';
import { setLook } from './floor-desk.ts';
import { expect, openScreen, type TestHall, test } from './hall.ts';

async function giveAPad(hall: TestHall): Promise<void> {
  const setup = (await (await fetch(`${hall.url}/api/hall`)).json()) as HallSetup;
  const [service] = setup.services;
  const withPad = { ...service, paperPad: { from: 9001, to: 9100 } } as Service;
  await hall.act('/api/setup/services', { service: withPad });
}

const hiddenWidth = (input: HTMLElement) => input.scrollWidth - input.clientWidth;

for (const [language, number, edit, first, last] of [
  ['ja', '番号', '変更', 'つづりの最初の番号', 'つづりの最後の番号'],
  ['en', 'Number', 'Change', 'First number of the pad', 'Last number of the pad'],
] as const) {
  test(`a slip’s number stands whole in its field, as on the slip (${language})`, async ({ page, hall }) => {
    await giveAPad(hall);
    await setLook(page, { language });
    await openScreen(page, hall, '/manage/paper');
    const digits = page.getByRole('textbox', { name: number, exact: true });
    await expect(digits).toHaveValue('9001');
    expect(await digits.evaluate(hiddenWidth)).toBe(0);

    await page.goto(`${hall.url}/manage/services`);
    await page.getByRole('button', { name: edit }).first().click();
    const form = page.getByRole('dialog');
    for (const [label, value] of [
      [first, '9001'],
      [last, '9100'],
    ] as const) {
      const field = form.getByRole('textbox', { name: label });
      await expect(field).toHaveValue(value);
      expect(await field.evaluate(hiddenWidth)).toBe(0);
    }
  });
}

test('a time that no clock shows is marked as such, an unfinished one when its field is left', async ({
  page,
  hall,
}) => {
  await giveAPad(hall);
  await openScreen(page, hall, '/manage/paper');
  const called = page.getByLabel('呼出');
  const fault = page.getByText('0000〜2359の時刻を入力してください。');
  await page.getByLabel('来庁').fill('930');
  await page.getByLabel('終了').fill('952');
  await called.fill('2550');
  await expect(called).toHaveAttribute('aria-invalid', 'true');
  await expect(called).toHaveAccessibleDescription(/0000〜2359/);
  await expect(page.getByRole('button', { name: /記録する/ })).toBeDisabled();

  await called.fill('94');
  await expect(fault).toHaveCount(0);
  await called.blur();
  await expect(fault).toBeVisible();

  await called.fill('945');
  await expect(fault).toHaveCount(0);
  await expect(page.getByRole('button', { name: /記録する/ })).toBeEnabled();
});

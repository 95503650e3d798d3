import { expect, test as quiet } from './hall.ts';

/** A file that is missing is an error of the page, which is what is looked at here. */
const test = quiet.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from a destructured parameter
  quietConsole: async ({}, use) => use(undefined),
});

const PARTS = [
  ['the tools of the shell', '/manage', '**/assets/shell-*.js'],
  ['the panels of the front desk', '/floor', '**/assets/panels-*.js'],
] as const;

for (const [part, screen, files] of PARTS) {
  test(`${part} that cannot be fetched are said, and are there when the screen is loaded again`, async ({
    page,
    hall,
  }) => {
    const network = { isBroken: true };
    await page.route(files, (route) => (network.isBroken ? route.abort() : route.continue()));
    await page.goto(`${hall.url}${screen}`);
    await expect(page.getByRole('alert')).toContainText('画面を表示できなくなりました');

    network.isBroken = false;
    await page.getByRole('button', { name: '読み込み直す' }).click();
    await expect(page.getByRole('button', { name: 'キー操作の一覧' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

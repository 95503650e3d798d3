import { expect, openWindow, startDesktop, test } from './desktop.ts';

test('a window with unsaved changes is closed all the same: asked by the page, it would stay open without a word', async ({
  dataDir,
}) => {
  const desktop = await startDesktop(dataDir);
  const manager = await openWindow(desktop, 'manager');
  await manager.getByRole('link', { name: '庁舎', exact: true }).click();
  await manager.getByLabel('日本語の名前').fill('別の庁舎');
  await expect(manager.getByText('まだ保存していない変更があります。')).toBeVisible();
  await manager.getByRole('link', { name: '窓口', exact: true }).click();
  const question = manager.getByRole('alertdialog', { name: '変更を保存していません' });
  await question.getByRole('button', { name: '編集を続ける' }).click();
  const closed = manager.waitForEvent('close');
  await desktop.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().includes('/manage'))
      ?.close();
  });
  await closed;
  await desktop.app.close();
});

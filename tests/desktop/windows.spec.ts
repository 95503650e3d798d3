import { DRAWN } from '../../electron/bridge-channels.ts';
import { call, type Desktop, expect, openWindow, startDesktop, test } from './desktop.ts';

declare global {
  /** In the main process: what happened to the window that was opened next, in its order. */
  var statesOfNextWindow: Promise<readonly string[]>;
}

/** How many of the program's first power save blockers are at work; Electron numbers them upwards. */
function keptAwake({ app }: Desktop): Promise<number> {
  return app.evaluate(
    ({ powerSaveBlocker }) =>
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((id) => powerSaveBlocker.isStarted(id)).length,
  );
}

test('the display stays on while a board is open, and no longer', async ({ dataDir }) => {
  const desktop = await startDesktop(dataDir);
  const manager = await openWindow(desktop, 'manager');
  expect(await keptAwake(desktop)).toBe(0);
  const board = await openWindow(desktop, 'board');
  expect(await keptAwake(desktop)).toBe(1);
  await manager.close();
  expect(await keptAwake(desktop)).toBe(1);
  await board.close();
  await expect.poll(() => keptAwake(desktop)).toBe(0);
  await desktop.app.close();
});

test('a window says that it has drawn its screen, and is shown then', async ({ dataDir }) => {
  const desktop = await startDesktop(dataDir);
  await desktop.app.evaluate(({ app }, drawn) => {
    globalThis.statesOfNextWindow = new Promise((resolve) => {
      app.once('browser-window-created', (_event, window) => {
        const states: string[] = [];
        window.once('show', () => resolve([...states, 'shown']));
        window.webContents.ipc.once(drawn, () => states.push('drawn'));
      });
    });
  }, DRAWN);
  await openWindow(desktop, 'manager');
  expect(await desktop.app.evaluate(() => globalThis.statesOfNextWindow)).toEqual(['drawn', 'shown']);
  await desktop.app.close();
});

test('a board may speak before anybody has clicked on it', async ({ dataDir }) => {
  const desktop = await startDesktop(dataDir);
  await desktop.floor.evaluate(() => window.madoguchi?.openWindow('board'));
  // Asked and run by the main process: whatever Playwright looks at in a page counts as a click there.
  const isThere = () =>
    desktop.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().some((page) => page.getURL().endsWith('/board') && !page.isLoading()),
    );
  await expect.poll(isThere).toBe(true);
  const state = await desktop.app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .find((page) => page.getURL().endsWith('/board'))
      ?.executeJavaScript(
        '(async () => { const audio = new AudioContext(); await audio.resume(); return audio.state; })()',
      ),
  );
  expect(state).toBe('running');
  await desktop.app.close();
});

test('a screen that cannot be loaded is said, and can be opened again', async ({ dataDir }) => {
  const desktop = await startDesktop(dataDir);
  let said = '';
  desktop.app.process().stderr?.on('data', (chunk: Buffer) => {
    said += String(chunk);
  });
  await desktop.app.evaluate(({ BrowserWindow, dialog }) => {
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
    process.on('unhandledRejection', () => process.stderr.write('nobody handled it\n'));
    const { loadURL } = BrowserWindow.prototype;
    BrowserWindow.prototype.loadURL = async () => {
      BrowserWindow.prototype.loadURL = loadURL;
      throw Object.assign(new Error('no such screen'), { code: 'ERR_FAILED' });
    };
  });
  const windows = () => desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  await desktop.floor.evaluate(() => window.madoguchi?.openWindow('board'));
  await expect.poll(() => said).toContain('no such screen');
  await expect.poll(windows).toBe(1);
  expect(said).not.toContain('nobody handled it');

  // By its address: the window that could not be shown may be heard of only now.
  const board = () => desktop.app.windows().find((page) => page.url().endsWith('/board'));
  await desktop.floor.evaluate(() => window.madoguchi?.openWindow('board'));
  await expect.poll(() => board() !== undefined).toBe(true);
  await board()?.getByRole('main').waitFor();
  expect(await windows()).toBe(2);
  expect((await call(desktop.floor, '/api/board')).status).toBe(200);
  await desktop.app.close();
});

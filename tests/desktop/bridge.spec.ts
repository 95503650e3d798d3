import type { Page } from '@playwright/test';
import { expect, openWindow, test } from './desktop.ts';

/** The message with which a bridge call is rejected. */
function rejection(page: Page, name: string, ...args: readonly unknown[]): Promise<string> {
  return page.evaluate(
    async ([call, values]) => {
      const bridge = window.madoguchi as unknown as Record<string, (...all: unknown[]) => Promise<unknown>>;
      try {
        await bridge[call as string]?.(...(values as unknown[]));
        return 'done';
      } catch (error) {
        return (error as Error).message;
      }
    },
    [name, args] as const,
  );
}

test('a screen learns about its desktop', async ({ desktop: { floor } }) => {
  const desktop = await floor.evaluate(() => window.madoguchi?.desktop());
  expect(desktop).toEqual({ os: 'linux', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
});

test('a window is opened once; the second time it comes to the front', async ({ desktop }) => {
  const board = await openWindow(desktop, 'board');
  expect(desktop.app.windows()).toHaveLength(2);

  await desktop.floor.evaluate(() => window.madoguchi?.openWindow('board'));
  expect(desktop.app.windows()).toHaveLength(2);
  await board.close();

  const again = await openWindow(desktop, 'board');
  expect(again.url()).toBe('app://hall/board');
  await again.close();
});

test.describe('bad arguments are refused and open nothing', () => {
  const cases: readonly (readonly unknown[])[] = [
    ['counter'],
    ['counter', 5],
    ['counter', '../manage'],
    ['floor', '1'],
    ['admin'],
    [],
    [{ role: 'manager' }],
  ];
  for (const args of cases) {
    test(JSON.stringify(args), async ({ desktop: { floor, app } }) => {
      expect(await rejection(floor, 'openWindow', ...args)).toContain('bad-input');
      expect(app.windows()).toHaveLength(1);
    });
  }
});

test('a public window has no native abilities beyond its own screen', async ({ desktop }) => {
  const board = await openWindow(desktop, 'board');
  for (const name of ['openWindow', 'print', 'chooseFolder']) {
    expect(await rejection(board, name, 'manager')).toContain('wrong-door');
  }
  expect(desktop.app.windows()).toHaveLength(2);
  await board.close();
});

test('only the manager chooses folders', async ({ desktop }) => {
  await desktop.app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: ['/chosen'] });
  });
  expect(await rejection(desktop.floor, 'chooseFolder')).toContain('wrong-door');

  const manager = await openWindow(desktop, 'manager');
  expect(await manager.evaluate(() => window.madoguchi?.chooseFolder())).toBe('/chosen');
  await desktop.app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
  });
  expect(await manager.evaluate(() => window.madoguchi?.chooseFolder())).toBeNull();
  await manager.close();
});

test('a window fills its screen and comes back', async ({ desktop: { app, floor } }) => {
  const isFull = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
  expect(await floor.evaluate(() => window.madoguchi?.toggleFullscreen())).toBe(true);
  await expect.poll(isFull).toBe(true);
  expect(await floor.evaluate(() => window.madoguchi?.toggleFullscreen())).toBe(false);
  await expect.poll(isFull).toBe(false);
});

test('printing asks no questions and tells whether something was printed', async ({
  desktop: { app, floor },
}) => {
  for (const printed of [true, false]) {
    await app.evaluate(({ BrowserWindow }, success) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // No paper for a test: the printer's answer is given here.
      if (contents) contents.print = (options, done) => done?.(success && options?.silent === true, '');
    }, printed);
    expect(await floor.evaluate(() => window.madoguchi?.print())).toBe(printed);
  }
});

test('a slip is printed on paper of its own length, all else on A4; an unreal size is refused', async ({
  desktop: { app, floor },
}) => {
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (!contents) return;
    contents.print = (options, done) => {
      Object.assign(contents, { askedFor: options?.pageSize });
      done?.(true, '');
    };
  });
  const askedFor = () =>
    app.evaluate(({ BrowserWindow }) => {
      return (BrowserWindow.getAllWindows()[0]?.webContents as { askedFor?: unknown } | undefined)?.askedFor;
    });

  await floor.evaluate(() => window.madoguchi?.print({ widthMm: 80, heightMm: 174 }));
  expect(await askedFor()).toEqual({ width: 80_000, height: 174_000 });
  await floor.evaluate(() => window.madoguchi?.print());
  expect(await askedFor()).toBe('A4');
  for (const paper of [{ widthMm: 80 }, { widthMm: 80, heightMm: 0 }, { widthMm: 80, heightMm: 1e6 }, 'A3']) {
    expect(await rejection(floor, 'print', paper)).toContain('bad-input');
  }
});

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { call, expect, launchDesktop, startDesktop, test } from './desktop.ts';

test('the first start opens a practice hall on the front desk', async ({ dataDir }) => {
  const { app, floor } = await startDesktop(dataDir);

  expect(floor.url()).toBe('app://hall/floor');
  await expect(floor.getByText('練習')).toBeVisible();
  const { status, body } = await call(floor, '/api/hall');
  expect(status).toBe(200);
  expect(body.hall.practice).toBe(true);
  expect(body.services).toHaveLength(8);
  expect(body.counters).toHaveLength(12);
  await app.close();
});

test('closing the last window closes the store and ends the program with status 0', async ({ dataDir }) => {
  const { app, floor } = await startDesktop(dataDir);
  const holder = join(dataDir, 'madoguchi.lock.json');
  expect((await call(floor, '/api/hall')).status).toBe(200);
  expect(existsSync(holder)).toBe(true);

  const exit = once(app.process(), 'exit');
  await floor.close();

  expect(await exit).toEqual([0, null]);
  expect(existsSync(holder)).toBe(false);
  // A store that was not closed would leave its write-ahead log behind.
  expect(existsSync(join(dataDir, 'madoguchi.sqlite'))).toBe(true);
  expect(existsSync(join(dataDir, 'madoguchi.sqlite-wal'))).toBe(false);
});

/** Closes the window as soon as it is there; says whether the program had been loaded by then, and how it ended. */
async function closeEarly(
  dataDir: string,
): Promise<{ readonly isLoaded: boolean; readonly exit: unknown[] }> {
  const app = await launchDesktop(dataDir);
  const exit = once(app.process(), 'exit');
  // By the main process, on the first turn of its loop with a window: a click would come later.
  const isLoaded = await app.evaluate(
    ({ app, BrowserWindow, Menu }) =>
      new Promise<boolean>((resolve) => {
        const end = (window: Electron.BrowserWindow) => {
          // The first thing that the loaded program does, before it opens the store, is its menu.
          resolve(Menu.getApplicationMenu() !== null);
          window.destroy();
        };
        const [first] = BrowserWindow.getAllWindows();
        if (first) setImmediate(() => end(first));
        else app.once('browser-window-created', (_event, window) => setImmediate(() => end(window)));
      }),
  );
  return { isLoaded, exit: await exit };
}

test('a window that is closed before the program is loaded ends it in good order as well', async ({
  dataDir,
}) => {
  const exits: unknown[] = [];
  // On a busy machine the program may be loaded before this is heard: such a start says nothing.
  await expect(async () => {
    const { isLoaded, exit } = await closeEarly(dataDir);
    exits.push(exit);
    expect(isLoaded).toBe(false);
  }).toPass({ timeout: 45_000 });

  expect(exits).toEqual(exits.map(() => [0, null]));
  expect(existsSync(join(dataDir, 'madoguchi.lock.json'))).toBe(false);
  expect(existsSync(join(dataDir, 'madoguchi.sqlite-wal'))).toBe(false);
});

test('what was issued is there after the next start', async ({ dataDir }) => {
  const first = await startDesktop(dataDir);
  const visit = { requestId: crypto.randomUUID(), services: [{ service: 'ido' }], intake };
  expect((await call(first.floor, '/api/visits', visit)).status).toBe(200);
  await first.app.close();

  const second = await startDesktop(dataDir);
  const { body } = await call(second.floor, '/api/queue');
  expect(body.visits.map(({ number }: { number: string }) => number)).toEqual(['B001']);
  await second.app.close();
});

test('the menu lists the screens and the counters of the hall', async ({ desktop }) => {
  const labels = () =>
    desktop.app.evaluate(({ Menu }) => {
      const screens = Menu.getApplicationMenu()?.items[0];
      const counters = screens?.submenu?.items.find(({ submenu }) => submenu);
      return [screens?.label, ...(counters?.submenu?.items.map(({ label }) => label) ?? [])];
    });
  await expect.poll(labels).toHaveLength(13);
  const [screens, first] = await labels();
  expect(screens).toBe('画面');
  expect(first).toContain('1');
});

const intake = {
  procedures: [],
  papersSeen: [],
  papersMissing: [],
  language: 'ja',
  partySize: 1,
  quiet: false,
};

import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Desktop, expect, startDesktop, test } from './desktop.ts';
import { closeManager, discard, expectGoodOrder, hallName, openHallForm, typeName } from './hall-form.ts';
import { answer, DISCARD, expectAsked, questions, STAY, takeQuestions } from './questions.ts';

/** Settled when the page has refused it and the program has heard so. */
function tryInVain({ app }: Desktop, act: 'close' | 'reload'): Promise<void> {
  return app.evaluate(
    ({ BrowserWindow }, what) =>
      new Promise<void>((resolve) => {
        const manager = BrowserWindow.getAllWindows().find(({ webContents }) =>
          webContents.getURL().includes('/manage'),
        );
        manager?.webContents.once('will-prevent-unload', () => setImmediate(resolve));
        manager?.[what]();
      }),
    act,
  );
}

test('closing a window with unsaved changes asks on it, once, and the hall goes on', async ({ dataDir }) => {
  const { desktop, manager } = await openHallForm(dataDir);
  await typeName(manager);

  await closeManager(desktop);
  await expectAsked(desktop, 1);
  await tryInVain(desktop, 'close');
  const [question, ...others] = await questions(desktop);
  expect(others).toEqual([]);
  expect(question?.url).toContain('/manage');
  expect(question?.options).toMatchObject({
    message: '変更を保存していません',
    buttons: ['編集を続ける', '変更を捨てて閉じる'],
    defaultId: STAY,
    cancelId: STAY,
  });
  expect(await desktop.floor.evaluate(async () => (await fetch('/api/hall')).status)).toBe(200);

  await answer(desktop, STAY);
  await closeManager(desktop);
  await expectAsked(desktop, 2);
  await expect(hallName(manager)).toHaveValue('別の庁舎');
  await discard(desktop, manager);
  expect(desktop.app.windows()).toEqual([desktop.floor]);
  await desktop.app.close();
});

test('discarding in the last window ends the program in good order', async ({ dataDir }) => {
  const { desktop, manager, exit } = await openHallForm(dataDir);
  await desktop.floor.close();
  await typeName(manager);

  await closeManager(desktop);
  await expectAsked(desktop, 1);
  await answer(desktop, DISCARD);

  expect(await exit).toEqual([0, null]);
  expectGoodOrder(dataDir);
  const places = JSON.parse(readFileSync(join(dataDir, 'desktop', 'window-places.json'), 'utf8'));
  expect(places).toHaveProperty('manager');
});

test('a window whose changes were taken back is closed without a question', async ({ dataDir }) => {
  const { desktop, manager } = await openHallForm(dataDir);
  const name = await hallName(manager).inputValue();
  await typeName(manager);
  await hallName(manager).fill(name);
  await expect(manager.getByText('まだ保存していない変更があります。')).toBeHidden();

  const closed = manager.waitForEvent('close');
  await closeManager(desktop);
  await closed;
  expect(await questions(desktop)).toEqual([]);
  await desktop.app.close();
});

test('every window asks whose page objects', async ({ dataDir }) => {
  const desktop = await startDesktop(dataDir);
  await takeQuestions(desktop);
  const exit = once(desktop.app.process(), 'exit');
  await desktop.floor.evaluate(() => {
    addEventListener('beforeunload', (event) => {
      event.preventDefault();
      event.returnValue = true;
    });
  });

  await desktop.app.evaluate(({ app }) => void setImmediate(() => app.quit()));
  await expectAsked(desktop, 1);
  await answer(desktop, DISCARD);

  expect(await exit).toEqual([0, null]);
});

test('a page that would load itself anew is kept, and its window is not closed', async ({ dataDir }) => {
  const { desktop, manager, exit } = await openHallForm(dataDir);
  await typeName(manager);

  await tryInVain(desktop, 'reload');
  expect(await questions(desktop)).toEqual([]);
  await expect(hallName(manager)).toHaveValue('別の庁舎');
  desktop.app.process().kill('SIGTERM');
  await exit;
});

import { type Desktop, expect, openWindow, test } from './desktop.ts';
import { closeManager, discard, expectGoodOrder, hallName, openHallForm, typeName } from './hall-form.ts';
import { answer, DISCARD, expectAsked, STAY } from './questions.ts';

/** As the menu does, on a later turn: what is asked of a program that goes has no answer. */
function quit({ app }: Desktop): Promise<void> {
  return app.evaluate(({ app }) => void setImmediate(() => app.quit()));
}

test('quitting asks before any window goes; who stays has quit nothing', async ({ dataDir }) => {
  const { desktop, manager } = await openHallForm(dataDir);
  await openWindow(desktop, 'board');
  await typeName(manager);

  await quit(desktop);
  await expectAsked(desktop, 1);
  await answer(desktop, STAY);
  await expect(hallName(manager)).toHaveValue('別の庁舎');
  expect(desktop.app.windows()).toHaveLength(3);

  await closeManager(desktop);
  await expectAsked(desktop, 2);
  await discard(desktop, manager);
  expect(await desktop.floor.evaluate(async () => (await fetch('/api/hall')).status)).toBe(200);
  expect(desktop.app.windows()).toHaveLength(2);
  await desktop.app.close();
});

test('quitting goes on when the changes are discarded', async ({ dataDir }) => {
  const { desktop, manager, exit } = await openHallForm(dataDir);
  await openWindow(desktop, 'board');
  await typeName(manager);

  await quit(desktop);
  await expectAsked(desktop, 1);
  await answer(desktop, DISCARD);

  expect(await exit).toEqual([0, null]);
  expectGoodOrder(dataDir);
});

test('a signal ends the program in good order, with a question open too', async ({ dataDir }) => {
  const { desktop, manager, exit } = await openHallForm(dataDir);
  await typeName(manager);
  await closeManager(desktop);
  await expectAsked(desktop, 1);

  desktop.app.process().kill('SIGTERM');

  expect(await exit).toEqual([0, null]);
  expectGoodOrder(dataDir);
});

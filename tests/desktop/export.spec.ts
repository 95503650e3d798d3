import { call, expect, openWindow, test } from './desktop.ts';

test('the manager exports a day on the worker thread, and the bundle comes as a file', async ({
  desktop,
}) => {
  const manager = await openWindow(desktop, 'manager');
  const { body: hall } = await call(manager, '/api/hall');

  const started = await call(manager, '/api/exports', { from: hall.day, to: hall.day });
  expect(started.status).toBe(202);
  const state = async () => (await call(manager, `/api/exports/${started.body.id}`)).body;
  await expect.poll(async () => (await state()).state).not.toBe('running');
  expect(await state()).toMatchObject({ state: 'done' });

  const start = await manager.evaluate(async (url) => {
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    return String.fromCharCode(...bytes.slice(0, 2));
  }, `/api/exports/${started.body.id}/bundle.zip`);
  expect(start).toBe('PK');
  await manager.close();
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Desktop, expect, startDesktop, test } from './desktop.ts';

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const placed: Bounds = { x: 140, y: 90, width: 1100, height: 700 };

function boundsOf({ app }: Desktop): Promise<Bounds | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
}

function workAreaOf({ app }: Desktop): Promise<Bounds> {
  return app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
}

function writePlaces(dataDir: string, content: string): void {
  mkdirSync(join(dataDir, 'desktop'), { recursive: true });
  writeFileSync(join(dataDir, 'desktop', 'window-places.json'), content);
}

test('a window comes back where it was left', async ({ dataDir }) => {
  const first = await startDesktop(dataDir);
  await first.app.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, placed);
  await expect.poll(() => boundsOf(first)).toEqual(placed);
  await first.app.close();

  const second = await startDesktop(dataDir);
  expect(await boundsOf(second)).toEqual(placed);
  await second.app.close();
});

test('a window whose screen is gone comes back to one that is there', async ({ dataDir }) => {
  const place = { bounds: { ...placed, x: -9000, y: 4000 }, maximized: false, fullscreen: false };
  writePlaces(dataDir, JSON.stringify({ floor: place }));

  const desktop = await startDesktop(dataDir);
  const [bounds, area] = [await boundsOf(desktop), await workAreaOf(desktop)];
  expect(bounds).toMatchObject({ width: placed.width, height: placed.height });
  expect(bounds?.x).toBeGreaterThanOrEqual(area.x);
  expect(bounds?.y).toBeGreaterThanOrEqual(area.y);
  await desktop.app.close();
});

test('a file that is not understood is no reason not to start', async ({ dataDir }) => {
  writePlaces(dataDir, '{"floor":{"bounds":"everywhere"}');

  const desktop = await startDesktop(dataDir);
  await expect(desktop.floor.getByText('練習')).toBeVisible();
  await desktop.app.close();
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BuiltRenderer, SCREENS } from './firstLoad.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const VITE = resolve(PROJECT, 'node_modules/vite/bin/vite.js');
/** JavaScript and CSS of one screen with all that it needs at first, gzipped, without the fonts. */
const BUDGET_BYTES = 250_000;

let folder: string;
let built: BuiltRenderer;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-renderer-'));
  const { status, stderr } = spawnSync(process.execPath, [VITE, 'build', '--outDir', folder], {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the renderer cannot be built: ${stderr}`);
  built = new BuiltRenderer(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each(SCREENS)('%s is loaded within the budget', (screen) => {
  expect(built.firstLoad(screen)).toBeLessThanOrEqual(BUDGET_BYTES);
});

test('a screen does not bring the others along', () => {
  const start = built.filesOf('index.html');
  for (const screen of SCREENS) expect(start).not.toContain(built.scriptOf(screen));
});

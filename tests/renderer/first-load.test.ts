import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
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

/** The screens with a page of their own. */
const PAGES = [
  ['floor', 'floor/FloorScreen.tsx', 'guide'],
  ['counter', 'counter/CounterScreen.tsx', 'counter'],
  ['board', 'board/BoardScreen.tsx', 'board'],
  ['survey', 'survey/SurveyScreen.tsx', 'survey'],
  ['manage', 'manage/ManageScreen.tsx', 'manage'],
] as const;

test.each(PAGES)('the page of %s names every file that its screen needs, once', (page, source, texts) => {
  const html = readFileSync(join(folder, `${page}.html`), 'utf8');
  const named = [...html.matchAll(/(?:href|src)="\/(assets\/[^"]+)"/g)].map(([, file]) => file);
  const needed = new Set<string>();
  for (const needs of ['index.html', source, `../assets/locales/ja/${texts}.json`])
    built.filesOf(needs, needed);
  expect(named).toEqual(expect.arrayContaining([...needed]));
  expect(new Set(named).size).toBe(named.length);
  expect(named).not.toContain(built.scriptOf(page === 'floor' ? PAGES[1][1] : PAGES[0][1]));
});

test.each(PAGES)('the page of %s names a style sheet after those that it builds on', (page) => {
  const html = readFileSync(join(folder, `${page}.html`), 'utf8');
  const isNamed = (file: string) => html.includes(file);
  const order = built.sheetOrder().filter(({ sheet, buildsOn }) => isNamed(sheet) && isNamed(buildsOn));
  const wrong = order.filter(({ sheet, buildsOn }) => html.indexOf(sheet) < html.indexOf(buildsOn));
  expect(wrong).toEqual([]);
  expect(order.length).toBeGreaterThan(0);
});

test('a screen begins with the small faces; the whole ones are asked for by rare ideographs only', () => {
  const html = readFileSync(join(folder, 'floor.html'), 'utf8');
  const fonts = [...html.matchAll(/href="\/(assets\/[^"]+\.woff2)"/g)].map(([, file]) => file ?? '');
  expect(fonts.map((file) => file.split('-')[1]).sort()).toEqual(['400', '700']);
  for (const file of fonts) expect(statSync(join(folder, file)).size).toBeLessThan(250_000);
});

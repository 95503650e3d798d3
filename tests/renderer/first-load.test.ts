import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCREEN_TEXTS } from '../../renderer/app/screenTexts.ts';
import { SCREENS } from '../../scripts/screen-sources.ts';
import { BuiltRenderer } from './firstLoad.ts';

const PROJECT = resolve(import.meta.dirname, '../..');
const VITE = resolve(PROJECT, 'node_modules/vite/bin/vite.js');
/** A screen with all that it needs until it is whole, gzipped, without the fonts. */
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

test('every screen that begins with texts has a page', () => {
  expect(SCREENS.map(({ name }) => name).sort()).toEqual(Object.keys(SCREEN_TEXTS).sort());
});

test.each(SCREENS)('$name is loaded within the budget', (screen) => {
  expect(built.firstLoad(screen)).toBeLessThanOrEqual(BUDGET_BYTES);
});

test('a screen does not bring the others along', () => {
  const start = built.filesOf('index.html');
  for (const { name } of SCREENS) for (const own of built.scriptsOf(name)) expect(start).not.toContain(own);
});

const htmlOf = (name: string) => readFileSync(join(folder, `${name}.html`), 'utf8');

test.each(SCREENS)(
  'the page of $name names every file that it needs at first, once, and no other',
  (screen) => {
    const { name, source, afterwards } = screen;
    const named = [...htmlOf(name).matchAll(/(?:href|src)="\/(assets\/[^"]+)"/g)].map(
      ([, file]) => file ?? '',
    );
    const needed = built.filesOf(source, new Set(built.filesOf('index.html')));
    expect(named.filter((file) => !file.endsWith('.woff2')).sort()).toEqual([...needed].sort());
    const others = SCREENS.filter((other) => other !== screen);
    for (const part of [...others, ...afterwards])
      for (const script of built.scriptsOf(part.name)) expect(named).not.toContain(script);
    // Each file costs a window 1.4 ms.
    expect(named.length).toBeLessThanOrEqual(18);
  },
);

test.each(SCREENS)('the page of $name brings the Japanese texts of its screen', ({ name }) => {
  const [, json = ''] = /<script type="application\/json" id="texts">(.*)<\/script>/.exec(htmlOf(name)) ?? [];
  const texts = JSON.parse(json) as Record<string, unknown>;
  expect(Object.keys(texts).sort()).toEqual(['app', 'error', ...SCREEN_TEXTS[name]].sort());
  for (const [namespace, content] of Object.entries(texts)) {
    const file = resolve(PROJECT, `assets/locales/ja/${namespace}.json`);
    expect(content).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  }
});

test.each(SCREENS)('the page of $name names a style sheet after those that it builds on', ({ name }) => {
  const html = htmlOf(name);
  const isNamed = (file: string) => html.includes(file);
  const order = built.sheetOrder().filter(({ sheet, buildsOn }) => isNamed(sheet) && isNamed(buildsOn));
  const wrong = order.filter(({ sheet, buildsOn }) => html.indexOf(sheet) < html.indexOf(buildsOn));
  expect(wrong).toEqual([]);
  expect(order.length).toBeGreaterThan(0);
});

test('a screen begins with the small faces; the whole ones are asked for by rare ideographs only', () => {
  const html = htmlOf('floor');
  const fonts = [...html.matchAll(/href="\/(assets\/[^"]+\.woff2)"/g)].map(([, file]) => file ?? '');
  expect(fonts.map((file) => file.split('-')[1]).sort()).toEqual(['400', '700']);
  for (const file of fonts) expect(statSync(join(folder, file)).size).toBeLessThan(250_000);
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PROJECT = resolve(import.meta.dirname, '../..');
const VITE = resolve(PROJECT, 'node_modules/vite/bin/vite.js');
/** JavaScript and CSS of one screen with all that it needs at first, gzipped, without the fonts. */
const BUDGET_BYTES = 250_000;

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

let folder: string;
let manifest: Manifest;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-renderer-'));
  const { status, stderr } = spawnSync(process.execPath, [VITE, 'build', '--outDir', folder, '--manifest'], {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the renderer cannot be built: ${stderr}`);
  manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest;
});
afterAll(() => rmSync(folder, { recursive: true }));

function filesOf(name: string, files = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (chunk === undefined) throw new Error(`${name} is not in the bundle`);
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const css of chunk.css ?? []) files.add(css);
  for (const imported of chunk.imports ?? []) filesOf(imported, files);
  return files;
}

function gzipped(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

const TEXTS = ['app', 'error'].map((namespace) => `../assets/locales/ja/${namespace}.json`);

test.each([
  'floor/FloorScreen.tsx',
  'counter/CounterScreen.tsx',
  'board/BoardScreen.tsx',
  'manage/ManageScreen.tsx',
])('%s is loaded within the budget', (screen) => {
  const files = new Set<string>();
  for (const name of ['index.html', screen, ...TEXTS]) filesOf(name, files);
  expect(gzipped(files)).toBeLessThanOrEqual(BUDGET_BYTES);
});

test('a screen does not bring the others along', () => {
  const start = filesOf('index.html');
  const screens = Object.keys(manifest).filter((name) =>
    /^(floor|counter|board|manage)\/\w+Screen\.tsx$/.test(name),
  );
  expect(screens).toHaveLength(4);
  for (const screen of screens) expect(start).not.toContain(manifest[screen]?.file);
});

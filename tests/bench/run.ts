import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureActs, measureBigStore } from './act-in-process.ts';
import { measureHttp, measureHttpBig } from './act-over-http.ts';
import { bigStore } from './big-store.ts';
import { measureBundle } from './bundle-size.ts';
import { measureKeyToList } from './catalogue/key-to-list.ts';
import { measureSearch } from './catalogue/search.ts';
import { measureDesktopStart } from './desktop-start/measure.ts';
import { measureKeyPresses } from './key-press/measure.ts';
import { measureListeners } from './listeners.ts';
import { asTable, missed, type Section, writeJson } from './report.ts';

/**
 * `npm run bench [-- --big] [--quick]`: every bound of the design, as ratios within one run where machines differ.
 * `--big` also measures in a store with ten years in it (made once, several minutes, kept in the temp folder).
 */
const isBig = process.argv.includes('--big');
const isQuick = process.argv.includes('--quick');
const [blocks, rounds] = isQuick ? [3, 60] : [9, 250];
const RESULTS = path.resolve(import.meta.dirname, '..', '..', 'bench-results');

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function inFolder<T>(run: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'madoguchi-bench-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function desktopStart(): Promise<Section | null> {
  const start = await measureDesktopStart(isQuick ? 3 : 7);
  if (!start) return null;
  return {
    name: 'Desktop start to the first window that can be used',
    how: `${start.rounds} starts of an empty Electron window and of the program in turn; medians`,
    figures: [
      { name: 'program ÷ empty window', value: start.ratio, unit: 'ratio', bound: 1.5 },
      { name: 'empty window', value: start.emptyMs, unit: 'ms', bound: null },
      { name: 'program', value: start.programMs, unit: 'ms', bound: null },
    ],
  };
}

/** Each measurement gets a copy of its own: what the one writes, the next does not find. */
function withBig<T>(source: string, run: (empty: string, big: string) => T | Promise<T>): Promise<T> {
  return inFolder((folder) => {
    const [empty, big] = [path.join(folder, 'empty'), path.join(folder, 'big')];
    cpSync(source, big, { recursive: true });
    return run(empty, big);
  });
}

async function bigSections(): Promise<readonly Section[]> {
  const source = bigStore(path.join(tmpdir(), 'madoguchi-bench-cache'), (step) =>
    say(`  ten years: ${step}`),
  );
  return [
    await withBig(source, (empty, big) => measureBigStore(empty, big, blocks, rounds)),
    await withBig(source, (empty, big) => measureHttpBig(empty, big, blocks, rounds)),
  ];
}

const MEASUREMENTS: readonly (readonly [string, () => Promise<Section | null | readonly Section[]>])[] = [
  ['acts in one process', () => inFolder((folder) => measureActs(folder, blocks, rounds))],
  ['acts over HTTP', () => inFolder((folder) => measureHttp(folder, blocks, rounds))],
  ['key presses', () => inFolder((folder) => measureKeyPresses(folder, isQuick ? 8 : 40))],
  ['listening screens', () => inFolder((folder) => measureListeners(folder, isQuick ? 40 : 200))],
  ['the catalogue’s search', () => inFolder((folder) => measureSearch(folder, isQuick ? 10 : 1))],
  ['keys in the search', () => inFolder((folder) => measureKeyToList(folder, isQuick ? 5 : 40))],
  ['the bundle', async () => measureBundle()],
  ['desktop start', desktopStart],
  ...(isBig ? [['ten years in the store', bigSections] as const] : []),
];

const sections: Section[] = [];
for (const [name, measure] of MEASUREMENTS) {
  say(`measuring ${name} …`);
  const measured = await measure();
  if (measured === null) say(`  SKIPPED: ${name} cannot be measured here`);
  else sections.push(...[measured].flat());
}

console.log(asTable(sections));
console.log(`\n${missed(sections)} bounds missed; ${writeJson(RESULTS, sections)}`);
process.exitCode = missed(sections) === 0 ? 0 : 1;

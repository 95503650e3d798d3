import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCompiled } from '../../electron/compiled.ts';

interface Bundle {
  readonly file: string;
  readonly compiled: string;
}

const PLUS_ONE = `exports.count = (n) => n + 1; exports.name = require('node:path').basename(__filename);`;
/** As long as the other: V8 alone would take one's compiled code for the other's. */
const PLUS_TWO = PLUS_ONE.replace('n + 1', 'n + 2');

function aBundle(source: string): Bundle {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
  const file = join(folder, 'program.cjs');
  writeFileSync(file, source);
  return { file, compiled: join(folder, 'deeper', 'compiled') };
}

const run = ({ file, compiled }: Bundle) => {
  const { exports, keep } = runCompiled(file, compiled);
  return { ...(exports as { count: (n: number) => number; name: string }), keep };
};
const runElsewhere = ({ file, compiled }: Bundle) =>
  execFileSync(process.execPath, [join(import.meta.dirname, 'run-bundle.ts'), file, compiled], {
    encoding: 'utf8',
  }).trim();
const keptIn = ({ compiled }: Bundle) => readdirSync(compiled).sort();

test('a bundle runs as it would by require, and what was compiled of it serves the next start', async () => {
  const bundle = aBundle(PLUS_ONE);
  const first = run(bundle);
  expect([first.count(1), first.name]).toEqual([2, 'program.cjs']);
  await first.keep();
  const [kept = ''] = keptIn(bundle);
  const before = readFileSync(join(bundle.compiled, kept));

  const second = run(bundle);
  expect([second.count(1), second.name]).toEqual([2, 'program.cjs']);
  await second.keep();
  expect(keptIn(bundle)).toEqual([kept]);
  expect(readFileSync(join(bundle.compiled, kept)).equals(before)).toBe(true);
});

test('a changed bundle of the same length is never run from the old one’s code, which goes', async () => {
  const bundle = aBundle(PLUS_ONE);
  await run(bundle).keep();
  const [old] = keptIn(bundle);
  writeFileSync(bundle.file, PLUS_TWO);
  const changed = run(bundle);
  expect(changed.count(1)).toBe(3);
  await changed.keep();
  expect(keptIn(bundle)).toHaveLength(1);
  expect(keptIn(bundle)).not.toContain(old);
});

test.each([
  ['cut off', (data: Buffer) => data.subarray(0, 100)],
  ['empty', () => Buffer.alloc(0)],
  ['of another program', () => Buffer.from('something else altogether')],
  ['half on disk, the rest zeros', (data: Buffer) => data.fill(0, data.length / 2)],
])('kept code that is %s is refused, and written anew', async (_what, spoil) => {
  const bundle = aBundle(PLUS_ONE);
  await run(bundle).keep();
  const file = join(bundle.compiled, keptIn(bundle)[0] ?? '');
  const spoilt = spoil(readFileSync(file));
  writeFileSync(file, spoilt);
  expect(runElsewhere(bundle)).toBe('2');
  expect(readFileSync(file).length).toBeGreaterThan(100);
  expect(readFileSync(file).equals(spoilt)).toBe(false);
});

test('without a folder to write to, it runs all the same and says so', async () => {
  const bundle = aBundle(PLUS_ONE);
  const started = runCompiled(bundle.file, join(bundle.file, 'no-folder'));
  expect((started.exports as { count: (n: number) => number }).count(1)).toBe(2);
  await expect(started.keep()).rejects.toThrow();
});

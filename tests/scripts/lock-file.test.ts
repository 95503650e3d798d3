import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inProject } from '../../scripts/project.ts';

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly gypfile?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string) => JSON.parse(readFileSync(inProject(file), 'utf8'));
const entries = Object.entries(read('package-lock.json').packages as Readonly<Record<string, Entry>>).filter(
  ([path]) => path !== '',
);
const manifest = read('package.json');

const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

test('every platform of a package with native parts is locked, not only the one it was installed on', () => {
  const locked = new Set(entries.map(([path]) => nameOf(path)));
  const missing = entries.flatMap(([, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !locked.has(name)),
  );
  expect(missing).toEqual([]);
});

test('every package has a version and a hash and names no registry host', () => {
  const faulty = entries.filter(([, { version, integrity, resolved }]) => !version || !integrity || resolved);
  expect(faulty.map(([path]) => path)).toEqual([]);
});

/**
 * better-sqlite3 brings its binaries; npm 10 would still run node-gyp for its binding.gyp, which needs Python, a
 * compiler and Node's headers from the network. npm reads this flag in the lock file but drops it when it rewrites
 * the file: put it back after every `npm install`.
 */
test('npm is told not to build better-sqlite3', () => {
  expect(entries.find(([path]) => path === 'node_modules/better-sqlite3')?.[1].gypfile).toBe(false);
});

test('every install script is allowed or refused by name', () => {
  const scripted = entries
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path));
  expect(scripted.filter((name) => typeof manifest.allowScripts[name] !== 'boolean')).toEqual([]);
});

test('versions are pinned', () => {
  const all = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dataFolder, machineFolder } from '../../server/data-folder.ts';

test.each<[NodeJS.Platform, Record<string, string>, string]>([
  ['linux', {}, '/var/lib/madoguchi'],
  ['darwin', {}, '/Library/Application Support/Madoguchi'],
  ['win32', { ProgramData: 'D:\\Data' }, 'D:\\Data\\Madoguchi'],
  ['win32', {}, 'C:\\ProgramData\\Madoguchi'],
])('all users of a %s machine share one folder', (platform, env, folder) => {
  expect(machineFolder(platform, env)).toBe(folder);
});

test('the machine’s folder is taken without a word where it can be made', () => {
  const parent = mkdtempSync(join(tmpdir(), 'madoguchi-machine-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const said: string[] = [];
  expect(dataFolder((folder) => said.push(folder), join(parent, 'madoguchi'))).toBe(
    join(parent, 'madoguchi'),
  );
  expect(said).toEqual([]);
});

test('where it cannot be, the user’s own is taken and said', () => {
  const said: string[] = [];
  const folder = dataFolder((users) => said.push(users), '/no/such/place/madoguchi');
  expect(folder).toContain('Madoguchi');
  expect(said).toEqual([folder]);
});

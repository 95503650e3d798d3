import { expect, test } from 'vitest';
import { readArguments } from '../../electron/arguments.ts';

test.each([
  ['nothing said', [], {}, undefined],
  ['--data DIR', ['--data', '/hall'], {}, '/hall'],
  ['--data=DIR', ['--data=/hall'], {}, '/hall'],
  ['the environment', [], { MADOGUCHI_DATA: '/env' }, '/env'],
  ['the argument goes before the environment', ['--data', '/hall'], { MADOGUCHI_DATA: '/env' }, '/hall'],
  [
    'among switches of Electron and Chromium',
    ['--inspect=0', '--no-sandbox', '-r', 'loader.cjs', '.', '--data', '/hall', '--lang=ja'],
    {},
    '/hall',
  ],
  ['an empty name is none', ['--data', ''], {}, undefined],
  ['an empty environment is none', [], { MADOGUCHI_DATA: '' }, undefined],
] as const)('%s', (_what, argv, env, dataDir) => {
  expect(readArguments(argv, env)).toEqual({ dataDir });
});

import { describe, expect, test } from 'vitest';
import { openWindowArgsSchema } from '../../electron/open-window-args.ts';
import { screenPath, windowName } from '../../electron/window-kind.ts';

describe('openWindow arguments', () => {
  test.each([
    [['floor'], { role: 'floor' }, 'floor', '/floor'],
    [['board'], { role: 'board' }, 'board', '/board'],
    [['manager'], { role: 'manager' }, 'manager', '/manage'],
    [['counter', '3'], { role: 'counter', counter: '3' }, 'counter-3', '/counter/3'],
  ] as const)('%j', (args, kind, name, path) => {
    const parsed = openWindowArgsSchema.parse(args);
    expect(parsed).toEqual(kind);
    expect(windowName(parsed)).toBe(name);
    expect(screenPath(parsed)).toBe(path);
  });

  test.each([
    [[]],
    [['counter']],
    [['floor', '3']],
    [['counter', 3]],
    [['counter', '../manage']],
    [['counter', '3/../../manage']],
    [['counter', '']],
    [['counter', 'x'.repeat(41)]],
    [['counter', '3', 'more']],
    [['admin']],
    [[{ role: 'floor' }]],
    [[null]],
  ])('refused: %j', (args) => {
    expect(openWindowArgsSchema.safeParse(args).success).toBe(false);
  });
});

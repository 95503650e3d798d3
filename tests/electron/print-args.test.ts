import { expect, test } from 'vitest';
import { printArgsSchema } from '../../electron/print-args.ts';

test('the printer is told the paper in microns, and A4 where none is named', () => {
  expect(printArgsSchema.parse([{ widthMm: 80, heightMm: 174 }])).toEqual({ width: 80_000, height: 174_000 });
  expect(printArgsSchema.parse([])).toBe('A4');
});

test.each([
  [['A3']],
  [[{ widthMm: 80 }]],
  [[{ widthMm: 80, heightMm: 0 }]],
  [[{ widthMm: 80, heightMm: 130.5 }]],
  [[{ widthMm: 80, heightMm: 1e6 }]],
  [[{ widthMm: 80, heightMm: 130 }, 2]],
])('no paper: %j', (args) => {
  expect(printArgsSchema.safeParse(args).success).toBe(false);
});

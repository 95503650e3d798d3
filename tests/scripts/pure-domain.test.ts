import { expect, test } from 'vitest';
import { impurities } from '../../scripts/pure-domain.ts';
import { parseSource } from '../../scripts/source-files.ts';

const faults = (text: string) => impurities(parseSource('domain/a.ts', text));

test.each([
  'const t = Date.now();',
  'const t = globalThis.Date.now();',
  'const d = new Date();',
  'const r = Math.random();',
  'const p = performance.now();',
  'const u = crypto.randomUUID();',
  "const f = await fetch('https://example.com');",
  'setTimeout(() => {}, 1);',
])('refused: %s', (text) => {
  expect(faults(text)).toHaveLength(1);
});

test.each([
  'const d = new Date(at);',
  'const d = Date.UTC(2026, 3, 1);',
  'const m = Math.max(1, 2);',
  'clock.now();',
])('allowed: %s', (text) => {
  expect(faults(text)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { contrast, themeVariables } from './tokens.ts';

const TONES = ['neutral', 'info', 'success', 'warning', 'danger'] as const;
const GROUNDS = ['--page', '--surface', '--surface-raised', '--surface-sunken', '--surface-hover'] as const;

const TEXT_PAIRS: readonly (readonly [string, string])[] = [
  ...GROUNDS.flatMap((ground) => [
    ['--text', ground] as const,
    ['--text-muted', ground] as const,
    ['--accent-text', ground] as const,
  ]),
  ['--text', '--accent-soft'],
  ['--accent-text', '--accent-soft'],
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-hover'],
  ['--on-accent', '--accent-active'],
  ['--on-danger', '--danger-solid-hover'],
  ['--on-danger', '--danger-solid-active'],
  ['--danger-text', '--page'],
  ...TONES.flatMap((tone) => [
    [`--${tone}-text`, `--${tone}-soft`] as const,
    [`--${tone}-text`, '--surface'] as const,
    [`--${tone}-text`, '--surface-raised'] as const,
    [`--on-${tone}`, `--${tone}-solid`] as const,
    ['--text', `--${tone}-soft`] as const,
  ]),
];

const EDGE_PAIRS: readonly (readonly [string, string])[] = [
  ...GROUNDS.map((ground) => ['--border', ground] as const),
  ['--accent', '--surface'],
  ['--accent', '--page'],
  ['--focus-outer', '--page'],
  ['--focus-outer', '--surface'],
  ['--focus-outer', '--focus-inner'],
  ...TONES.flatMap((tone) => [
    [`--${tone}-border`, `--${tone}-soft`] as const,
    [`--${tone}-border`, '--surface'] as const,
  ]),
];

describe.each([
  { theme: 'light', text: 4.5, edge: 3 },
  { theme: 'dark', text: 4.5, edge: 3 },
  { theme: 'high-contrast', text: 7, edge: 4.5 },
] as const)('$theme', ({ theme, text, edge }) => {
  const variables = themeVariables(theme);

  test.each(TEXT_PAIRS)('%s is readable on %s', (ink, ground) => {
    expect(contrast(variables, ink, ground)).toBeGreaterThanOrEqual(text);
  });

  test.each(EDGE_PAIRS)('%s is seen against %s', (line, ground) => {
    expect(contrast(variables, line, ground)).toBeGreaterThanOrEqual(edge);
  });
});

test('the formula gives the two values that WCAG names', () => {
  const ends = new Map([
    ['--ink', '#000000'],
    ['--paper', '#ffffff'],
    ['--grey', '#767676'],
  ]);
  expect(contrast(ends, '--ink', '--paper')).toBe(21);
  expect(contrast(ends, '--grey', '--paper')).toBeCloseTo(4.54, 2);
});

import type { CSSProperties } from 'react';

const STEP_MS = 3 * 60_000;
const PIXELS = 6;
/** A walk around a square, so that no edge stands on the same pixels for long. */
const STEPS = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const;

/** How far the picture stands off its place at an instant (ms): a few pixels, another way every three minutes. */
export function burnInShift(now: number): CSSProperties {
  const [x, y] = STEPS[Math.floor(now / STEP_MS) % STEPS.length] ?? STEPS[0];
  return { translate: `${x * PIXELS}px ${y * PIXELS}px` };
}

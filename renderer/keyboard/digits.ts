import type { ShortcutKey } from './shortcut-key.ts';

const DIGITS: readonly ShortcutKey[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** The key of the first, second … thing in a list; there are nine. */
export function digitKey(index: number): ShortcutKey | undefined {
  return DIGITS[index];
}

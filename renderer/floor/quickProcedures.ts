import type { ShortcutKey } from '../keyboard/shortcut-key.ts';

/** What city halls are asked for most, each on a key that never changes place. */
export const QUICK_PROCEDURES: readonly { readonly key: ShortcutKey; readonly procedure: string }[] = [
  { key: 'F1', procedure: 'tennyu' },
  { key: 'F2', procedure: 'juminhyo' },
  { key: 'F3', procedure: 'mynum_uketori' },
  { key: 'F4', procedure: 'inkan_shomei' },
  { key: 'F5', procedure: 'koseki_zenbu' },
  { key: 'Shift+F1', procedure: 'tenkyo' },
  { key: 'Shift+F2', procedure: 'tenshutsu' },
  { key: 'Shift+F3', procedure: 'densho' },
  { key: 'Shift+F4', procedure: 'kokuho_in' },
  { key: 'Shift+F5', procedure: 'kazei' },
];

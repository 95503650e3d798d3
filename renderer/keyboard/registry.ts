import { isCharacter, isForInputMethod, matches, type ShortcutKey } from './shortcut-key.ts';

export interface Shortcut {
  readonly key: ShortcutKey;
  /** What it does, in the reader's language: shown in the list of keys. */
  readonly label: string;
  readonly action: () => void;
  /** False: the key is taken (the browser must not act on it either) but does nothing now. */
  readonly when?: boolean;
}

/** The level a shortcut lives on: the screen, or a dialog above it. */
export type Scope = symbol;
export const SCREEN_SCOPE: Scope = Symbol('screen');

interface Registration {
  readonly scope: Scope;
  readonly list: () => readonly Shortcut[];
}

const registered = new Set<Registration>();
const openScopes: Scope[] = [SCREEN_SCOPE];

const TYPES_INTO =
  'input:not([type=checkbox],[type=radio],[type=button]),textarea,select,[contenteditable=true]';
const TAKES_LETTERS = '[role=listbox],[role=menu],[role=combobox]';

function takesCharacters(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(`${TYPES_INTO},${TAKES_LETTERS}`) !== null;
}

function candidates(): { readonly scope: Scope; readonly shortcut: Shortcut }[] {
  return [...registered].reverse().flatMap(({ scope, list }) => {
    return list().map((shortcut) => ({ scope, shortcut }));
  });
}

function onKeyDown(event: KeyboardEvent): void {
  if (isForInputMethod(event)) return;
  const typing = takesCharacters(event.target);
  const hits = candidates().filter(({ shortcut }) => {
    return matches(shortcut.key, event) && !(typing && isCharacter(shortcut.key));
  });
  if (hits.length === 0) return;
  // Taken on every level: F5 behind a dialog must not reload the page.
  event.preventDefault();
  event.stopPropagation();
  if (event.repeat) return;
  const top = openScopes.at(-1);
  hits.find(({ scope, shortcut }) => scope === top && shortcut.when !== false)?.shortcut.action();
}

/**
 * Adds shortcuts, asked for again at every key press; the answer takes them away.
 * Listens in the capture phase, so that no control can swallow a function key.
 */
export function register(scope: Scope, list: () => readonly Shortcut[]): () => void {
  const registration = { scope, list };
  if (registered.size === 0) window.addEventListener('keydown', onKeyDown, { capture: true });
  registered.add(registration);
  return () => {
    registered.delete(registration);
    if (registered.size === 0) window.removeEventListener('keydown', onKeyDown, { capture: true });
  };
}

/** Puts a level above the others, whose shortcuts rest until the answer is called. */
export function openScope(scope: Scope): () => void {
  openScopes.push(scope);
  return () => {
    const at = openScopes.lastIndexOf(scope);
    if (at >= 0) openScopes.splice(at, 1);
  };
}

/** What the keys do now, for the list of keys: the top level's, each key once, those that rest left out. */
export function activeShortcuts(): readonly Shortcut[] {
  const top = openScopes.at(-1);
  const byKey = new Map<ShortcutKey, Shortcut>();
  for (const { scope, list } of registered) {
    if (scope !== top) continue;
    for (const shortcut of list()) if (shortcut.when !== false) byKey.set(shortcut.key, shortcut);
  }
  return [...byKey.values()];
}

import { flushSync } from 'react-dom';
import { canBeKept, PressKeeper, type WaitFor } from './kept-presses.ts';
import { isCharacter, isForInputMethod, type KeyPress, matches, type ShortcutKey } from './shortcut-key.ts';

export interface Shortcut {
  readonly key: ShortcutKey;
  /** What it does, in the reader's language: shown in the list of keys. */
  readonly label: string;
  readonly action: () => void;
  /** False: the key is taken (the browser must not act on it either) but does nothing now. */
  readonly when?: boolean;
  /** Acts at once: above an open dialog and while an answer is awaited as well. */
  readonly isUrgent?: boolean;
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

interface Hit {
  readonly scope: Scope;
  readonly shortcut: Shortcut;
}

function candidates(): readonly Hit[] {
  return [...registered].reverse().flatMap(({ scope, list }) => {
    return list().map((shortcut) => ({ scope, shortcut }));
  });
}

function hitsOf(press: KeyPress, isTyping: boolean): readonly Hit[] {
  return candidates().filter(({ shortcut }) => {
    return matches(shortcut.key, press) && !(isTyping && isCharacter(shortcut.key));
  });
}

function actOn(press: KeyPress, hits: readonly Hit[]): void {
  const top = openScopes.at(-1);
  const hit = hits.find(({ scope, shortcut }) => scope === top && shortcut.when !== false);
  if (!hit) return;
  keeper.acted(press);
  hit.shortcut.action();
}

// Outside an event React would draw later: the next kept press would miss the dialog that this one opens.
const keeper = new PressKeeper((press) => flushSync(() => actOn(press, hitsOf(press, false))));

/**
 * Keeps the shortcuts of the screen, function keys, digits and the number pad until the answer is called (at most
 * 3 s): the screen that they are meant for is on its way.
 * @param onLate is told when the 3 s have passed
 */
export function keepPresses(waitFor: WaitFor, onLate?: () => void): () => void {
  return keeper.wait(waitFor, onLate);
}

/** An act was refused: what was kept for its result is not pressed on a screen that it was not meant for. */
export function dropPresses(): void {
  keeper.refused();
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** Escape closes a dialog that has no other use for it: what the screen below does with it rests. */
function isForDialog({ key }: KeyboardEvent, hits: readonly Hit[]): boolean {
  return key === 'Escape' && hits.every(({ scope }) => scope !== openScopes.at(-1));
}

function onKeyDown(event: KeyboardEvent): void {
  if (isForInputMethod(event)) return;
  const isTyping = takesCharacters(event.target);
  const hits = hitsOf(event, isTyping);
  const urgent = hits.find(({ shortcut }) => shortcut.isUrgent && shortcut.when !== false);
  if (urgent) {
    take(event);
    if (!event.repeat) urgent.shortcut.action();
    return;
  }
  // What the screen has now waits too: before a kept key it would act on what that key has not yet changed.
  if (keeper.isWaiting && (hits.length > 0 || canBeKept(event, isTyping))) {
    take(event);
    if (!event.repeat) keeper.keep(event);
    return;
  }
  if (hits.length === 0 || isForDialog(event, hits)) return;
  // Taken on every level: F5 behind a dialog must not reload the page.
  take(event);
  if (!event.repeat) actOn(event, hits);
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

/** All keys of the top level, those that rest (`when` false) too; of two that act on one key now, the last. */
export function shortcutsHere(): readonly Shortcut[] {
  const top = openScopes.at(-1);
  const here = [...registered].filter(({ scope }) => scope === top).flatMap(({ list }) => list());
  const acting = new Map(
    here.filter(({ when }) => when !== false).map((shortcut) => [shortcut.key, shortcut]),
  );
  return here.filter((shortcut) => shortcut.when === false || acting.get(shortcut.key) === shortcut);
}

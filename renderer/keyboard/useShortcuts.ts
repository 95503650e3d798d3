import { createContext, useContext, useLayoutEffect, useRef, useState } from 'react';
import { openScope, register, SCREEN_SCOPE, type Scope, type Shortcut } from './registry.ts';
import type { NumpadKey } from './shortcut-key.ts';

export const ShortcutScopeContext = createContext<Scope>(SCREEN_SCOPE);

/** A shortcut, and the key of the number pad that does the same. */
export interface PaddedShortcut extends Shortcut {
  readonly pad?: NumpadKey;
}

function eachKey({ pad, ...shortcut }: PaddedShortcut): readonly Shortcut[] {
  return pad === undefined ? [shortcut] : [shortcut, { ...shortcut, key: pad }];
}

/**
 * Binds keys while the calling component is on screen. Nothing acts during a conversion, on a held-down key,
 * or, for plain characters, while a text field has the focus. The last component that binds a key has it.
 */
export function useShortcuts(list: readonly PaddedShortcut[]): void {
  const scope = useContext(ShortcutScopeContext);
  const latest = useRef(list);
  useLayoutEffect(() => {
    latest.current = list;
  });
  // Before the next key press can come: a dialog whose level is open but whose keys are not yet bound would lose it.
  useLayoutEffect(() => register(scope, () => latest.current.flatMap(eachKey)), [scope]);
}

/** A level of its own for a dialog's content: while it is mounted, the shortcuts below rest. */
export function useShortcutScope(): Scope {
  const [scope] = useState<Scope>(() => Symbol('dialog'));
  useLayoutEffect(() => openScope(scope), [scope]);
  return scope;
}

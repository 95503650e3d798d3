import { useLayoutEffect } from 'react';
import type { AroundNavHandler } from 'wouter';
import { create } from 'zustand';
import { heedWayBack } from '../../app/wayBack.ts';

interface Leaving {
  /** Where somebody wanted to go while something was not saved; null: nobody is asked anything. */
  readonly wayOut: (() => void) | null;
}

export const useLeaving = create<Leaving>(() => ({ wayOut: null }));

/** The editors with something in them that is not saved. */
const unsaved = new Set<symbol>();

/** The address of the editor, to which the browser's back is taken back. */
let here = '';

/** The browser is on its way to where it was asked to go, and that was meant. */
let isLeaving = false;

/** Asks whether what is not saved may be lost, and goes on only where it may. */
export function askToDiscard(wayOut: () => void): void {
  useLeaving.setState({ wayOut });
}

/** Goes on, having asked where an editor has something that is not saved. */
export function leave(wayOut: () => void): void {
  if (unsaved.size === 0) wayOut();
  else askToDiscard(wayOut);
}

const isHere = (to: string): boolean => new URL(to, location.href).href === location.href;

/** The way of every link and `navigate` of a router: through the question, where it leads anywhere else. */
export const askBeforeLeaving: AroundNavHandler = (navigate, to, options) => {
  if (isHere(to)) return;
  leave(() => navigate(to, options));
};

function onWayBack(): void {
  if (isLeaving) {
    isLeaving = false;
    return;
  }
  // The browser has gone already. At the editor's address again before anybody draws another page: where it went to
  // is then one step back, whether that was back or forward.
  history.pushState(null, '', here);
  askToDiscard(() => {
    isLeaving = true;
    history.back();
  });
}

/** A browser asks for itself; in the desktop program `electron/closing.ts` does. */
function onBeforeUnload(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Chromium before 119 asks for this only.
  event.returnValue = true;
}

function guard(): () => void {
  const editor = Symbol('unsaved');
  if (unsaved.size === 0) {
    here = location.href;
    heedWayBack(onWayBack);
    window.addEventListener('beforeunload', onBeforeUnload);
  }
  unsaved.add(editor);
  return () => {
    unsaved.delete(editor);
    if (unsaved.size > 0) return;
    heedWayBack(null);
    window.removeEventListener('beforeunload', onBeforeUnload);
    useLeaving.setState({ wayOut: null });
  };
}

/**
 * As long as something is not saved, every way out of the calling editor asks first: links and `navigate` of the
 * management's router, the browser's back and forward, closing its window. What was saved or removed is left by
 * `navigate` of `wouter/use-browser-location`, which asks nothing.
 */
export function useUnsavedChanges(isChanged: boolean): void {
  useLayoutEffect(() => (isChanged ? guard() : undefined), [isChanged]);
}

import { useEffect } from 'react';

/** Browsers of other makes do not tell when they are idle. */
const LATER_MS = 1_000;

/**
 * Does something once, when the screen has been drawn and has nothing else to do.
 * @param act null: not yet
 */
export function useWhenIdle(act: (() => void) | null): void {
  useEffect(() => {
    if (act === null) return;
    if (!('requestIdleCallback' in window)) {
      const later = setTimeout(act, LATER_MS);
      return () => clearTimeout(later);
    }
    const idle = requestIdleCallback(act);
    return () => cancelIdleCallback(idle);
  }, [act]);
}

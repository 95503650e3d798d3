import { type RefObject, useEffect } from 'react';
import { useDesk } from './desk.ts';

/**
 * Brings the focus back to the field when the control that had it is gone with its page, so that the next words are
 * typed into the search. Not where there is only a finger: its keyboard would cover the screen.
 */
export function useFocusKeptIn(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const hasMouse = matchMedia('(hover: hover)').matches;
    if (!hasMouse) return;
    return useDesk.subscribe(() => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) field.current?.focus();
      });
    });
  }, [field]);
}

import type { BrowserWindow } from 'electron';

/** Puts the window before somebody's eyes, out of the task bar too. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

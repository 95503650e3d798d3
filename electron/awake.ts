import { type BrowserWindow, powerSaveBlocker } from 'electron';

/** Keeps the display on for as long as the window is open: nobody touches a board's keys all day. */
export function keepDisplayAwake(window: BrowserWindow): void {
  const blocker = powerSaveBlocker.start('prevent-display-sleep');
  window.on('closed', () => powerSaveBlocker.stop(blocker));
}

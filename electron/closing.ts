import { app, type BrowserWindow } from 'electron';
import { bringToFront } from './bring-to-front.ts';

/** Asks whether what is typed in the window may be lost; must not hold the main process up, which serves the hall. */
export type MayDiscard = (window: BrowserWindow) => Promise<boolean>;

/** How the program's windows close. */
export interface Closing {
  /**
   * From now on the window asks before it closes over something unsaved.
   * @param isEditor whether entries are worked on in it: quitting asks there before any other window goes
   */
  watch(window: BrowserWindow, isEditor: boolean): void;
}

const ENDING: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGINT', 'SIGHUP'];

/**
 * Closing a window, and quitting the program, over something that its page has not saved asks once. Quitting closes
 * the editors before all other windows, so that who then stays has not lost the boards: Electron would close every
 * window that does not object. A signal asks nobody, as a machine that goes off waits for nobody.
 */
export function createClosing(mayDiscard: MayDiscard): Closing {
  const editors = new Set<BrowserWindow>();
  const asked = new WeakSet<BrowserWindow>();
  let isQuitting = false;
  let isEnding = false;

  app.on('before-quit', (event) => {
    isQuitting = true;
    if (editors.size === 0) return;
    event.preventDefault();
    for (const window of editors) window.close();
  });
  for (const signal of ENDING) {
    // Not once: a signal that comes again would end the process with the store open.
    process.on(signal, () => {
      if (isEnding) return;
      isEnding = true;
      app.quit();
    });
  }

  async function ask(window: BrowserWindow): Promise<void> {
    if (asked.has(window)) return;
    asked.add(window);
    try {
      const isDiscarded = await mayDiscard(window);
      if (isDiscarded && !window.isDestroyed()) window.destroy();
    } finally {
      asked.delete(window);
      if (!window.isDestroyed()) isQuitting = false;
    }
  }

  function onClosed(window: BrowserWindow): void {
    editors.delete(window);
    if (isQuitting && editors.size === 0) app.quit();
  }

  return {
    watch(window, isEditor) {
      let isClosing = false;
      if (isEditor) editors.add(window);
      window.on('closed', () => onClosed(window));
      window.on('close', () => {
        isClosing = true;
      });
      window.webContents.on('will-prevent-unload', (event) => {
        if (isEnding) return event.preventDefault();
        // A page that loads itself anew (the developer tools can) stays: nobody wanted the window closed.
        if (!isClosing) return;
        isClosing = false;
        bringToFront(window);
        void ask(window).catch(console.error);
      });
    },
  };
}

import type { BrowserWindow } from 'electron';

/** Chromium's word for a load that another one replaced, or that its window's end cut short. */
const REPLACED = 'ERR_ABORTED';

/**
 * Loads a screen into its window. A window whose screen cannot be loaded would stay out of sight, as it is shown when
 * there is something to see: that is told, then the window goes, so that it can be opened again.
 * @param tell says what happened; the window stays until it was read
 */
export async function loadScreen(
  window: BrowserWindow,
  url: string,
  tell: (error: unknown) => Promise<void>,
): Promise<void> {
  try {
    await window.loadURL(url);
  } catch (error) {
    if (window.isDestroyed() || isReplaced(error)) return;
    await tell(error);
    if (!window.isDestroyed()) window.destroy();
  }
}

function isReplaced(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === REPLACED;
}

import { DRAWN } from './bridge-channels.ts';

/** A page that has loaded and draws nothing must be seen as well, and so must one that does not load to the end. */
const AFTER_LOADING_MS = 2_000;
const AT_THE_LATEST_MS = 10_000;

/** Chromium's number for a load that another one replaced. */
const REPLACED = -3;

type FailedLoad = (
  event: unknown,
  code: number,
  description: string,
  url: string,
  isMainFrame: boolean,
) => void;

/** The page of a window, as far as its messages go. */
interface Page {
  readonly ipc: { once(channel: string, listener: () => void): unknown };
  once(event: 'did-finish-load', listener: () => void): unknown;
  on(event: 'did-fail-load', listener: FailedLoad): unknown;
}

/**
 * Settled when the page has drawn its screen for the first time. Electron's own `ready-to-show` comes before that: a
 * page that has loaded counts there although it is still empty. Never settled when the page could not be loaded:
 * there is nothing to see.
 */
export function whenDrawn(page: Page): Promise<void> {
  return new Promise((resolve) => {
    let limit = setTimeout(resolve, AT_THE_LATEST_MS);
    page.once('did-finish-load', () => {
      clearTimeout(limit);
      limit = setTimeout(resolve, AFTER_LOADING_MS);
    });
    page.on('did-fail-load', (_event, code, _description, _url, isMainFrame) => {
      if (isMainFrame && code !== REPLACED) clearTimeout(limit);
    });
    page.ipc.once(DRAWN, () => {
      clearTimeout(limit);
      resolve();
    });
  });
}

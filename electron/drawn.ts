import { DRAWN } from './bridge-channels.ts';

/** A page that never draws anything must be seen as well. */
const AT_THE_LATEST_MS = 2_000;

/** The page of a window, as far as its messages go. */
interface Sender {
  once(channel: string, listener: () => void): unknown;
}

/**
 * Settled when the page has drawn its screen for the first time. Electron's own `ready-to-show` comes before that: a
 * page that has loaded counts there although it is still empty.
 */
export function whenDrawn(page: Sender): Promise<void> {
  return new Promise((resolve) => {
    const latest = setTimeout(resolve, AT_THE_LATEST_MS);
    page.once(DRAWN, () => {
      clearTimeout(latest);
      resolve();
    });
  });
}

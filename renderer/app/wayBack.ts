let heed: (() => void) | null = null;

// A window's listeners are called in the order in which they came, `capture` or not (seen in Chromium 147): this one
// is there before the router's, which would draw the other page at once.
window.addEventListener('popstate', () => heed?.());

/** Calls back when the browser has gone back or forward, before anything is drawn; null: nobody any more. */
export function heedWayBack(listener: (() => void) | null): void {
  heed = listener;
}

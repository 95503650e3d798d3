/**
 * Settled when the window has had what was waiting for it. By the global `setImmediate`: Electron wakes its loop for
 * that one, not for the one in `node:timers/promises`, which then may never come.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

import { app } from 'electron';

/**
 * One program a store. The lock lies in the user data folder, so that two data folders may run side by side.
 * @param onSecond called in the first program when someone starts it again
 * @returns whether this program is the first; the second has nothing more to do than to quit
 */
export function becomeOnlyInstance(onSecond: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', onSecond);
  return true;
}

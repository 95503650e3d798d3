import { app } from 'electron';
import { readArguments } from './arguments.ts';
import { setupBridge } from './bridge.ts';
import { keepCountersInMenu } from './counter-menu.ts';
import { quitWithFailure } from './failure.ts';
import { chooseFolders } from './folders.ts';
import { closeHallOnQuit, openDesktopHall } from './hall.ts';
import { announceReady } from './launcher.ts';
import { setupMenu } from './menu.ts';
import { registerHallScheme } from './scheme.ts';
import { becomeOnlyInstance } from './single-instance.ts';
import { createWindows, type Windows } from './windows.ts';

registerHallScheme();
const folders = chooseFolders(readArguments(process.argv.slice(1), process.env));
let windows: Windows | undefined;

if (becomeOnlyInstance(() => windows?.focusFirst())) void app.whenReady().then(start);
else app.exit(0);

/** The first window is made before the store is opened: it loads while migrations run. */
async function start(): Promise<void> {
  announceReady();
  const opening = openDesktopHall(folders);
  windows = createWindows({ hall: opening, preload: folders.preload, placesFile: folders.placesFile });
  setupMenu(windows, []);
  setupBridge(windows);
  windows.open({ role: 'floor' });
  app.on('window-all-closed', () => app.quit());
  try {
    const hall = await opening;
    closeHallOnQuit(hall);
    await keepCountersInMenu(hall, windows);
  } catch (error) {
    await quitWithFailure(error);
  }
}

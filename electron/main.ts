import { app, Menu } from 'electron';
import { readArguments } from './arguments.ts';
import { chooseFolders } from './folders.ts';
import { registerHallScheme } from './scheme.ts';
import { becomeOnlyInstance } from './single-instance.ts';
import { start } from './start.ts';
import type { Windows } from './windows.ts';

registerHallScheme();
// Until the program's own menu is there: Electron's would flash up, and its keys belong to the screens.
Menu.setApplicationMenu(null);
const folders = chooseFolders(readArguments(process.argv.slice(1), process.env));
let windows: Windows | undefined;

if (becomeOnlyInstance(() => windows?.focusFirst())) void app.whenReady().then(open).catch(giveUp);
else app.exit(0);

function open(): Promise<void> {
  return start(folders, (opened) => {
    windows = opened;
  });
}

/** Only a broken installation comes here. */
function giveUp(error: unknown): void {
  console.error(error);
  app.exit(1);
}

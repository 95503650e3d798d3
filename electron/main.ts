import { app, Menu } from 'electron';
import { readArguments } from './arguments.ts';
import { setupBridge } from './bridge-calls.ts';
import { chooseFolders } from './folders.ts';
import { announceReady } from './launcher.ts';
import { loadProgram } from './load-program.ts';
import { registerHallScheme } from './scheme.ts';
import { becomeOnlyInstance } from './single-instance.ts';
import { whenWindowIsBusy } from './turn.ts';
import { createWindows, type Windows } from './windows.ts';

registerHallScheme();
// Until the program's own menu is there: Electron's would flash up, and its keys belong to the screens.
Menu.setApplicationMenu(null);
const folders = chooseFolders(readArguments(process.argv.slice(1), process.env));
let windows: Windows | undefined;

if (becomeOnlyInstance(() => windows?.focusFirst())) void app.whenReady().then(start).catch(giveUp);
else app.exit(0);

/**
 * The first window is made with next to nothing loaded; the program (server, store, menu) is loaded and opened
 * while the window's own process starts and reads the screen's files.
 */
async function start(): Promise<void> {
  announceReady();
  const turn = whenWindowIsBusy();
  const program = turn.come.then(() => loadProgram(folders));
  const hall = program.then(({ openDesktopHall }) => openDesktopHall(folders));
  const places = program.then(({ openPlaces }) => openPlaces(folders.places));
  windows = createWindows({
    hall,
    places,
    preload: folders.preload,
    renderer: folders.renderer,
    turn,
    tellFailure: async (error) => (await program).tellScreenFailure(error),
  });
  setupBridge(windows, program);
  windows.open({ role: 'floor' });
  app.on('window-all-closed', () => app.quit());
  await (await program).run(hall, windows);
}

/** Only a broken installation comes here; whatever else can go wrong has its own sentence in the program. */
function giveUp(error: unknown): void {
  console.error(error);
  app.exit(1);
}

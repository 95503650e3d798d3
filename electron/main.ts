import { app, Menu } from 'electron';
import { readArguments } from './arguments.ts';
import { setupBridge } from './bridge-calls.ts';
import { prepareDoor } from './door.ts';
import { chooseFolders } from './folders.ts';
import { announceReady } from './launcher.ts';
import { loadProgram } from './load-program.ts';
import { nextTurn } from './next-turn.ts';
import type { Places } from './places-file.ts';
import { registerHallScheme } from './scheme.ts';
import { becomeOnlyInstance } from './single-instance.ts';
import { createWindows, type Windows } from './windows.ts';

registerHallScheme();
// Until the program's own menu is there: Electron's would flash up, and its keys belong to the screens.
Menu.setApplicationMenu(null);
const folders = chooseFolders(readArguments(process.argv.slice(1), process.env));
let windows: Windows | undefined;

if (becomeOnlyInstance(() => windows?.focusFirst())) void app.whenReady().then(start).catch(giveUp);
else app.exit(0);

/**
 * The first window is made with next to nothing loaded. While its own process starts, what its first request and its
 * place need is made ready. The program (server, store, menu) keeps a processor busy for a while: it is loaded when
 * the window is shown. Measured on two processors: beside the window's own work the screen would be there
 * 90 ms later, and what the hall answers 110 ms later.
 */
async function start(): Promise<void> {
  announceReady();
  const isStarting = nextTurn();
  const firstWindow = deferred();
  // Between the steps the window gets what is typed into it.
  const program = firstWindow.settled.then(() => nextTurn()).then(() => loadProgram(folders));
  const isLoaded = program.then(() => nextTurn());
  const hall = isLoaded.then(async () => (await program).openDesktopHall(folders));
  const own = createWindows({
    hall,
    places: isStarting.then(readPlaces),
    preload: folders.preload,
    renderer: folders.renderer,
    onOpened: firstWindow.settle,
    tellFailure: async (error) => (await program).tellScreenFailure(error),
  });
  windows = own;
  setupBridge(own, program);
  own.open({ role: 'floor' });
  void isStarting.then(prepareDoor);
  const opened = program.then(({ run }) => run(hall, own));
  // Only what is open can be closed: the store must not be left while it is being opened.
  app.on('window-all-closed', () => void opened.finally(() => app.quit()));
  await opened;
}

function deferred(): { readonly settled: Promise<void>; readonly settle: () => void } {
  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { settled, settle };
}

async function readPlaces(): Promise<Places> {
  const { openPlaces } = await import('./places-file.ts');
  return openPlaces(folders.places);
}

/** Only a broken installation comes here; whatever else can go wrong has its own sentence in the program. */
function giveUp(error: unknown): void {
  console.error(error);
  app.exit(1);
}

import { app } from 'electron';
import { setupBridge } from './bridge-calls.ts';
import { prepareDoor } from './door.ts';
import type { Folders } from './folders.ts';
import { announceReady } from './launcher.ts';
import { loadProgram } from './load-program.ts';
import { nextTurn } from './next-turn.ts';
import type { Places } from './places-file.ts';
import { createWindows, type Windows } from './windows.ts';

/**
 * Opens the first window and, when that is shown, the program behind it.
 *
 * The first window is made with next to nothing loaded. While its own process starts, what its first request and its
 * place need is made ready. The program (server, store, menu) keeps a processor busy for a while: it is loaded when
 * the window is shown. Measured on two processors: beside the window's own work the screen would be there
 * 90 ms later, and what the hall answers 110 ms later.
 * @param tellWindows is given the windows as soon as there is one
 * @throws of a broken installation only; whatever else can go wrong has its own sentence in the program
 */
export async function start(folders: Folders, tellWindows: (windows: Windows) => void): Promise<void> {
  announceReady();
  const isStarting = nextTurn();
  const firstWindow = deferred();
  // Between the steps the window gets what is typed into it.
  const program = firstWindow.settled.then(() => nextTurn()).then(() => loadProgram(folders));
  const isLoaded = program.then(() => nextTurn());
  const hall = isLoaded.then(async () => (await program).openDesktopHall(folders));
  const windows = createWindows({
    hall,
    places: isStarting.then(() => readPlaces(folders)),
    preload: folders.preload,
    renderer: folders.renderer,
    onOpened: firstWindow.settle,
    tellFailure: async (error) => (await program).tellScreenFailure(error),
    mayDiscard: async (window) => (await program).mayDiscard(window),
  });
  tellWindows(windows);
  setupBridge(windows, program);
  const opened = program.then(({ run }) => run(hall, windows));
  quitWithLastWindow(opened);
  windows.open({ role: 'floor' });
  void isStarting.then(prepareDoor);
  await opened;
}

/** Only what is open can be closed: the store must not be left while it is being opened. */
function quitWithLastWindow(opened: Promise<void>): void {
  // What cannot be opened ends the program in its own way, with its own status.
  app.on('window-all-closed', () => void opened.then(() => app.quit()).catch(() => undefined));
}

function deferred(): { readonly settled: Promise<void>; readonly settle: () => void } {
  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { settled, settle };
}

async function readPlaces(folders: Folders): Promise<Places> {
  const { openPlaces } = await import('./places-file.ts');
  return openPlaces(folders.places);
}

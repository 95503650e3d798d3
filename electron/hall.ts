import { app } from 'electron';
import type { Hall } from '../server/hall.ts';
import type { Folders } from './folders.ts';

/**
 * Opens the hall of the data folder in the main process. The server is loaded only here, in the next turn of the
 * event loop: by then the first window has begun to load.
 * @throws DomainError as `openHall` does
 */
export async function openDesktopHall(folders: Folders): Promise<Hall> {
  await new Promise((resolve) => setImmediate(resolve));
  const [{ openHall }, { SOURCE_PLACES }] = await Promise.all([
    import('../server/hall.ts'),
    import('../server/places.ts'),
  ]);
  return openHall({
    ...SOURCE_PLACES,
    dataDir: folders.data,
    exportWorker: folders.exportWorker,
    importWorker: folders.importWorker,
    version: app.getVersion(),
    seed: 'practice',
    program: app.getName(),
  });
}

/** Closes the store when the program is quit; the program ends when that is done. */
export function closeHallOnQuit(hall: Hall): void {
  app.on('will-quit', (event) => {
    event.preventDefault();
    void closeAndExit(hall);
  });
}

async function closeAndExit(hall: Hall): Promise<void> {
  try {
    await hall.close();
    app.exit(0);
  } catch (error) {
    console.error(error);
    app.exit(1);
  }
}

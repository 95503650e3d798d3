import { app } from 'electron';
import { dataFolder } from '../server/data-folder.ts';
import { type Hall, openHall } from '../server/hall.ts';
import { SOURCE_PLACES } from '../server/places.ts';
import type { Folders } from './folders.ts';
import { shellTexts } from './texts.ts';

function sayUsersFolder(folder: string): void {
  console.error(shellTexts(app.getLocale())('userFolder', { folder }));
}

/**
 * Opens the hall of the data folder in the main process.
 * @throws DomainError as `openHall` does
 */
export function openDesktopHall(folders: Folders): Hall {
  return openHall({
    ...SOURCE_PLACES,
    dataDir: folders.data ?? dataFolder(sayUsersFolder),
    rendererDir: folders.renderer,
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

import { join, resolve } from 'node:path';
import { app } from 'electron';
import type { Arguments } from './arguments.ts';

/** Where the program keeps and finds its files; all absolute. */
export interface Folders {
  /** The data folder that was asked for; undefined means the machine's own. */
  readonly data: string | undefined;
  readonly places: string;
  readonly renderer: string;
  readonly preload: string;
  readonly exportWorker: string;
  readonly importWorker: string;
  /** The program behind the first window, a bundle of its own. */
  readonly program: string;
  /** What V8 has compiled, for the next start. */
  readonly compiled: string;
}

/**
 * The folders for these arguments. With a data folder of its own the program also has its own user data (and with
 * it its own instance lock), so that a practice hall can run beside the real one.
 */
export function chooseFolders({ dataDir }: Arguments): Folders {
  if (dataDir !== undefined) app.setPath('userData', resolve(dataDir, 'desktop'));
  const bundles = join(app.getAppPath(), 'dist', 'electron');
  return {
    data: dataDir === undefined ? undefined : resolve(dataDir),
    places: join(app.getPath('userData'), 'window-places.json'),
    renderer: join(app.getAppPath(), 'dist', 'renderer'),
    preload: join(bundles, 'preload.cjs'),
    exportWorker: join(bundles, 'export-worker.cjs'),
    importWorker: join(bundles, 'import-worker.cjs'),
    program: join(bundles, 'program.cjs'),
    compiled: join(app.getPath('userData'), 'compiled'),
  };
}

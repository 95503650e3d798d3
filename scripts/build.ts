import { build as buildRenderer } from 'vite';
import { buildElectron } from './build-electron.ts';
import { inProject } from './project.ts';
import { isBuilt, markBuilt, sourcesDigest } from './stale.ts';

/** Builds the renderer and the shell into `dist/`, unless they are built from these very sources. */
export async function buildIfNeeded(): Promise<void> {
  const digest = sourcesDigest();
  if (isBuilt(digest)) return;
  await buildRenderer({ configFile: inProject('vite.config.ts'), logLevel: 'warn' });
  await buildElectron();
  markBuilt(digest);
}

if (import.meta.main) await buildIfNeeded();

import { existsSync } from 'node:fs';
import path from 'node:path';
import { SCREENS } from '../../scripts/screen-sources.ts';
import { SOURCE_PLACES } from '../../server/places.ts';
import { BuiltRenderer } from '../renderer/firstLoad.ts';
import type { Section } from './report.ts';

/** The first load of every screen, gzipped, without fonts; null where the renderer was not built. */
export function measureBundle(): Section | null {
  const folder = SOURCE_PLACES.rendererDir;
  if (!existsSync(path.join(folder, '.vite/manifest.json'))) return null;
  const built = new BuiltRenderer(folder);
  return {
    name: 'The renderer’s first load',
    how: 'a screen’s page with its Japanese texts and all files until it is whole; each gzipped, without fonts',
    figures: SCREENS.map((screen) => ({
      name: screen.name,
      value: built.firstLoad(screen) / 1000,
      unit: 'kB' as const,
      bound: 250,
    })),
  };
}

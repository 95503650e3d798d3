import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { SOURCE_PLACES } from '../../server/places.ts';
import type { Section } from './report.ts';

const NAMED = /(?:src|href)="(\/[^"]+\.(?:js|css))"/g;
const IMPORTED = /(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g;

/** The scripts and styles that a page needs before it shows anything, what they import at once included. */
function firstLoad(folder: string, page: string): ReadonlySet<string> {
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file) || !existsSync(file)) return;
    files.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORTED))
      visit(path.join(path.dirname(file), name));
  };
  for (const [, name = ''] of page.matchAll(NAMED)) visit(path.join(folder, name));
  return files;
}

const gzipped = (text: Uint8Array): number => gzipSync(text, { level: 9 }).length;

/** The renderer's first load, gzipped, without fonts; null where it was not built. */
export function measureBundle(): Section | null {
  const folder = SOURCE_PLACES.rendererDir;
  const index = path.join(folder, 'index.html');
  if (!existsSync(index)) return null;
  const page = readFileSync(index, 'utf8');
  const files = [index, ...firstLoad(folder, page)];
  const bytes = files.reduce((sum, file) => sum + gzipped(readFileSync(file)), 0);
  return {
    name: 'The renderer’s first load',
    how: `${files.length} files of dist/renderer that index.html names, with what they import at once; gzip -9, without fonts`,
    figures: [{ name: 'gzipped', value: bytes / 1000, unit: 'kB', bound: 250 }],
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { assembleCatalogue } from '../domain/catalogue/assemble.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';

function jsonFilesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return jsonFilesBelow(file);
      return entry.name.endsWith('.json') ? [file] : [];
    });
}

/** The catalogue that comes with the program. @param folder `assets/catalogue` */
export function readShippedCatalogue(folder: string): Catalogue {
  const parts = jsonFilesBelow(folder).map((file): unknown => JSON.parse(readFileSync(file, 'utf8')));
  return assembleCatalogue(parts).catalogue;
}

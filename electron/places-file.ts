import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { type Place, placeSchema } from './place.ts';

const placesSchema = z.record(z.string(), placeSchema);
export type Places = Readonly<z.infer<typeof placesSchema>>;

/** The remembered places by window name. A file that is missing or not understood counts as none: it is a comfort. */
export function readPlaces(file: string): Places {
  try {
    return placesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

/** Writes one window's place; the file is replaced whole, so a power cut leaves the old one or the new one. */
export function rememberPlace(file: string, name: string, place: Place): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.new`;
  writeFileSync(draft, `${JSON.stringify({ ...readPlaces(file), [name]: place }, null, 2)}\n`);
  renameSync(draft, file);
}

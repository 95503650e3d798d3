import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import type { Place } from './place.ts';

const placesSchema = z.record(
  z.string(),
  z.object({
    bounds: z.object({
      x: z.int(),
      y: z.int(),
      width: z.int().check(z.positive()),
      height: z.int().check(z.positive()),
    }),
    maximized: z.boolean(),
    fullscreen: z.boolean(),
  }),
);

/** The remembered places of the windows, by window name. */
export interface Places {
  of(name: string): Place | undefined;
  remember(name: string, place: Place): void;
}

/**
 * The places in a file. They are a comfort: a file that is missing or not understood counts as none, and one that
 * cannot be written (a full disk) is told to `report` and keeps no window from closing.
 */
export function openPlaces(file: string, report: (error: unknown) => void = console.error): Places {
  return {
    of: (name) => read(file)[name],
    remember(name, place) {
      try {
        replace(file, { ...read(file), [name]: place });
      } catch (error) {
        report(error);
      }
    },
  };
}

function read(file: string): Readonly<Record<string, Place>> {
  try {
    return placesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

/** The file is replaced whole, so that a power cut leaves the old one or the new one. */
function replace(file: string, places: Readonly<Record<string, Place>>): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.new`;
  writeFileSync(draft, `${JSON.stringify(places, null, 2)}\n`);
  renameSync(draft, file);
}

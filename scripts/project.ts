import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's root folder, absolute. */
export const ROOT = resolve(import.meta.dirname, '..');

/** An absolute path inside the project. */
export function inProject(...parts: readonly string[]): string {
  return join(ROOT, ...parts);
}

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The project's package.json. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync(inProject('package.json'), 'utf8')) as Manifest;
}

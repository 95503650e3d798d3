import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { DomainError } from '../../domain/errors/domain-error.ts';

/** Where a bundle goes: the folder, the same as an archive beside it, and the places where both are first written. */
export interface Destination {
  readonly folder: string;
  readonly archive: string;
  readonly partFolder: string;
  readonly partArchive: string;
}

function isEmptyFolder(place: string): boolean {
  return statSync(place).isDirectory() && readdirSync(place).length === 0;
}

/**
 * Prepares the places for a bundle; nothing appears under the final names before `publish`.
 * @throws DomainError out-not-empty, file-exists
 */
export function prepareDestination(out: string): Destination {
  const folder = path.resolve(out);
  const archive = `${folder}.zip`;
  if (existsSync(folder) && !isEmptyFolder(folder)) throw new DomainError('out-not-empty', { file: folder });
  if (existsSync(archive)) throw new DomainError('file-exists', { file: archive });
  const part = `${folder}.part-${process.pid}-${Date.now().toString(36)}`;
  mkdirSync(part, { recursive: true });
  return { folder, archive, partFolder: part, partArchive: `${part}.zip` };
}

/** Gives a complete bundle its final names. */
export function publish(to: Destination): void {
  if (existsSync(to.folder)) rmdirSync(to.folder);
  renameSync(to.partFolder, to.folder);
  try {
    renameSync(to.partArchive, to.archive);
  } catch (error) {
    renameSync(to.folder, to.partFolder);
    throw error;
  }
}

/** Removes what was written of a bundle that will not be complete. */
export function discard(to: Destination): void {
  rmSync(to.partFolder, { recursive: true, force: true });
  rmSync(to.partArchive, { force: true });
}

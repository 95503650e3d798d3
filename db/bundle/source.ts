import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { MANIFEST_FILE, type Manifest, manifestSchema } from '../../domain/bundle/manifest.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { fileError } from './file-error.ts';

/** The files of a bundle, wherever it lies. */
export interface BundleSource {
  readonly names: readonly string[];
  /** @throws DomainError bundle-file-missing */
  bytes(name: string): Uint8Array;
}

/** Ten years of a large hall are 100 MB. */
const LARGEST_BYTES = 1_000_000_000;

function ofFolder(folder: string): BundleSource {
  const names = readdirSync(folder);
  return {
    names,
    bytes(name) {
      if (!names.includes(name)) throw new DomainError('bundle-file-missing', { file: name });
      return readFileSync(path.join(folder, name));
    },
  };
}

function ofArchive(archive: string): BundleSource {
  let size = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(readFileSync(archive), {
      filter({ name, originalSize }) {
        size += originalSize;
        if (size > LARGEST_BYTES)
          throw new DomainError('bundle-invalid', { detail: `${name}: ${originalSize} B` });
        return true;
      },
    });
  } catch (error) {
    if (error instanceof DomainError || (error as NodeJS.ErrnoException).syscall) throw error;
    throw new DomainError('bundle-invalid', { detail: path.basename(archive) }, { cause: error });
  }
  return {
    names: Object.keys(files),
    bytes(name) {
      const found = files[name];
      if (!found) throw new DomainError('bundle-file-missing', { file: name });
      return found;
    },
  };
}

/**
 * Opens a bundle: a folder or a ZIP archive.
 * @throws DomainError bundle-missing, file-unreadable, bundle-invalid
 */
export function openBundle(place: string): BundleSource {
  try {
    const stat = statSync(place, { throwIfNoEntry: false });
    if (!stat) throw new DomainError('bundle-missing', { file: place });
    return stat.isDirectory() ? ofFolder(place) : ofArchive(place);
  } catch (error) {
    throw fileError(error, 'file-unreadable', place);
  }
}

/** @throws DomainError bundle-file-missing, bundle-invalid with the first part of the manifest that is wrong */
export function readManifest(bundle: BundleSource): Manifest {
  const text = Buffer.from(bundle.bytes(MANIFEST_FILE)).toString('utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new DomainError('bundle-invalid', { detail: MANIFEST_FILE }, { cause: error });
  }
  const parsed = manifestSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new DomainError('bundle-invalid', { detail: `${MANIFEST_FILE}: ${place}` });
}

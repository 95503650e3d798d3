import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';
import { Zip, ZipDeflate } from 'fflate';

const CHUNK = 1 << 20;

/** The earliest time a ZIP entry can bear: one time for all, so that the same files make the same archive. */
const ENTRY_TIME = new Date(1980, 0, 1);

function addFile(zip: Zip, folder: string, name: string): void {
  const entry = new ZipDeflate(name, { level: 6 });
  entry.mtime = ENTRY_TIME;
  zip.add(entry);
  const file = openSync(path.join(folder, name), 'r');
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK);
      const length = readSync(file, chunk);
      entry.push(chunk.subarray(0, length), length === 0);
      if (length === 0) return;
    }
  } finally {
    closeSync(file);
  }
}

/** Writes files of a folder into a new ZIP archive, in the order given. The same content gives the same bytes. */
export function writeArchive(folder: string, names: readonly string[], archive: string): void {
  const out = openSync(archive, 'wx');
  try {
    const zip = new Zip((error, bytes) => {
      if (error) throw error;
      for (let at = 0; at < bytes.length; ) at += writeSync(out, bytes, at);
    });
    for (const name of names) addFile(zip, folder, name);
    zip.end();
  } finally {
    closeSync(out);
  }
}

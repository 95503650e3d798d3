import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { verifyBundle } from '../../../db/bundle/verify.ts';
import { DomainError } from '../../../domain/errors/domain-error.ts';
import { MIGRATIONS_DIR } from './story.ts';

interface LooseManifest {
  files: { name: string; rows: number; sha256: string; columns: { description: { en: string } }[] }[];
  hall: { name: { en: string } };
  [key: string]: unknown;
}

export function editText(folder: string, file: string, change: (text: string) => string): void {
  const place = path.join(folder, file);
  const before = readFileSync(place, 'utf8');
  const after = change(before);
  expect(after, 'the test changes something').not.toBe(before);
  writeFileSync(place, after);
}

export function editManifest(folder: string, change: (manifest: LooseManifest) => void): void {
  editText(folder, 'manifest.json', (text) => {
    const manifest = JSON.parse(text) as LooseManifest;
    change(manifest);
    return JSON.stringify(manifest);
  });
}

/** Changes the cell of the first record whose line matches. */
export function editCell(folder: string, file: string, line: RegExp, column: string, value: string): void {
  editText(folder, file, (text) => {
    const lines = text.split('\r\n');
    const at = (lines[0] ?? '').replace('\uFEFF', '').split(',').indexOf(column);
    const row = lines.findIndex((one) => line.test(one));
    expect([at >= 0, row > 0], `${file} ${column} ${line}`).toEqual([true, true]);
    const cells = (lines[row] ?? '').split(',');
    cells[at] = value;
    lines[row] = cells.join(',');
    return lines.join('\r\n');
  });
}

export function removeLine(folder: string, file: string, line: RegExp): void {
  editText(folder, file, (text) => {
    const lines = text.split('\r\n');
    const row = lines.findIndex((one) => line.test(one));
    return lines.filter((_, index) => index !== row).join('\r\n');
  });
}

/** Makes the manifest agree with the files as they are now: what is left to find is not the hash. */
export function sign(folder: string): void {
  const place = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(place, 'utf8')) as LooseManifest;
  for (const file of manifest.files) {
    const bytes = readFileSync(path.join(folder, file.name));
    file.sha256 = createHash('sha256').update(bytes).digest('hex');
    file.rows = bytes.toString('utf8').split('\r\n').length - 2;
  }
  writeFileSync(place, JSON.stringify(manifest));
}

/** The refusal of a bundle: its code and what it names. */
export function refusal(bundle: string, dataDir: string | null = null): object {
  try {
    verifyBundle({ bundle, data: dataDir === null ? null : { dataDir, migrationsDir: MIGRATIONS_DIR } });
  } catch (error) {
    if (error instanceof DomainError) return { code: error.code, ...error.params };
    throw error;
  }
  return { code: null };
}

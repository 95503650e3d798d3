import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { inProject, ROOT } from './project.ts';

const STAMP = inProject('dist/built.json');

/** What the bundles are made from. */
const SOURCES = [
  '{domain,db,server,electron,renderer,assets}/**/*',
  'scripts/{build,build-electron,screen-*}.ts',
  'vite.config.ts',
  'package-lock.json',
];

/** A digest of every source's path, size and time of change: new, changed and deleted files all change it. */
export function sourcesDigest(): string {
  const digest = createHash('sha256');
  for (const path of SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).sort()) {
    const { size, mtimeMs } = statSync(inProject(path));
    digest.update(`${path}\n${size}\n${mtimeMs}\n`);
  }
  return digest.digest('hex');
}

/** Whether `dist/` was built from the sources as they are now. */
export function isBuilt(digest: string): boolean {
  try {
    return (JSON.parse(readFileSync(STAMP, 'utf8')) as { digest: string }).digest === digest;
  } catch {
    return false;
  }
}

export function markBuilt(digest: string): void {
  writeFileSync(STAMP, `${JSON.stringify({ digest })}\n`);
}

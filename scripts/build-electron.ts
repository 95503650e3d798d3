import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { inProject, ROOT } from './project.ts';

/** From `dist/electron/`, where the bundles lie, to the program's root. */
const TO_ROOT = '../..';

/**
 * Files that are read at run time (migrations, catalogue, locales) stay where they are in the source tree, also in
 * the packaged program. A module's `import.meta` therefore goes on naming the source file, not the bundle.
 */
export const importMetaOfSource: Plugin = {
  name: 'import-meta-of-source',
  setup(bundler) {
    bundler.onLoad({ filter: /\.tsx?$/, namespace: 'file' }, async ({ path }) => {
      if (path.includes(`${sep}node_modules${sep}`)) return undefined;
      const text = await readFile(path, 'utf8');
      const file = relative(ROOT, path).split(sep).join('/');
      return {
        loader: 'ts',
        contents: text.replaceAll(/import\.meta\.(dirname|filename|url)\b/g, metaOf(file)),
      };
    });
  },
};

function metaOf(file: string): (match: string, property: string) => string {
  const path = (name: string) =>
    `require('node:path').join(__dirname, '${TO_ROOT}', ${JSON.stringify(name)})`;
  return (_match, property) => {
    if (property === 'filename') return path(file);
    if (property === 'dirname') return path(file.split('/').slice(0, -1).join('/'));
    return `require('node:url').pathToFileURL(${path(file)}).href`;
  };
}

/** Zod's messages in languages that no screen shows (the door answers with codes): 366 kB to be read at each start. */
const zodInEnglish: Plugin = {
  name: 'zod-in-english',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/][\w-]+\.c?js$/ }, ({ path }) => {
      if (/[\\/](en|index)\.c?js$/.test(path)) return undefined;
      return { contents: 'export default () => ({ localeError: () => undefined });' };
    });
  },
};

const shared = {
  bundle: true,
  minifyWhitespace: true,
  minifySyntax: true,
  format: 'cjs',
  target: 'node18',
  outdir: inProject('dist/electron'),
  outExtension: { '.js': '.cjs' },
  sourcemap: true,
  logLevel: 'warning',
  absWorkingDir: ROOT,
  tsconfig: inProject('tsconfig.json'),
} as const;

/**
 * Bundles the shell for the oldest Electron that is tested (25: Node 18): CommonJS, nothing external but the
 * runtime itself and the native SQLite binding.
 */
export async function buildElectron(): Promise<void> {
  await build({
    ...shared,
    entryPoints: [
      { in: 'electron/main.ts', out: 'main' },
      { in: 'electron/program.ts', out: 'program' },
      { in: 'electron/export-worker.ts', out: 'export-worker' },
      { in: 'electron/import-worker.ts', out: 'import-worker' },
    ],
    platform: 'node',
    external: ['electron', 'better-sqlite3'],
    plugins: [importMetaOfSource, zodInEnglish],
    // Web Crypto is a global since Node 19.
    banner: { js: "globalThis.crypto ??= require('node:crypto').webcrypto;" },
  });
  await build({
    ...shared,
    entryPoints: [{ in: 'electron/preload.ts', out: 'preload' }],
    platform: 'browser',
    external: ['electron'],
  });
}

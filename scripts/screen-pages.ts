import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';
import { inProject } from './project.ts';
import type { Part } from './screen-sources.ts';

/** What is read of the manifest that Vite writes beside a build. */
const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    css: z.array(z.string()).default([]),
    imports: z.array(z.string()).default([]),
    assets: z.array(z.string()).default([]),
  }),
);
type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** A screen that has a page of its own. */
interface Page extends Part {
  /** The namespaces of texts that it begins with. */
  readonly texts: readonly string[];
}

/** A sheet comes after those that it builds on, as in the bundler's own order: of two like rules the later one holds. */
function filesOf(manifest: Manifest, source: string, files: Set<string>): Set<string> {
  const chunk = manifest[source];
  if (chunk === undefined) throw new Error(`${source} is not in the bundle`);
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const imported of chunk.imports) filesOf(manifest, imported, files);
  for (const sheet of chunk.css) files.add(sheet);
  return files;
}

const KINDS: Readonly<Record<string, string>> = {
  '.js': 'rel="modulepreload"',
  '.css': 'rel="stylesheet"',
  '.woff2': 'rel="preload" as="font" type="font/woff2"',
};

function linkTo(file: string): string {
  return `    <link ${KINDS[path.extname(file)]} crossorigin href="/${file}">\n`;
}

/** The screen's Japanese texts: most halls', and few bytes for the others. */
function textsOf(screen: Page): string {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(inProject(`assets/locales/ja/${name}.json`), 'utf8'));
  const texts = Object.fromEntries(screen.texts.map((name) => [name, read(name)]));
  const json = JSON.stringify(texts).replaceAll('<', '\\u003c');
  return `    <script type="application/json" id="texts">${json}</script>\n`;
}

function pageOf(screen: Page, index: string, manifest: Manifest): string {
  const files = filesOf(manifest, screen.source, new Set());
  const assets = Object.values(manifest).flatMap((chunk) => chunk.assets);
  const fonts = new Set(assets.filter((file) => path.basename(file).startsWith('screen-')));
  const links = [...files, ...fonts].filter((file) => !index.includes(file)).map(linkTo);
  return index.replace('  </head>', () => `${links.join('')}${textsOf(screen)}  </head>`);
}

/**
 * Writes a page for every screen beside index.html that names all of the screen's files at its top and brings its
 * texts along. A browser then asks for the files at once; otherwise it would learn of each only from the file before
 * it, three rounds one after another.
 */
export function screenPages(screens: readonly Page[]): Plugin {
  let folder = '';
  return {
    name: 'screen-pages',
    apply: 'build',
    configResolved({ build }) {
      folder = build.outDir;
    },
    closeBundle() {
      const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
      const manifest = manifestSchema.parse(JSON.parse(read('.vite/manifest.json')));
      for (const screen of screens) {
        writeFileSync(path.join(folder, `${screen.name}.html`), pageOf(screen, read('index.html'), manifest));
      }
    },
  };
}

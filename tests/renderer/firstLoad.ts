import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The screens whose first load has a budget. */
export const SCREENS = [
  'floor/FloorScreen.tsx',
  'counter/CounterScreen.tsx',
  'board/BoardScreen.tsx',
  'manage/ManageScreen.tsx',
] as const;

const TEXTS = ['app', 'error'].map((namespace) => `../assets/locales/ja/${namespace}.json`);

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** A built renderer, read through the manifest that Vite wrote beside it. */
export class BuiltRenderer {
  readonly #folder: string;
  readonly #chunks: Readonly<Record<string, Chunk>>;

  constructor(folder: string) {
    this.#folder = folder;
    this.#chunks = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  }

  /** The script of a source file. */
  scriptOf(source: string): string {
    return this.#chunk(source).file;
  }

  /** The style sheets of every script, each with those of the scripts that it imports. */
  sheetOrder(): readonly { readonly sheet: string; readonly buildsOn: string }[] {
    return Object.values(this.#chunks).flatMap(({ css = [], imports = [] }) =>
      imports.flatMap((source) =>
        (this.#chunk(source).css ?? []).flatMap((buildsOn) => css.map((sheet) => ({ sheet, buildsOn }))),
      ),
    );
  }

  /** The scripts and styles that a source file needs before it runs. */
  filesOf(source: string, files = new Set<string>()): ReadonlySet<string> {
    const { file, css = [], imports = [] } = this.#chunk(source);
    if (files.has(file)) return files;
    files.add(file);
    for (const sheet of css) files.add(sheet);
    for (const imported of imports) this.filesOf(imported, files);
    return files;
  }

  /** Bytes of the program, one screen and its Japanese texts, each file gzipped, without the fonts. */
  firstLoad(screen: string): number {
    const files = new Set<string>();
    for (const source of ['index.html', screen, ...TEXTS]) this.filesOf(source, files);
    const sizes = [...files].map((file) => gzipSync(readFileSync(join(this.#folder, file))).length);
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  #chunk(source: string): Chunk {
    const chunk = this.#chunks[source];
    if (chunk === undefined) throw new Error(`${source} is not in the bundle`);
    return chunk;
  }
}

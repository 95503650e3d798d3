import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Screen } from '../../scripts/screen-sources.ts';

interface Chunk {
  readonly name?: string;
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

  /** The scripts that hold what only this part of the program needs. */
  scriptsOf(part: string): readonly string[] {
    const own = Object.values(this.#chunks).filter(
      ({ name, file }) => name === part && !file.endsWith('.css'),
    );
    if (own.length === 0) throw new Error(`${part} has no script of its own`);
    return own.map(({ file }) => file);
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

  /** Bytes of a screen's page and of all that it needs until it is whole, each file gzipped, without the fonts. */
  firstLoad({ name, source, afterwards }: Screen): number {
    const files = new Set([`${name}.html`]);
    const later = afterwards.map((part) => part.source);
    for (const needed of ['index.html', source, ...later]) this.filesOf(needed, files);
    const sizes = [...files].map((file) => gzipSync(readFileSync(join(this.#folder, file))).length);
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  #chunk(source: string): Chunk {
    const chunk = this.#chunks[source];
    if (chunk === undefined) throw new Error(`${source} is not in the bundle`);
    return chunk;
  }
}

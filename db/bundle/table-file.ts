import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Row, Table } from '../../domain/bundle/column.ts';
import { formatRow } from '../../domain/bundle/format.ts';
import { hiddenCells } from '../../domain/bundle/hidden.ts';
import { type ManifestFile, manifestColumns } from '../../domain/bundle/manifest.ts';
import type { BundleEncoder } from './encode.ts';

/** Any line break divides rows to a reader: a cell with one is quoted, whichever it is. */
const LINE_BREAK = /[\r\n]/u;

/** One table of a bundle being written: RFC 4180 with CRLF, a header row, its hash computed on the way. */
export class TableFile {
  readonly #table: Table;
  readonly #encoder: BundleEncoder;
  #file: number | null;
  readonly #hash = createHash('sha256');
  #rows = 0;
  #hiddenCells = 0;

  constructor(folder: string, table: Table, encoder: BundleEncoder) {
    this.#table = table;
    this.#encoder = encoder;
    this.#file = openSync(path.join(folder, table.file), 'wx');
    this.#put(encoder.start + this.#lines([table.columns.map((column) => column.name)]));
  }

  write(rows: readonly Row[]): void {
    if (rows.length === 0) return;
    this.#put(this.#lines(rows.map((row) => formatRow(this.#table, row))));
    this.#rows += rows.length;
    for (const row of rows) this.#hiddenCells += hiddenCells(row);
  }

  /** Closes the file and tells what the manifest says about it. */
  finish(): ManifestFile {
    this.close();
    return {
      name: this.#table.file,
      rows: this.#rows,
      sha256: this.#hash.digest('hex'),
      columns: manifestColumns(this.#table),
      hidden_cells: this.#hiddenCells,
    };
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  #lines(cells: readonly (readonly string[])[]): string {
    return stringify(cells as string[][], { record_delimiter: 'windows', quoted_match: LINE_BREAK });
  }

  #put(text: string): void {
    if (this.#file === null) throw new Error(`${this.#table.file} is closed`);
    const bytes = this.#encoder.encode(text);
    this.#hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
  }
}

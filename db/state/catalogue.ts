import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { type CatalogueEntry, type CatalogueList, catalogueOf } from '../../domain/catalogue/entry.ts';
import { allRows, getRow, type ReadableDB, run, type WritableDB } from '../database.ts';

/** The catalogue as the city has it now. */
export function readCatalogue(db: ReadableDB): Catalogue {
  const rows = allRows<{ list: CatalogueList; content: string }>(
    db,
    'SELECT list, content FROM catalogue_entry ORDER BY list, position, id',
  );
  return catalogueOf(rows.map(({ list, content }) => ({ list, content: JSON.parse(content) as unknown })));
}

/** Whether a catalogue was ever loaded into the store. */
export function hasCatalogue(db: ReadableDB): boolean {
  return getRow(db, 'SELECT 1 AS found FROM catalogue_entry LIMIT 1') !== undefined;
}

/** Adds the entry, or replaces the one of its list and id. */
export function saveCatalogueEntry(db: WritableDB, entry: CatalogueEntry): void {
  run(
    db,
    `INSERT INTO catalogue_entry (list, id, position, content) VALUES (?, ?, ?, ?)
     ON CONFLICT (list, id) DO UPDATE SET position = excluded.position, content = excluded.content`,
    entry.list,
    entry.id,
    entry.position,
    JSON.stringify(entry.content),
  );
}

/** Removes the entry, if it is there. */
export function removeCatalogueEntry(db: WritableDB, entry: Pick<CatalogueEntry, 'list' | 'id'>): void {
  run(db, 'DELETE FROM catalogue_entry WHERE list = ? AND id = ?', entry.list, entry.id);
}

/** The place of an entry in its list, undefined where there is none. */
export function entryPosition(db: ReadableDB, list: CatalogueList, id: string): number | undefined {
  const sql = 'SELECT position FROM catalogue_entry WHERE list = ? AND id = ?';
  return getRow<{ position: number }>(db, sql, list, id)?.position;
}

/** The place behind the last entry of a list. */
export function nextPosition(db: ReadableDB, list: CatalogueList): number {
  const sql = 'SELECT coalesce(max(position) + 1, 0) AS next FROM catalogue_entry WHERE list = ?';
  return getRow<{ next: number }>(db, sql, list)?.next ?? 0;
}

/** Remembers that the journal has named these procedures and papers. */
export function saveNamedCodes(db: WritableDB, codes: readonly string[]): void {
  for (const code of codes) run(db, 'INSERT INTO named_code (code) VALUES (?) ON CONFLICT DO NOTHING', code);
}

/** Whether the journal has ever named the procedure or paper: in an intake, an outcome or a tally. */
export function isCodeInRecords(db: ReadableDB, code: string): boolean {
  return getRow(db, 'SELECT 1 AS found FROM named_code WHERE code = ?', code) !== undefined;
}

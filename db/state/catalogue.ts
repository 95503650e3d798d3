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

export function hasCatalogue(db: ReadableDB): boolean {
  return getRow(db, 'SELECT 1 AS found FROM catalogue_entry LIMIT 1') !== undefined;
}

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

export function removeCatalogueEntry(db: WritableDB, entry: Pick<CatalogueEntry, 'list' | 'id'>): void {
  run(db, 'DELETE FROM catalogue_entry WHERE list = ? AND id = ?', entry.list, entry.id);
}

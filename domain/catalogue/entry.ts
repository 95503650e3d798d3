import { z } from 'zod';
import type { Catalogue } from './catalogue.ts';

/** The lists that a catalogue consists of. */
const CATALOGUE_LISTS = [
  'services',
  'evidence',
  'conditions',
  'forms',
  'places',
  'deadline_events',
  'questions',
  'life_events',
  'synonyms',
] as const satisfies readonly (keyof Catalogue)[];
export const catalogueListSchema = z.enum(CATALOGUE_LISTS);
export type CatalogueList = (typeof CATALOGUE_LISTS)[number];

/** What an entry of a list says. */
export type ContentOf<List extends CatalogueList> = Catalogue[List][number];

/** One entry of one list, as it is stored and journaled. `position` keeps the order of the list. */
export interface CatalogueEntry {
  readonly list: CatalogueList;
  readonly id: string;
  readonly position: number;
  readonly content: unknown;
}

function idOf(item: { readonly id: string } | { readonly term: string }): string {
  return 'id' in item ? item.id : item.term;
}

/** A catalogue taken apart into its entries; a synonym's id is its term. */
export function entriesOf(catalogue: Catalogue): readonly CatalogueEntry[] {
  return CATALOGUE_LISTS.flatMap((list) =>
    catalogue[list].map((content, position) => ({ list, id: idOf(content), position, content })),
  );
}

/**
 * The catalogue put together from its entries in order of position. Each entry was checked by its list's schema
 * before it was written and is not checked again: that took 70 of the 80 ms in which a started program reads it.
 */
export function catalogueOf(entries: readonly Pick<CatalogueEntry, 'list' | 'content'>[]): Catalogue {
  const lists = Object.fromEntries(
    CATALOGUE_LISTS.map((list) => [list, entries.filter((e) => e.list === list).map((e) => e.content)]),
  );
  return lists as unknown as Catalogue;
}

import type { CatalogueList } from '../../domain/catalogue/entry.ts';

const ROOT = '/manage/catalogue';

/** Where each list is, in the order of its tabs; the browser's own paths, as in the rest of the section. */
const FOLDERS: Readonly<Record<CatalogueList, string>> = {
  services: ROOT,
  evidence: `${ROOT}/papers`,
  forms: `${ROOT}/forms`,
  life_events: `${ROOT}/life-events`,
  questions: `${ROOT}/questions`,
  synonyms: `${ROOT}/words`,
  conditions: `${ROOT}/conditions`,
  deadline_events: `${ROOT}/deadline-starts`,
  places: `${ROOT}/places`,
};

/** The lists of the catalogue in the order of their tabs. */
export const LISTS = Object.keys(FOLDERS) as readonly CatalogueList[];

/** Where a CSV file of procedures is read. */
export const IMPORT_PATH = `${ROOT}/import`;

export const listPath = (list: CatalogueList): string => FOLDERS[list];

/** The list that a path shows; the procedures where it names none. */
export const listAt = (path: string): CatalogueList =>
  LISTS.find((list) => list !== 'services' && path.startsWith(FOLDERS[list])) ?? 'services';

/** The editor of a new entry. */
export const addPath = (list: CatalogueList): string => `${FOLDERS[list]}/new`;

/** The pattern that `entryPath` fits, as the router reads it; it gives the id by the name `id`. */
export const entryPattern = (list: CatalogueList): string =>
  list === 'synonyms' ? `${FOLDERS[list]}/entry` : `${FOLDERS[list]}/entry/:id`;

/** The editor of one entry. A word may have any letter in it, so that it stands in the query. */
export const entryPath = (list: CatalogueList, id: string): string =>
  list === 'synonyms' ? wordPath(`${FOLDERS[list]}/entry`, id) : `${FOLDERS[list]}/entry/${id}`;

/** The editor of new words, one of them written in it. */
export const addWordPath = (word: string): string => wordPath(addPath('synonyms'), word);

const wordPath = (path: string, word: string): string => `${path}?${new URLSearchParams({ word })}`;

/** The word of a path's query, as the browser gives it (`?word=…`); null where there is none. */
export const wordIn = (search: string): string | null => new URLSearchParams(search).get('word');

/** Where the parts of the catalogue's management are; the browser's own paths, as in the rest of the section. */
export const CATALOGUE_PATHS = {
  list: '/manage/catalogue',
  add: '/manage/catalogue/new',
  import: '/manage/catalogue/import',
  entry: '/manage/catalogue/entry/:id',
} as const;

/** The editor of one procedure. */
export const entryPath = (id: string): string => CATALOGUE_PATHS.entry.replace(':id', id);

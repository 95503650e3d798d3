import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { type EntryRef, type UsersOf, usersIn } from '../../domain/catalogue/usage.ts';
import type { Lookup } from '../guide/lookup.ts';

const made = new WeakMap<Catalogue, UsersOf>();

/** The entries that refer to one of the catalogue; worked out once for each catalogue that comes. */
export function usersOf({ catalogue }: Pick<Lookup, 'catalogue'>, entry: EntryRef): readonly EntryRef[] {
  const known = made.get(catalogue) ?? usersIn(catalogue);
  made.set(catalogue, known);
  return known(entry);
}

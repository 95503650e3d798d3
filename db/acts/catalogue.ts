import {
  type CatalogueItem,
  contentOf,
  idOfContent,
  problemsOfChange,
  withItem,
  withoutItem,
} from '../../domain/catalogue/change.ts';
import type { CatalogueProblem } from '../../domain/catalogue/check.ts';
import type { CatalogueList } from '../../domain/catalogue/entry.ts';
import type { PublicService } from '../../domain/catalogue/public-service.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import type { ActAnswer } from '../../domain/views/act.ts';
import { entryPosition, isCodeInRecords, nextPosition, readCatalogue } from '../state/catalogue.ts';
import { readServices } from '../state/hall.ts';
import type { Store } from '../store.ts';
import { type Caller, type Tx, write } from '../write.ts';
import { answerOf } from './answer.ts';

function hallServices(tx: Tx): { readonly hallServices: readonly string[] } {
  return { hallServices: readServices(tx.db).map(({ id }) => id) };
}

function refusal({ code, at, value }: CatalogueProblem): DomainError {
  if (code === 'dangling_id') return new DomainError('catalogue-unknown-id', { at, id: value });
  return new DomainError('catalogue-entry-invalid', { problem: code, at, value });
}

function appendItem(tx: Tx, { list, content }: CatalogueItem): void {
  const id = idOfContent(content);
  const position = entryPosition(tx.db, list, id) ?? nextPosition(tx.db, list);
  tx.append({ kind: 'catalogue.entry_set', list, id, position, content: { ...content } });
}

/** Two forms of the same content are written alike, since a schema puts its fields in its own order. */
const isSame = (a: object | null, b: object | undefined): boolean =>
  JSON.stringify(a ?? undefined) === JSON.stringify(b);

/**
 * Adds or changes one entry. The journal keeps the whole content; an entry saved as it stands is not journaled.
 * @param base the entry as its editor saw it, null for a new one; undefined: whatever it is now
 * @throws DomainError catalogue-unknown-id, catalogue-entry-invalid where the changed catalogue would not hold,
 * catalogue-entry-changed where somebody else changed the entry meanwhile
 */
export function setCatalogueItem(
  store: Store,
  caller: Caller,
  item: CatalogueItem,
  base: object | null | undefined,
): ActAnswer {
  return write(store, caller, (tx) => {
    const before = readCatalogue(tx.db);
    const id = idOfContent(item.content);
    const known = contentOf(before, item.list, id);
    if (base !== undefined && !isSame(base, known)) throw new DomainError('catalogue-entry-changed', { id });
    const touched = new Set([`${item.list}/${id}`]);
    const [problem] = problemsOfChange(before, withItem(before, item), touched, hallServices(tx));
    if (problem) throw refusal(problem);
    if (!isSame(item.content, known)) appendItem(tx, item);
    return answerOf(tx, null, null);
  });
}

/** What visits and tallies have named must keep its name: it is ended by its validity instead. */
function requireNotInRecords(tx: Tx, list: CatalogueList, id: string): void {
  if (list !== 'services' && list !== 'evidence') return;
  if (isCodeInRecords(tx.db, id)) throw new DomainError('catalogue-entry-recorded', { id });
}

/**
 * Removes one entry.
 * @throws DomainError catalogue-entry-unknown, catalogue-entry-in-use naming what refers to it,
 * catalogue-entry-recorded where visits or tallies have it
 */
export function removeCatalogueItem(
  store: Store,
  caller: Caller,
  list: CatalogueList,
  id: string,
): ActAnswer {
  return write(store, caller, (tx) => {
    const before = readCatalogue(tx.db);
    if (!contentOf(before, list, id)) throw new DomainError('catalogue-entry-unknown', { list, id });
    const [problem] = problemsOfChange(before, withoutItem(before, list, id), new Set());
    if (problem) throw new DomainError('catalogue-entry-in-use', { id, by: problem.at });
    requireNotInRecords(tx, list, id);
    tx.append({ kind: 'catalogue.entry_removed', list, id });
    return answerOf(tx, null, null);
  });
}

/** What an import changes; whoever made it has checked it against the catalogue that still stands. */
export interface CatalogueImport {
  readonly set: readonly PublicService[];
  readonly remove: readonly string[];
}

/**
 * Carries an import out, all of it or nothing.
 * @param prepared gives the import, or throws where the catalogue changed since it was prepared
 * @throws DomainError catalogue-entry-recorded, and what `prepared` throws
 */
export function importCatalogue(store: Store, caller: Caller, prepared: () => CatalogueImport): ActAnswer {
  return write(store, caller, (tx) => {
    const { set, remove } = prepared();
    for (const id of remove) {
      requireNotInRecords(tx, 'services', id);
      tx.append({ kind: 'catalogue.entry_removed', list: 'services', id });
    }
    for (const content of set) appendItem(tx, { list: 'services', content });
    return answerOf(tx, null, null);
  });
}

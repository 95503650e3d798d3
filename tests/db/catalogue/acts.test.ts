import { describe, expect, test } from 'vitest';
import { importCatalogue, removeCatalogueItem, setCatalogueItem } from '../../../db/acts/catalogue.ts';
import { giveGuidance } from '../../../db/acts/intake.ts';
import { loadShippedCatalogue } from '../../../db/acts/load-catalogue.ts';
import { readEntries } from '../../../db/journal.ts';
import { isCodeInRecords, readCatalogue } from '../../../db/state/catalogue.ts';
import type { Store } from '../../../db/store.ts';
import { THE_PROGRAM } from '../../../db/tx.ts';
import type { Catalogue } from '../../../domain/catalogue/catalogue.ts';
import { type CatalogueEntry, catalogueOf } from '../../../domain/catalogue/entry.ts';
import type { PublicService } from '../../../domain/catalogue/public-service.ts';
import { DomainError } from '../../../domain/errors/domain-error.ts';
import { apply } from '../../../domain/journal/apply.ts';
import { PRACTICE_COUNTERS, PRACTICE_SERVICES } from '../../../server/practice/hall.ts';
import { catalogue as shipped } from '../../domain/catalogue/shipped-catalogue.ts';
import { TrialStore } from '../trial-store.ts';

function loaded(): Store {
  const { store } = new TrialStore({ services: PRACTICE_SERVICES, counters: PRACTICE_COUNTERS });
  loadShippedCatalogue(store, THE_PROGRAM, () => shipped);
  return store;
}

function service(store: Store, id: string): PublicService {
  const found = readCatalogue(store.db).services.find((entry) => entry.id === id);
  if (!found) throw new Error(`no procedure ${id}`);
  return found;
}

/** The catalogue as a replay of the journal makes it, without the tables. */
function replayed(store: Store): Catalogue {
  const entries = new Map<string, CatalogueEntry>();
  const none = { visit: () => undefined, counterStatus: () => undefined, undoable: () => undefined };
  for (const entry of readEntries(store.db)) {
    if (!entry.event.kind.startsWith('catalogue.')) continue;
    const { catalogueEntry, catalogueRemoval } = apply(none, entry);
    if (catalogueEntry) entries.set(`${catalogueEntry.list} ${catalogueEntry.id}`, catalogueEntry);
    if (catalogueRemoval) entries.delete(`${catalogueRemoval.list} ${catalogueRemoval.id}`);
  }
  return catalogueOf([...entries.values()].sort((a, b) => a.position - b.position));
}

describe('the shipped catalogue', () => {
  test('is what the store has, once', () => {
    const store = loaded();
    expect(readCatalogue(store.db)).toEqual(shipped);
    const { seq } = store.tail;
    loadShippedCatalogue(store, THE_PROGRAM, () => {
      throw new Error('must not be read again');
    });
    expect(store.tail.seq).toBe(seq);
  });
});

describe('the journal says everything', () => {
  test('edits, a removal and an import, replayed, give the same catalogue in the same order', () => {
    const store = loaded();
    const tennyu = service(store, 'tennyu');
    const [first] = readCatalogue(store.db).synonyms;
    if (!first) throw new Error('no spoken words');
    setCatalogueItem(store, THE_PROGRAM, { list: 'services', content: { ...tennyu, minutes: 31 } }, tennyu);
    setCatalogueItem(store, THE_PROGRAM, { list: 'services', content: { ...tennyu, id: 'later' } }, null);
    removeCatalogueItem(store, THE_PROGRAM, 'synonyms', first.term);
    setCatalogueItem(store, THE_PROGRAM, { list: 'synonyms', content: first }, null);
    importCatalogue(store, THE_PROGRAM, () => ({
      set: [
        { ...tennyu, minutes: 32 },
        { ...tennyu, id: 'last' },
      ],
      remove: ['later'],
    }));
    const now = readCatalogue(store.db);
    expect(replayed(store)).toEqual(now);
    expect(now.services.map(({ id }) => id)).toEqual([...shipped.services.map(({ id }) => id), 'last']);
    expect(now.synonyms.at(-1)).toEqual(first);
    expect(service(store, 'tennyu').minutes).toBe(32);
  });
});

describe('an import is all or nothing', () => {
  test('nothing of it stays where a procedure of it cannot be removed', () => {
    const store = loaded();
    const tennyu = service(store, 'tennyu');
    giveGuidance(store, THE_PROGRAM, { reason: 'how', procedure: 'dog' });
    const before = readCatalogue(store.db);
    const { seq } = store.tail;
    const change = () => ({ set: [{ ...tennyu, minutes: 32 }], remove: ['rinji', 'dog'] });
    expect(() => importCatalogue(store, THE_PROGRAM, change)).toThrow(
      new DomainError('catalogue-entry-recorded', { id: 'dog' }),
    );
    expect(readCatalogue(store.db)).toEqual(before);
    expect(store.tail.seq).toBe(seq);
  });

  test('the same request twice is one import, though what was prepared is gone', () => {
    const store = loaded();
    const tennyu = service(store, 'tennyu');
    const caller = { ...THE_PROGRAM, request: { id: '0198', fingerprint: 'import' } };
    const first = importCatalogue(store, caller, () => ({ set: [{ ...tennyu, minutes: 32 }], remove: [] }));
    const again = importCatalogue(store, caller, () => {
      throw new DomainError('catalogue-import-stale');
    });
    expect(again).toEqual(first);
  });
});

test('a code is in the records only as itself, not as a part of another', () => {
  const store = loaded();
  giveGuidance(store, THE_PROGRAM, { reason: 'how', procedure: 'kokuho_in' });
  expect(isCodeInRecords(store.db, 'kokuho_in')).toBe(true);
  expect(isCodeInRecords(store.db, 'kokuho')).toBe(false);
  expect(isCodeInRecords(store.db, 'kokuho_i_')).toBe(false);
});

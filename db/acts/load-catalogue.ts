import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { entriesOf } from '../../domain/catalogue/entry.ts';
import { hasCatalogue } from '../state/catalogue.ts';
import type { Store } from '../store.ts';
import { type Caller, write } from '../write.ts';

/** Loads the shipped catalogue into a store that has none; a city's own entries are never overwritten. */
export function loadShippedCatalogue(store: Store, caller: Caller, shipped: () => Catalogue): void {
  if (hasCatalogue(store.db)) return;
  const entries = entriesOf(shipped());
  write(store, caller, (tx) => {
    for (const { list, id, position, content } of entries) {
      tx.append({
        kind: 'catalogue.entry_set',
        list,
        id,
        position,
        content: content as Record<string, unknown>,
      });
    }
  });
}

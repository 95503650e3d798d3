import { readCatalogue } from '../../db/state/catalogue.ts';
import type { Store } from '../../db/store.ts';
import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { topicsOf } from '../../domain/journal/topics.ts';

/** The catalogue as it stands, read and checked once and kept until it changes. */
export class CurrentCatalogue {
  readonly #store: Store;
  #catalogue: Catalogue | null = null;
  #version = 0;

  constructor(store: Store) {
    this.#store = store;
    store.subscribe((entries) => {
      if (entries.some((entry) => topicsOf(entry).includes('catalogue'))) this.#forget();
    });
  }

  /** Grows with every change while the program runs. */
  get version(): number {
    return this.#version;
  }

  read(): Catalogue {
    this.#catalogue ??= readCatalogue(this.#store.db);
    return this.#catalogue;
  }

  #forget(): void {
    this.#catalogue = null;
    this.#version += 1;
  }
}

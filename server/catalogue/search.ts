import type { Language } from '../../domain/catalogue/language.ts';
import type { CurrentCatalogue } from './current.ts';
import { queryKey } from './key.ts';
import { Lexicon } from './lexicon.ts';
import { buildPhraseIndex, type PhraseIndex } from './phrase-index.ts';
import { phrasesOf } from './phrases.ts';
import { type Ranking, rank } from './rank.ts';

const NOTHING: Ranking = { procedures: [], lifeEvents: [] };

interface Indexed {
  readonly lexicon: Lexicon;
  readonly index: PhraseIndex;
}

/**
 * Finds procedures and life events by what people type. The index is made from the store's catalogue when somebody
 * searches for the first time after a change, in steps between which other calls are answered, and is kept in memory.
 */
export class CatalogueSearch {
  readonly #catalogue: CurrentCatalogue;
  #indexed: { readonly version: number; readonly ready: Promise<Indexed> } | null = null;

  constructor(catalogue: CurrentCatalogue) {
    this.#catalogue = catalogue;
  }

  /** What is meant by `typed`, best first; nothing where there is no letter in it. */
  async find(typed: string, language: Language): Promise<Ranking> {
    const { lexicon, index } = await this.#ready();
    const key = queryKey(typed, lexicon);
    return key ? rank(key, index, language) : NOTHING;
  }

  /** Makes the index ahead of the first key. */
  async prepare(): Promise<void> {
    await this.#ready();
  }

  #ready(): Promise<Indexed> {
    const { version } = this.#catalogue;
    if (this.#indexed?.version === version) return this.#indexed.ready;
    const indexed = { version, ready: this.#build() };
    this.#indexed = indexed;
    indexed.ready.catch(() => {
      if (this.#indexed === indexed) this.#indexed = null;
    });
    return indexed.ready;
  }

  async #build(): Promise<Indexed> {
    const catalogue = this.#catalogue.read();
    const lexicon = new Lexicon(catalogue);
    const index = await buildPhraseIndex(phrasesOf(catalogue), lexicon);
    return { lexicon, index };
  }
}

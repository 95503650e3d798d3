import type { CatalogueList, ContentOf } from '../../../domain/catalogue/entry.ts';
import type { HallSetup } from '../../../domain/views/hall.ts';
import { NO_NAMES } from '../named/names.ts';
import { newEntry } from './entry.ts';

/** Who makes a form. */
export const ISSUERS: readonly ContentOf<'forms'>['issuer'][] = ['city', 'national', 'other'];

const NAMELESS = { id: '', names: NO_NAMES } as const;

/** Entries that nobody has written anything of, by their lists. */
export const NEW_ENTRIES: {
  readonly [List in CatalogueList]: (setup: HallSetup) => ContentOf<List>;
} = {
  services: newEntry,
  evidence: () => ({ ...NAMELESS, counts: [], satisfies: [] }),
  forms: () => ({ ...NAMELESS, kana: '', issuer: 'city' }),
  life_events: () => ({ ...NAMELESS, kana: '', always: [], ask: [], order: [] }),
  questions: () => NAMELESS,
  synonyms: () => ({ term: '', kana: null, kind: 'spoken', services: [], life_events: [] }),
  conditions: () => ({ ...NAMELESS, question: null }),
  deadline_events: () => NAMELESS,
  places: () => NAMELESS,
};

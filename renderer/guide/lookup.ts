import type { Catalogue } from '../../domain/catalogue/catalogue.ts';
import { useCatalogue } from '../api/catalogue.ts';

type ById<T> = ReadonlyMap<string, T>;

/** The catalogue by ids. */
export interface Lookup {
  readonly catalogue: Catalogue;
  readonly services: ById<Catalogue['services'][number]>;
  readonly evidence: ById<Catalogue['evidence'][number]>;
  readonly conditions: ById<Catalogue['conditions'][number]>;
  readonly forms: ById<Catalogue['forms'][number]>;
  readonly places: ById<Catalogue['places'][number]>;
  readonly deadlineEvents: ById<Catalogue['deadline_events'][number]>;
  readonly questions: ById<Catalogue['questions'][number]>;
  readonly lifeEvents: ById<Catalogue['life_events'][number]>;
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ById<T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

const made = new WeakMap<Catalogue, Lookup>();

/** The catalogue by ids, made once: each line of a list asks for it, and a city may have thousands of procedures. */
export function lookupOf(catalogue: Catalogue): Lookup {
  const known = made.get(catalogue);
  if (known) return known;
  const lookup = makeLookup(catalogue);
  made.set(catalogue, lookup);
  return lookup;
}

function makeLookup(catalogue: Catalogue): Lookup {
  return {
    catalogue,
    services: byId(catalogue.services),
    evidence: byId(catalogue.evidence),
    conditions: byId(catalogue.conditions),
    forms: byId(catalogue.forms),
    places: byId(catalogue.places),
    deadlineEvents: byId(catalogue.deadline_events),
    questions: byId(catalogue.questions),
    lifeEvents: byId(catalogue.life_events),
  };
}

/** The catalogue by ids; undefined until it has come. */
export function useLookup(): Lookup | undefined {
  const { data } = useCatalogue();
  return data && lookupOf(data);
}

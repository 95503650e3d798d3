import { useMemo } from 'react';
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

export function lookupOf(catalogue: Catalogue): Lookup {
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
  return useMemo(() => (data ? lookupOf(data) : undefined), [data]);
}

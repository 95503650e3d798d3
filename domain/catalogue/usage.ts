import type { Catalogue } from './catalogue.ts';
import type { CatalogueList } from './entry.ts';
import { questionsIn, yieldedBy } from './question-tree.ts';

/** An entry by its list and id. */
export interface EntryRef {
  readonly list: CatalogueList;
  readonly id: string;
}

/** The entries that refer to an entry, in the order of the catalogue; empty where nothing does. */
export type UsersOf = (entry: EntryRef) => readonly EntryRef[];

type Targets = Partial<Readonly<Record<CatalogueList, readonly string[]>>>;

const NOBODY: readonly EntryRef[] = [];
const keyOf = ({ list, id }: EntryRef): string => `${list}/${id}`;

/** Who refers to what in a catalogue: an entry that another one refers to cannot be removed. */
export function usersIn(catalogue: Catalogue): UsersOf {
  const users = new Map<string, EntryRef[]>();
  const note = (by: EntryRef, targets: Targets) => {
    const lists = Object.entries(targets) as [CatalogueList, readonly string[]][];
    const keys = lists.flatMap(([list, ids]) => ids.map((id) => keyOf({ list, id })));
    for (const key of new Set(keys)) users.set(key, [...(users.get(key) ?? []), by]);
  };
  for (const service of catalogue.services) note({ list: 'services', id: service.id }, ofService(service));
  for (const paper of catalogue.evidence) {
    const of = paper.counts.flatMap((way) => way.of);
    note({ list: 'evidence', id: paper.id }, { evidence: [...of, ...paper.satisfies] });
  }
  for (const { id, question } of catalogue.conditions) {
    note({ list: 'conditions', id }, { questions: question === null ? [] : [question] });
  }
  for (const event of catalogue.life_events) {
    const questions = questionsIn(event.ask).map(({ question }) => question);
    note(
      { list: 'life_events', id: event.id },
      { services: [...yieldedBy(event), ...event.order], questions },
    );
  }
  for (const { term, services, life_events } of catalogue.synonyms) {
    note({ list: 'synonyms', id: term }, { services, life_events });
  }
  return (entry) => users.get(keyOf(entry)) ?? NOBODY;
}

function ofService(service: Catalogue['services'][number]): Targets {
  const { where, evidence, deadlines } = service;
  return {
    services: service.related,
    forms: service.forms,
    evidence: evidence.map((need) => need.evidence),
    conditions: evidence.flatMap(({ condition }) => (condition === null ? [] : [condition])),
    deadline_events: deadlines.flatMap((deadline) => (deadline.kind === 'stated' ? [] : [deadline.from])),
    places: where.kind === 'outside' ? [where.place] : [],
  };
}

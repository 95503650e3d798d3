import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../domain/assert-never.ts';
import type { LifeEvent } from '../../domain/catalogue/life-event.ts';
import type { PublicService } from '../../domain/catalogue/public-service.ts';
import type { QueueVisit } from '../../domain/views/queue.ts';
import { api, read } from '../api/client.ts';
import { useSettings } from '../app/settings.ts';
import { type Lookup, useLookup } from '../guide/lookup.ts';
import { useGuideName, useServiceName } from '../guide/useGuideName.ts';
import { useQueue } from './now/useQueue.ts';

/** Of each kind. Who sees none that is meant types on; more would make each key slower. */
const MOST = 12;

/** What a search can find: a procedure, a life event, or a visit that is in the hall, by its number. */
export type Found =
  | { readonly kind: 'procedure'; readonly service: PublicService }
  | { readonly kind: 'life_event'; readonly event: LifeEvent }
  | { readonly kind: 'visit'; readonly visit: QueueVisit };

export interface Finder {
  readonly found: readonly Found[];
  /** The answer is on its way; what is shown belongs to the words before. */
  readonly isSearching: boolean;
  readonly problem: Error | null;
  readonly retry: () => void;
}

export function foundKey(item: Found): string {
  switch (item.kind) {
    case 'procedure':
      return `procedure:${item.service.id}`;
    case 'life_event':
      return `life_event:${item.event.id}`;
    case 'visit':
      return `visit:${item.visit.id}`;
    default:
      return assertNever(item);
  }
}

function folded(text: string): string {
  return text.normalize('NFKC').toUpperCase().replaceAll(/\s+/gu, '');
}

function hasNumber(visit: QueueVisit, number: string): boolean {
  return number.length >= 2 && visit.number !== null && folded(visit.number).startsWith(number);
}

interface Hit {
  readonly id: string;
  readonly kind: 'procedure' | 'life_event';
  readonly score: number;
}

/** Procedures and life events in one list; where they are alike, the procedure goes first. */
function bestFirst(answer: { readonly results: readonly Hit[]; readonly lifeEvents: readonly Hit[] }) {
  return [...answer.results, ...answer.lifeEvents].sort((a, b) => b.score - a.score);
}

function foundIn(lookup: Lookup, { id, kind }: Hit): readonly Found[] {
  if (kind === 'procedure') {
    const service = lookup.services.get(id);
    return service ? [{ kind, service }] : [];
  }
  const event = lookup.lifeEvents.get(id);
  return event ? [{ kind, event }] : [];
}

/** What fits the words in the search field, best first. Asked at each key; an answer that is overtaken is dropped. */
export function useFinder(words: string): Finder {
  const lang = useSettings((settings) => settings.language);
  const q = words.trim();
  const lookup = useLookup();
  const queue = useQueue();
  const search = useQuery({
    queryKey: ['catalogue', 'search', lang, q],
    queryFn: ({ signal }) =>
      read(api.api.catalogue.search.$get({ query: { q, lang, limit: String(MOST) } }, { init: { signal } })),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  const hits = q === '' || !search.data ? [] : bestFirst(search.data);
  const visits = (queue.data?.visits ?? []).filter((visit) => hasNumber(visit, folded(q)));
  return {
    found: [
      ...visits.map((visit) => ({ kind: 'visit' as const, visit })),
      ...(lookup ? hits.flatMap((hit) => foundIn(lookup, hit)) : []),
    ],
    isSearching: q !== '' && (search.isPlaceholderData || search.isPending),
    problem: search.error,
    retry: () => void search.refetch(),
  };
}

/** How a result is read aloud. */
export function useFoundText(): (item: Found) => string {
  const { t } = useTranslation('floor');
  const guideName = useGuideName();
  const serviceName = useServiceName();
  return (item) => {
    switch (item.kind) {
      case 'procedure':
        return serviceName(item.service);
      case 'life_event':
        return t('find.event', { name: guideName(item.event.names) });
      case 'visit':
        return t('find.visit', { number: item.visit.number });
      default:
        return assertNever(item);
    }
  };
}

import { useTranslation } from 'react-i18next';
import type { Service } from '../../domain/hall/hall.ts';
import type { QueueVisit } from '../../domain/views/queue.ts';
import { useHall } from '../api/hall.ts';
import { useName } from '../api/useName.ts';
import { useQueue } from './now/useQueue.ts';

/** What a search can find: a line to wait in, or a visit that is in the hall, by its number. */
export type Found =
  | { readonly kind: 'service'; readonly service: Service }
  | { readonly kind: 'visit'; readonly visit: QueueVisit };

export function foundKey(item: Found): string {
  return item.kind === 'service' ? `service:${item.service.id}` : `visit:${item.visit.id}`;
}

/** Full and half width, capitals and small letters are one. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');
}

function hasNumber(visit: QueueVisit, query: string): boolean {
  return visit.number !== null && query.length >= 2 && folded(visit.number).startsWith(query);
}

/** What fits the words in the search field, best first; all lines of the hall where it is empty. */
export function useFinder(query: string): readonly Found[] {
  const hall = useHall();
  const queue = useQueue();
  const words = folded(query);
  const services = (hall.data?.services ?? []).filter(({ active, names, series }) => {
    return active && folded(`${series} ${names.ja} ${names.en}`).includes(words);
  });
  const visits = (queue.data?.visits ?? []).filter((visit) => hasNumber(visit, words));
  return [
    ...visits.map((visit) => ({ kind: 'visit' as const, visit })),
    ...services.map((service) => ({ kind: 'service' as const, service })),
  ];
}

/** How a result is read aloud. */
export function useFoundText(): (item: Found) => string {
  const { t } = useTranslation('floor');
  const name = useName();
  return (item) => {
    if (item.kind === 'visit') return t('find.visit', { number: item.visit.number });
    return `${item.service.series} ${name(item.service.names)}`;
  };
}

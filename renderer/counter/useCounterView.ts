import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { CounterView } from '../../domain/views/queue.ts';
import { api, read } from '../api/client.ts';

const keyOf = (counter: string) => ['queue', 'counter', counter] as const;

/** Everything about one counter, asked again whenever the line, the hall or a counter changes. */
export function useCounterView(counter: string) {
  return useQuery({
    queryKey: keyOf(counter),
    queryFn: () => read(api.api.counters[':counter'].$get({ param: { counter } })),
    meta: { topics: ['counters', 'hall'] },
  });
}

/** Shows what the answer of an act brought, unless something newer is there already. */
export function showCounter(client: QueryClient, view: CounterView): void {
  client.setQueryData<CounterView>(keyOf(view.counter), (shown) => {
    return shown && shown.seq > view.seq ? shown : view;
  });
}

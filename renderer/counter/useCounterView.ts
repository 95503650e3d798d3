import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { CounterView } from '../../domain/views/queue.ts';
import { api, read } from '../api/client.ts';

const keyOf = (counter: string) => ['queue', 'counter', counter] as const;

const newerOf = (shown: CounterView | undefined, view: CounterView): CounterView =>
  shown !== undefined && shown.seq > view.seq ? shown : view;

/**
 * What the hall says of a counter, unless an act brought something newer while this was on its way: an overtaken
 * answer would take the act's result off the screen again, and with it what the next key is meant for.
 */
async function askCounter(client: QueryClient, counter: string): Promise<CounterView> {
  const shownBefore = client.getQueryData<CounterView>(keyOf(counter));
  const answer = await read(api.api.counters[':counter'].$get({ param: { counter } }));
  const shown = client.getQueryData<CounterView>(keyOf(counter));
  return shown === shownBefore ? answer : newerOf(shown, answer);
}

/** Everything about one counter, asked again whenever the line, the hall or a counter changes. */
export function useCounterView(counter: string) {
  return useQuery({
    queryKey: keyOf(counter),
    queryFn: ({ client }) => askCounter(client, counter),
    meta: { topics: ['counters', 'hall'] },
  });
}

/** Shows what the answer of an act brought, unless something newer is there already. */
export function showCounter(client: QueryClient, view: CounterView): void {
  client.setQueryData<CounterView>(keyOf(view.counter), (shown) => newerOf(shown, view));
}

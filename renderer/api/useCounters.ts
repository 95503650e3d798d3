import { useQuery } from '@tanstack/react-query';
import { api, read } from './client.ts';

/** The hall with its counters as they are open or paused now, which its setup alone does not follow. */
export function useCounters() {
  return useQuery({
    queryKey: ['counters'],
    queryFn: () => read(api.api.hall.$get({ param: {} })),
    meta: { topics: ['hall'] },
  });
}

import { useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.ts';

/** Waits change while nothing happens. */
const ASK_EVERY_MS = 30_000;

/** What waits are expected now: of newcomers, of each ticket in line, until closing. */
export function useEstimates() {
  return useQuery({
    queryKey: ['estimates'],
    queryFn: () => read(api.api.estimates.$get({ param: {} })),
    meta: { topics: ['queue', 'counters', 'clock', 'hall'] },
    refetchInterval: ASK_EVERY_MS,
  });
}

/** What newcomers would wait, for public screens. */
export function useWaits() {
  return useQuery({
    queryKey: ['waits'],
    queryFn: () => read(api.api.waits.$get({ param: {} })),
    meta: { topics: ['board', 'counters', 'clock', 'hall'] },
    refetchInterval: ASK_EVERY_MS,
    refetchIntervalInBackground: true,
  });
}

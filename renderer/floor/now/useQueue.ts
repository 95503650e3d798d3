import { useQuery } from '@tanstack/react-query';
import { api, read } from '../../api/client.ts';

/** Every visit that is in the hall now. */
export function useQueue() {
  return useQuery({ queryKey: ['queue'], queryFn: () => read(api.api.queue.$get({ param: {} })) });
}

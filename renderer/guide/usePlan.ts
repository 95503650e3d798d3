import { useQuery } from '@tanstack/react-query';
import { api, read } from '../api/client.ts';

/** The plan of the hall's floors. */
export function usePlan() {
  return useQuery({
    queryKey: ['floorplan'],
    queryFn: () => read(api.api.floorplan.$get({ param: {} })),
  });
}

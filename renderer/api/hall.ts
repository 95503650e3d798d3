import { useQuery } from '@tanstack/react-query';
import { api, read } from './client.ts';

/**
 * The hall as it is set up: its rules, services and counters (HallSetup). An error is shown by parts that ask for the
 * hall themselves: asked again by each of them that appears, a hall that refuses would be asked without end.
 */
export function useHall() {
  return useQuery({
    queryKey: ['hall'],
    queryFn: () => read(api.api.hall.$get({ param: {} })),
    retryOnMount: false,
  });
}

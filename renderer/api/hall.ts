import { useQuery } from '@tanstack/react-query';
import { api, read } from './client.ts';

/** The hall as it is set up: its rules, services and counters (HallSetup). */
export function useHall() {
  return useQuery({ queryKey: ['hall'], queryFn: () => read(api.api.hall.$get({ param: {} })) });
}

import type { Service } from '../../../domain/hall/hall.ts';
import { useName } from '../../api/useName.ts';

/** How a service is called in a table, its series first; one that the hall no longer has, by its id. */
export function useServiceName(services: readonly Service[]): (id: string) => string {
  const name = useName();
  return (id) => {
    const service = services.find((candidate) => candidate.id === id);
    return service ? `${service.series} ${name(service.names)}` : id;
  };
}

import type { Row } from '../bundle/column.ts';
import type { Counter, Service } from '../hall/hall.ts';
import { tenths } from './rounding.ts';

function nameRow(hall: string, item: Service | Counter): Row {
  return {
    hall,
    id: item.id,
    name_ja: item.names.ja,
    name_en: item.names.en,
    valid_from: item.validFrom,
    valid_to: item.validTo,
    successor: item.successor,
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** The records of services.csv, by id: every service that ever was. */
export function serviceRows(hall: string, services: Iterable<Service>): readonly Row[] {
  return [...services].sort(byId).map((service) => ({
    ...nameRow(hall, service),
    target_s: service.targetMs === null ? null : tenths(service.targetMs),
  }));
}

/** The records of counters.csv, by id: every counter that ever was. */
export function counterRows(hall: string, counters: Iterable<Counter>): readonly Row[] {
  return [...counters].sort(byId).map((counter) => nameRow(hall, counter));
}

import type { LocalDate } from '../time/zone.ts';
import type { Service } from './hall.ts';

/** Whether a service or counter exists on `date` and is switched on. */
export function isInUse(item: Pick<Service, 'active' | 'validFrom' | 'validTo'>, date: LocalDate): boolean {
  return item.active && item.validFrom <= date && (item.validTo === null || date <= item.validTo);
}

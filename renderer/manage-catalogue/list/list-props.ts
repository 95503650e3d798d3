import type { HallSetup } from '../../../domain/views/hall.ts';
import type { Lookup } from '../../guide/lookup.ts';

/** What every list of the catalogue is given. */
export interface ListProps {
  readonly setup: HallSetup;
  readonly lookup: Lookup;
}

import type { PublicService } from '../../domain/catalogue/public-service.ts';
import type { Wish } from './draft.ts';

/** A procedure as something to receive: the line it leads to, or none where it is done outside. */
export function wishFor({ id, where }: PublicService): Wish {
  return { procedure: id, quantity: 1, service: where.kind === 'hall' ? where.service : null };
}

import { catalogueColumns } from './columns.ts';
import type { PublicService } from './public-service.ts';
import { toCells } from './to-rows.ts';

interface ChangedField {
  /** A column of the procedures' CSV. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

interface CatalogueDiff {
  readonly added: readonly string[];
  /** Procedures that the new catalogue does not have. */
  readonly removed: readonly string[];
  readonly changed: readonly { readonly id: string; readonly fields: readonly ChangedField[] }[];
  readonly unchanged: number;
}

/** What a new list of procedures would change, by id and CSV column, in the order of the new list. */
export function diffCatalogue(
  before: readonly PublicService[],
  after: readonly PublicService[],
): CatalogueDiff {
  const old = new Map(before.map((service) => [service.id, service]));
  const kept = new Set(after.map((service) => service.id));
  const compared = after.flatMap((service) => {
    const previous = old.get(service.id);
    return previous ? [{ id: service.id, fields: changedFields(previous, service) }] : [];
  });
  const changed = compared.filter((service) => service.fields.length > 0);
  return {
    added: after.filter((service) => !old.has(service.id)).map((service) => service.id),
    removed: before.filter((service) => !kept.has(service.id)).map((service) => service.id),
    changed,
    unchanged: compared.length - changed.length,
  };
}

function changedFields(before: PublicService, after: PublicService): readonly ChangedField[] {
  const old = toCells(before);
  const next = toCells(after);
  return catalogueColumns
    .map((column) => ({ column, before: old[column] ?? '', after: next[column] ?? '' }))
    .filter((field) => field.before !== field.after);
}

import { catalogueColumns } from '../../domain/catalogue/columns.ts';
import { hasLostLetters } from '../../domain/catalogue/lost-letters.ts';
import type { PublicService } from '../../domain/catalogue/public-service.ts';
import { toCells } from '../../domain/catalogue/to-rows.ts';
import type { LostLetters } from './import-order.ts';

/** Cells that are told. */
const LISTED = 100;
const VALUE_LETTERS = 200;

/**
 * The cells of added and changed procedures that look as if the file was saved without some of its letters.
 * @param lines of the file on which procedures begin, by their ids
 */
export function lostLettersIn(
  stored: readonly PublicService[],
  set: readonly PublicService[],
  lines: ReadonlyMap<string, number>,
): LostLetters {
  const known = new Map(stored.map((service) => [service.id, service]));
  const rows = set.map((service) => {
    const { id } = service;
    const old = known.get(id);
    const { name } = old ?? service;
    const before = old ? toCells(old) : {};
    const after = toCells(service);
    const lost = catalogueColumns.filter((column) =>
      hasLostLetters(column, before[column] ?? '', after[column] ?? ''),
    );
    return lost.map((column) => {
      const value = (after[column] ?? '').slice(0, VALUE_LETTERS);
      return { line: lines.get(id) ?? 1, id, name, column, value };
    });
  });
  const cells = rows.flat();
  return {
    rows: rows.filter((lost) => lost.length > 0).length,
    count: cells.length,
    cells: cells.slice(0, LISTED),
  };
}

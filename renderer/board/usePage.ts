import { useNow } from '../time/useNow.ts';

/** Long enough to find a number that one knows by heart. */
const PAGE_MS = 8_000;

export interface Page<Item> {
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly shown: readonly Item[];
}

/**
 * Shows a list that is longer than its place page by page, all boards of the hall the same page at a time.
 * @param needed so many from the start must be seen in turn; what follows only fills the room left over
 */
export function usePage<Item>(items: readonly Item[], capacity: number, needed = items.length): Page<Item> {
  const now = useNow(1_000);
  const pages = Math.max(1, Math.ceil(needed / capacity));
  const page = Math.floor(now / PAGE_MS) % pages;
  return { page, pages, shown: items.slice(page * capacity, (page + 1) * capacity) };
}

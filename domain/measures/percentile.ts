/**
 * The percentile by nearest rank: the value at position ⌈p·n⌉ in ascending order; null where there is no value.
 * @param ascending the values, sorted
 * @param percent p in whole per cent, 1–100, so that ⌈p·n⌉ is computed on whole numbers
 */
export function percentile(ascending: readonly number[], percent: number): number | null {
  const position = Math.floor((percent * ascending.length + 99) / 100);
  return ascending[position - 1] ?? null;
}

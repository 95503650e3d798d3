/** How often the pair (x, y) was seen; `count` is a whole number ≥ 0. */
export interface CountedPair {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

interface RankCorrelation {
  readonly n: number;
  /** −1 to 1; null where n < 2 or one side has a single value (no order to compare). */
  readonly rho: number | null;
}

/**
 * Mid-ranks of the values: tied observations share the mean of the ranks they take up.
 * Doubled and centred on zero (2·rank − n − 1), so that every rank and every sum below is a whole number.
 */
function centredRanks(
  pairs: readonly CountedPair[],
  side: 'x' | 'y',
  n: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const pair of pairs) counts.set(pair[side], (counts.get(pair[side]) ?? 0) + pair.count);
  const ranks = new Map<number, number>();
  let before = 0;
  for (const [value, count] of [...counts].sort(([a], [b]) => a - b)) {
    ranks.set(value, 2 * before + count - n);
    before += count;
  }
  return ranks;
}

function assertCounts(pairs: readonly CountedPair[]): void {
  const bad = pairs.find(({ x, y, count }) => {
    return !(Number.isFinite(x) && Number.isFinite(y) && Number.isSafeInteger(count) && count >= 0);
  });
  if (bad) throw new RangeError(`not a counted pair: ${bad.x}, ${bad.y}, ${bad.count}`);
}

/**
 * Spearman's rank correlation with ties: Pearson's correlation of the mid-ranks, with its n.
 * Takes a cross table as counted pairs (a single observation has count 1).
 * Throws RangeError for a value that is not finite or a count that is not a whole number ≥ 0.
 * Source: C. Spearman, Am J Psychol 15 (1904) 72–101; ties as M. G. Kendall, Rank Correlation Methods, ch. 3.
 */
export function spearman(pairs: readonly CountedPair[]): RankCorrelation {
  assertCounts(pairs);
  const seen = pairs.filter((pair) => pair.count > 0);
  const n = seen.reduce((sum, pair) => sum + pair.count, 0);
  const xRanks = centredRanks(seen, 'x', n);
  const yRanks = centredRanks(seen, 'y', n);
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (const { x, y, count } of seen) {
    const a = xRanks.get(x) ?? 0;
    const b = yRanks.get(y) ?? 0;
    xx += count * a * a;
    yy += count * b * b;
    xy += count * a * b;
  }
  if (xx === 0 || yy === 0) return { n, rho: null };
  // One root of the product, not two roots: √(a·a) is exactly a, so a perfect order is exactly ±1.
  return { n, rho: Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))) };
}

/** Lower edges of the histogram buckets in seconds; the last bucket is open above. */
const BUCKET_EDGES_S = [
  0, 60, 120, 180, 300, 420, 600, 900, 1200, 1800, 2700, 3600, 5400, 7200, 10_800,
] as const;

interface Bucket {
  readonly fromS: number;
  /** Exclusive; null for the open bucket. */
  readonly toS: number | null;
}

export const BUCKETS: readonly Bucket[] = BUCKET_EDGES_S.map((fromS, index) => ({
  fromS,
  toS: BUCKET_EDGES_S[index + 1] ?? null,
}));

/** How many of the durations (ms, not rounded) fall into each bucket: lower edge ≤ value < upper edge. */
export function bucketCounts(durationsMs: readonly number[]): readonly number[] {
  return BUCKETS.map(({ fromS, toS }) => {
    const upper = toS === null ? Number.POSITIVE_INFINITY : toS * 1000;
    return durationsMs.filter((ms) => ms >= fromS * 1000 && ms < upper).length;
  });
}

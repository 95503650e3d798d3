/** How many answers had this score. `count` is a whole number ≥ 0. */
interface ScoreCount {
  readonly score: number;
  readonly count: number;
}

export type Distribution = readonly ScoreCount[];

/** Number of answers in a distribution. */
export function distributionN(distribution: Distribution): number {
  return distribution.reduce((sum, { count }) => sum + count, 0);
}

/** Mean score: Σ score × count ÷ Σ count; null where there is no answer. */
export function distributionMean(distribution: Distribution): number | null {
  const n = distributionN(distribution);
  if (n === 0) return null;
  return distribution.reduce((sum, { score, count }) => sum + score * count, 0) / n;
}

/**
 * Answers with the two highest scores *of the scale*: the distribution must list every score of the scale,
 * those nobody chose with count 0.
 */
export function topTwoCount(distribution: Distribution): number {
  const top = distribution
    .map(({ score }) => score)
    .sort((a, b) => b - a)
    .slice(0, 2);
  return distributionN(distribution.filter(({ score }) => top.includes(score)));
}

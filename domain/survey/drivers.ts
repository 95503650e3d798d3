import { type CountedPair, spearman } from '../statistics/rank-correlation.ts';
import { isTooSmall } from './results.ts';

/** An item against overall satisfaction: x the item's score, y the overall one, of responses with both. */
interface DriverCounts {
  readonly question: string;
  readonly scale: string;
  readonly pairs: readonly CountedPair[];
}

export interface Driver {
  readonly question: string;
  readonly scale: string;
  /** Responses with both answers; null where hidden. */
  readonly n: number | null;
  /** Spearman's rank correlation, −1 to 1; null where hidden or where it has no value. */
  readonly rho: number | null;
  readonly hidden: boolean;
}

/**
 * Which item goes with overall satisfaction: the strongest first, those without a value last. An item with
 * 1 ≤ n < k pairs is hidden. What goes together need not be a cause: screens say so.
 */
export function drivers(items: readonly DriverCounts[], k: number): readonly Driver[] {
  return items.map((item) => driverOf(item, k)).sort((a, b) => (b.rho ?? -2) - (a.rho ?? -2));
}

function driverOf({ question, scale, pairs }: DriverCounts, k: number): Driver {
  const { n, rho } = spearman(pairs);
  if (isTooSmall(n, k)) return { question, scale, n: null, rho: null, hidden: true };
  return { question, scale, n, rho, hidden: false };
}

/** 97.5 % point of the standard normal distribution: 95 % two-sided. */
export const Z95 = 1.959963984540054;

/** `successes` out of `n`, both whole numbers, 0 ≤ successes ≤ n. */
export interface Proportion {
  readonly successes: number;
  readonly n: number;
}

/** A closed interval; the unit is that of what it belongs to. */
interface Interval {
  readonly low: number;
  readonly high: number;
}

interface Difference extends Interval {
  /** First share minus second share, −1 to 1. */
  readonly difference: number;
}

function assertProportion({ successes, n }: Proportion): void {
  const whole = Number.isSafeInteger(successes) && Number.isSafeInteger(n);
  if (whole && successes >= 0 && successes <= n) return;
  throw new RangeError(`not a proportion: ${successes} of ${n}`);
}

/**
 * Wilson's score interval for a proportion, without continuity correction, as shares 0 to 1.
 * Returns null where n = 0. Throws RangeError unless 0 ≤ successes ≤ n are whole numbers.
 * Source: E. B. Wilson, JASA 22 (1927) 209–212; method 3 of R. G. Newcombe, Stat Med 17 (1998) 857–872.
 */
export function wilsonInterval(proportion: Proportion, z: number = Z95): Interval | null {
  assertProportion(proportion);
  const { successes, n } = proportion;
  if (n === 0) return null;
  const share = successes / n;
  const centre = 2 * successes + z * z;
  const spread = z * Math.sqrt(z * z + 4 * successes * (1 - share));
  const scale = 2 * (n + z * z);
  // The limits at 0 and n are exactly 0 and 1; floating point would miss them by an ulp.
  return {
    low: successes === 0 ? 0 : (centre - spread) / scale,
    high: successes === n ? 1 : (centre + spread) / scale,
  };
}

/**
 * Newcombe's hybrid score interval for the difference `first − second` of two independent proportions,
 * as shares −1 to 1 (method 10: Wilson's limits squared and added, no continuity correction).
 * Returns null where either n = 0. Throws RangeError as `wilsonInterval`.
 * Source: R. G. Newcombe, Stat Med 17 (1998) 873–890.
 */
export function newcombeDifference(
  first: Proportion,
  second: Proportion,
  z: number = Z95,
): Difference | null {
  const one = wilsonInterval(first, z);
  const two = wilsonInterval(second, z);
  if (one === null || two === null) return null;
  const p = first.successes / first.n;
  const q = second.successes / second.n;
  const difference = p - q;
  return {
    difference,
    low: difference - Math.hypot(p - one.low, two.high - q),
    high: difference + Math.hypot(one.high - p, q - two.low),
  };
}

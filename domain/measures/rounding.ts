/**
 * Figures are written as whole numbers of their last decimal: seconds in tenths, shares in ten-thousandths.
 * All arithmetic is on whole numbers; a quotient of whole numbers below 2^53 is floored exactly.
 */

/** `numerator ÷ denominator` rounded half up (−0.5 to 0); both whole, denominator > 0. */
export function halfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

/** Milliseconds as tenths of a second. */
export function tenths(ms: number): number {
  return halfUp(ms, 100);
}

/** Mean of durations as tenths of a second: Σ of ticket values ÷ n, null where n = 0. */
export function meanTenths(sumMs: number, n: number): number | null {
  return n === 0 ? null : halfUp(sumMs, 100 * n);
}

/** `part ÷ whole` in ten-thousandths, null where the whole is 0. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : halfUp(part * 10_000, whole);
}

/** A number ≥ 0 in ten-thousandths, rounded half up. */
export function decimal(value: number): number {
  return Math.floor(value * 10_000 + 0.5);
}

/**
 * Everything learned fades: a day counts half as much after this many open days. Two weeks follow a season's
 * change and still hold two of each weekday.
 */
export const HALF_LIFE_DAYS = 14;

/** What remains of a sum after one more open day. */
export const DAY_FADE = 0.5 ** (1 / HALF_LIFE_DAYS);

/** Sums of days that count less with each day that passes. @param fade share that is left of them, 0 to 1 */
export function faded(values: readonly number[], fade = DAY_FADE): number[] {
  return values.map((value) => value * fade);
}

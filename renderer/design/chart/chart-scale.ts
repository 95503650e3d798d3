const STEPS = [1, 2, 5, 10] as const;
const LINES = 4;

/**
 * Round values for the lines behind the bars, from 0 to at least the largest value.
 * @returns ascending, first 0
 */
export function gridLines(largest: number): readonly number[] {
  const rough = Math.max(1, largest) / LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, (STEPS.find((s) => s * power >= rough) ?? 10) * power);
  const count = Math.ceil(Math.max(1, largest) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

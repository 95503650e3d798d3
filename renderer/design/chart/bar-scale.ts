import type { GridLine } from './ChartPlot.tsx';
import { gridLines } from './chart-scale.ts';

const PLOT = 130;
const BOTTOM = 28;

/** Where bars from nought stand, in px from the chart's top. */
export interface BarScale {
  /** Room for the scale's numbers. */
  readonly left: number;
  readonly height: number;
  readonly lines: readonly GridLine[];
  /** The bar of a value: its upper end and its height. */
  readonly barOf: (value: number) => { readonly y: number; readonly height: number };
  /** The line of the labels below the bars. */
  readonly labelY: number;
}

/**
 * The scale for bars of these values.
 * @param top room above the highest line, px
 */
export function barScale(values: readonly (number | null)[], top: number): BarScale {
  const lines = gridLines(Math.max(0, ...values.map((value) => value ?? 0)));
  const highest = lines.at(-1) ?? 1;
  const barOf = (value: number) => {
    const height = (value / highest) * PLOT;
    return { y: top + PLOT - height, height };
  };
  return {
    left: 40,
    height: top + PLOT + BOTTOM,
    lines: lines.map((line) => ({ y: barOf(line).y, text: String(line) })),
    barOf,
    labelY: top + PLOT + 20,
  };
}

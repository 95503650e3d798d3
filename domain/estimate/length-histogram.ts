import { z } from 'zod';
import { DAY_FADE } from './decay.ts';

/** Edges grow by √2 from 15 s, so that 20 bins reach three hours; the last one is open. */
const FIRST_EDGE_MS = 15_000;
const BINS = 20;

export const totalSchema = z.object({ n: z.number(), sumMs: z.number() });
type Total = z.infer<typeof totalSchema>;

/** Count and sum of lengths of time, faded by day, by length. */
export const lengthsSchema = z.array(totalSchema).length(BINS);
export type Lengths = z.infer<typeof lengthsSchema>;

export const NOTHING: Total = { n: 0, sumMs: 0 };
export const NO_LENGTHS: Lengths = Array.from({ length: BINS }, () => NOTHING);

function binOf(ms: number): number {
  if (ms < FIRST_EDGE_MS) return 0;
  return Math.min(BINS - 1, 1 + Math.floor(2 * Math.log2(ms / FIRST_EDGE_MS)));
}

/** The total after one more day with these lengths (ms). */
export function learnTotal({ n, sumMs }: Total, lengthsMs: readonly number[]): Total {
  const sum = lengthsMs.reduce((added, ms) => added + ms, 0);
  return { n: n * DAY_FADE + lengthsMs.length, sumMs: sumMs * DAY_FADE + sum };
}

/** The histogram after one more day with these lengths (ms). */
export function learnLengths(lengths: Lengths, lengthsMs: readonly number[]): Lengths {
  return lengths.map((total, bin) =>
    learnTotal(
      total,
      lengthsMs.filter((ms) => binOf(ms) === bin),
    ),
  );
}

/** The mean (ms), drawn to `prior` as if that had been seen `priorN` times. */
export function shrunkMean({ n, sumMs }: Total, prior: number, priorN: number): number {
  return (sumMs + priorN * prior) / (n + priorN);
}

/**
 * How much longer (ms, mean) something lasts that has lasted `elapsedMs`: the mean excess of the longer ones seen.
 * Where few were longer it is drawn to `prior`, the plain mean, as if lengths were exponential.
 */
export function meanExcess(lengths: Lengths, elapsedMs: number, prior: number, priorN: number): number {
  const longer = lengths.filter(({ n, sumMs }) => n > 0 && sumMs / n > elapsedMs);
  const n = longer.reduce((sum, total) => sum + total.n, 0);
  const excess = longer.reduce((sum, total) => sum + total.sumMs - total.n * elapsedMs, 0);
  return shrunkMean({ n, sumMs: excess }, prior, priorN);
}

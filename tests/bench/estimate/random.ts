/** A seeded source of random numbers (mulberry32): the same seed gives the same days on every machine. */
export interface Random {
  uniform(): number;
  exponential(mean: number): number;
  /** A positive time with this mean and coefficient of variation. */
  lognormal(mean: number, cv: number): number;
}

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const exponential = (mean: number): number => -mean * Math.log(1 - uniform());
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const lognormal = (mean: number, cv: number): number => {
    const variance = Math.log(1 + cv * cv);
    return mean * Math.exp(Math.sqrt(variance) * normal() - variance / 2);
  };
  return { uniform, exponential, lognormal };
}

/**
 * A number from 0 (included) to 1 that depends on its parts alone, so that what a visitor does never depends on what
 * another did before. The mixing is that of MurmurHash3's 32-bit finaliser over an FNV-1a hash.
 */
export function uniform(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of parts.join('|')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** The exponential distribution's value at probability `u`. */
export function exponential(u: number, mean: number): number {
  return -Math.log(1 - u) * mean;
}

/** A log-normal value from two uniform ones (Box and Muller). @param spread the logarithm's standard deviation */
export function lognormal(u: number, v: number, median: number, spread: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - u)) * Math.cos(2 * Math.PI * v);
  return median * Math.exp(spread * normal);
}

/** One of the things, the more often the greater its weight. */
export function pick<T>(u: number, things: readonly (readonly [thing: T, weight: number])[]): T {
  const total = things.reduce((sum, [, weight]) => sum + weight, 0);
  let rest = u * total;
  for (const [thing, weight] of things) {
    rest -= weight;
    if (rest < 0) return thing;
  }
  const last = things[things.length - 1];
  if (!last) throw new RangeError('nothing to pick from');
  return last[0];
}

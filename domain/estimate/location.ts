import { z } from 'zod';
import { DAY_FADE, faded } from './decay.ts';
import { dot, solve } from './linear.ts';
import type { LineKey } from './types.ts';

/** Waits are compared as logarithms; 10 s are added so that "at once" and "in 5 s" are alike. */
const SOFT_MS = 10_000;
/** Logarithms are taken against 5 minutes, so that level and slope are nearly independent. */
const UNIT_MS = 300_000;
/** What the location is before anything is known: the fluid itself, moved by half of the drift. */
const PRIOR_WEIGHTS = [0, 1, 0.5];
/** The prior weighs as much as this many tickets, and a line or half hour needs as many of its own to differ. */
const PRIOR_TICKETS = 20;

const sumsSchema = z.object({ n: z.number(), x: z.array(z.number()).length(3), y: z.number() });
const groupsSchema = z.record(z.string(), sumsSchema);
type Sums = z.infer<typeof sumsSchema>;
type Groups = z.infer<typeof groupsSchema>;

/** Faded sums over past promises: x = (1, log fluid, drift), y = log wait; in all, by line, by half hour of arrival. */
export const locationSumsSchema = z.object({
  xx: z.array(z.array(z.number()).length(3)).length(3),
  xy: z.array(z.number()).length(3),
  lines: groupsSchema,
  halfHours: groupsSchema,
});
type LocationSums = z.infer<typeof locationSumsSchema>;

/** Whose wait is located: the line, the half hour of the arrival, and the fluid's answer. */
export interface Located extends LineKey {
  readonly minuteOfDay: number;
  readonly fluidMs: number;
  readonly drift: number;
}

/** How a fluid becomes an expected log wait: weights for x, and by how much each line and half hour differs. */
interface Location {
  readonly weights: readonly number[];
  readonly lines: ReadonlyMap<string, number>;
  readonly halfHours: ReadonlyMap<string, number>;
}

interface LocationSample extends Located {
  readonly logWait: number;
}

/** Sums of no wait at all: the prior weights alone speak. */
export function emptyLocationSums(): LocationSums {
  const zero = PRIOR_WEIGHTS.map(() => 0);
  return { xx: PRIOR_WEIGHTS.map(() => zero), xy: zero, lines: {}, halfHours: {} };
}

/** A wait in ms on the scale that is learned on, where a short wait does not run to minus infinity. */
export function logOfWait(ms: number): number {
  return Math.log((ms + SOFT_MS) / UNIT_MS);
}

/** Back from that scale to a wait in ms, never below 0. */
export function waitOfLog(logarithm: number): number {
  return Math.max(0, Math.exp(logarithm) * UNIT_MS - SOFT_MS);
}

function features({ fluidMs, drift }: Located): readonly number[] {
  return [1, logOfWait(fluidMs), drift];
}

function lineOf({ service, cls }: LineKey): string {
  return `${service}/${cls}`;
}

function halfHourOf({ minuteOfDay }: Located): string {
  return String(Math.floor(minuteOfDay / 30));
}

function offsets(groups: Groups, weights: readonly number[]): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(groups).map(([key, { n, x, y }]) => [key, (y - dot(weights, x)) / (n + PRIOR_TICKETS)]),
  );
}

/**
 * Solves the sums: ridge regression drawn to PRIOR_WEIGHTS, then each group's mean error drawn to 0. A negative
 * slope, which only chance could give, is held at 0: more people ahead must never shorten the promise.
 */
export function locationOf(sums: LocationSums): Location {
  const a = sums.xx.map((row, i) => row.map((value, j) => (i === j ? value + PRIOR_TICKETS : value)));
  const b = sums.xy.map((value, i) => value + PRIOR_TICKETS * (PRIOR_WEIGHTS[i] ?? 0));
  const [level = 0, slope = 1, drift = 0] = solve(a, b);
  const weights = [level, Math.max(0, slope), drift];
  return { weights, lines: offsets(sums.lines, weights), halfHours: offsets(sums.halfHours, weights) };
}

/** The expected log wait. */
export function locate(location: Location, subject: Located): number {
  const { weights, lines, halfHours } = location;
  return (
    dot(weights, features(subject)) +
    (lines.get(lineOf(subject)) ?? 0) +
    (halfHours.get(halfHourOf(subject)) ?? 0)
  );
}

function fadedGroups(groups: Groups): Groups {
  return Object.fromEntries(
    Object.entries(groups).map(([key, { n, x, y }]) => [
      key,
      { n: n * DAY_FADE, x: faded(x), y: y * DAY_FADE },
    ]),
  );
}

function addTo(groups: Groups, key: string, x: readonly number[], y: number): void {
  const sums: Sums = groups[key] ?? { n: 0, x: x.map(() => 0), y: 0 };
  groups[key] = { n: sums.n + 1, x: sums.x.map((value, i) => value + (x[i] ?? 0)), y: sums.y + y };
}

/** The sums after one more day: first the whole and the lines, then the half hours from what the lines leave open. */
export function learnLocation(old: LocationSums, samples: readonly LocationSample[]): LocationSums {
  const xx = old.xx.map((row) => faded(row));
  const xy = faded(old.xy);
  const lines = fadedGroups(old.lines);
  const halfHours = fadedGroups(old.halfHours);
  for (const sample of samples) {
    const x = features(sample);
    for (const [i, row] of xx.entries())
      for (const [j, v] of x.entries()) row[j] = (row[j] ?? 0) + (x[i] ?? 0) * v;
    for (const [i, v] of x.entries()) xy[i] = (xy[i] ?? 0) + v * sample.logWait;
    addTo(lines, lineOf(sample), x, sample.logWait);
  }
  const { lines: lineOffsets } = locationOf({ xx, xy, lines, halfHours });
  for (const sample of samples) {
    const left = sample.logWait - (lineOffsets.get(lineOf(sample)) ?? 0);
    addTo(halfHours, halfHourOf(sample), features(sample), left);
  }
  return { xx, xy, lines, halfHours };
}

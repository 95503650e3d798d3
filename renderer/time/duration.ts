const MINUTE_MS = 60_000;

export type DurationParts =
  | { readonly kind: 'under-a-minute' }
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'hours'; readonly hours: number; readonly minutes: string };

/**
 * A duration as people say it: whole minutes passed, hours and minutes from one hour on (minutes with two
 * digits). A negative one, from a clock that was set, counts as none.
 */
export function durationParts(ms: number): DurationParts {
  const whole = Math.floor(Math.max(0, ms) / MINUTE_MS);
  if (whole === 0) return { kind: 'under-a-minute' };
  if (whole < 60) return { kind: 'minutes', minutes: whole };
  return { kind: 'hours', hours: Math.floor(whole / 60), minutes: String(whole % 60).padStart(2, '0') };
}

/** The bounds of a range in whole minutes: down for the lower, up for the upper, so that it promises no less. */
export function rangeMinutes(fromMs: number, toMs: number): { readonly from: number; readonly to: number } {
  const from = Math.floor(Math.max(0, fromMs) / MINUTE_MS);
  return { from, to: Math.max(from, Math.ceil(Math.max(0, toMs) / MINUTE_MS)) };
}

/** Beyond this many minutes an expected wait is not told to the minute any more. */
const LONGEST_TOLD = 120;

export type RangeParts =
  | { readonly kind: 'soon' }
  | { readonly kind: 'about'; readonly minutes: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'at-least'; readonly minutes: number };

/** An expected wait as people say it: 5–9 minutes; of a long one only that it is long. */
export function rangeParts(fromMs: number, toMs: number): RangeParts {
  const { from, to } = rangeMinutes(fromMs, toMs);
  if (to === 0) return { kind: 'soon' };
  if (to > LONGEST_TOLD) return { kind: 'at-least', minutes: Math.min(from, LONGEST_TOLD) };
  return from === to ? { kind: 'about', minutes: to } : { kind: 'range', from, to };
}

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

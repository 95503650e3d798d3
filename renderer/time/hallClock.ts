/**
 * The hall's clock, as the server tells it with the live messages. A tablet whose own clock is wrong would
 * otherwise show people waiting for hours, or less than nothing.
 */
let aheadMs = 0;

/** Differences below this are the message's way, not a wrong clock. */
const TOLERATED_MS = 2_000;

/** Takes note of the hall's time as a message just told it. @param hallMs UTC ms */
export function setHallTime(hallMs: number): void {
  const difference = hallMs - Date.now();
  aheadMs = Math.abs(difference) < TOLERATED_MS ? 0 : difference;
}

/** Now by the hall's clock, UTC ms. */
export function hallNow(): number {
  return Date.now() + aheadMs;
}

/** An instant of this machine's clock (a query's `dataUpdatedAt`) in the hall's time, UTC ms. */
export function toHallTime(localMs: number): number {
  return localMs + aheadMs;
}

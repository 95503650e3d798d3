import type { Clock } from '../../db/clock.ts';

export const SECOND = 1_000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

/** A clock that stands still until the test moves it. */
export class TrialClock implements Clock {
  #at: number;

  /** @param start an instant with its offset, `2026-06-01T08:30:00+09:00` */
  constructor(start: string) {
    this.#at = Date.parse(start);
  }

  now(): number {
    return this.#at;
  }

  /** Lets time pass; negative: sets the clock back. */
  pass(ms: number): void {
    this.#at += ms;
  }

  set(instant: string): void {
    this.#at = Date.parse(instant);
  }
}

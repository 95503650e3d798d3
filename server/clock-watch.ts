import { reportClockJump } from '../db/acts/clock.ts';
import type { Store } from '../db/store.ts';
import { THE_PROGRAM } from '../db/tx.ts';

const LOOK_EVERY_MS = 10_000;
const TOLERANCE_MS = 5 * 60_000;

/** Milliseconds since some fixed moment, by a clock that nobody can set. */
type SteadyClock = () => number;

/**
 * Compares the hall's clock with one that nobody can set. A jump forward by more than five minutes is journaled
 * (also a machine that slept); a jump back is not: acts are refused until the manager accepts the clock.
 */
export class ClockWatch {
  readonly #store: Store;
  readonly #report: (error: unknown) => void;
  readonly #steady: SteadyClock;
  readonly #timer: NodeJS.Timeout;
  #lead: number;

  constructor(store: Store, report: (error: unknown) => void, steady: SteadyClock = () => performance.now()) {
    this.#store = store;
    this.#report = report;
    this.#steady = steady;
    this.#lead = this.#measure();
    this.#timer = setInterval(() => this.look(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  /** Compares the clocks now. */
  look(): void {
    const lead = this.#measure();
    const byMs = Math.round(lead - this.#lead);
    this.#lead = lead;
    if (byMs <= TOLERANCE_MS) return;
    try {
      reportClockJump(this.#store, THE_PROGRAM, byMs);
    } catch (error) {
      this.#report(error);
    }
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #measure(): number {
    return this.#store.clock.now() - this.#steady();
  }
}

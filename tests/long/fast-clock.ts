import type { Clock } from '../../db/clock.ts';

/** A clock that runs `speed` times as fast as the machine's, from an instant (UTC ms) on. */
export class FastClock implements Clock {
  readonly #from: number;
  readonly #speed: number;
  readonly #started = performance.now();

  constructor(from: number, speed: number) {
    this.#from = from;
    this.#speed = speed;
  }

  now(): number {
    return Math.floor(this.#from + (performance.now() - this.#started) * this.#speed);
  }

  /** Resolves when the clock shows `at` or later. */
  async until(at: number): Promise<void> {
    const left = (at - this.now()) / this.#speed;
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../db/clock.ts';

/** A clock that runs faster than time, from a given instant on. */
export class FastClock implements Clock {
  readonly #start: number;
  readonly #factor: number;
  readonly #began = performance.now();

  /** @param start UTC ms; @param factor hall seconds in a real second */
  constructor(start: number, factor: number) {
    this.#start = start;
    this.#factor = factor;
  }

  now(): number {
    return Math.floor(this.#start + (performance.now() - this.#began) * this.#factor);
  }

  /** Waits in real time until the hall's clock shows `at`: time itself is what this test is about. */
  async until(at: number): Promise<void> {
    const left = (at - this.now()) / this.#factor;
    if (left > 0) await sleep(left);
  }
}

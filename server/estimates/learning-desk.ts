import { setImmediate as othersFirst } from 'node:timers/promises';
import { learnSteps } from '../../db/estimates/learn.ts';
import type { Store } from '../../db/store.ts';
import { dayAt } from '../../db/tx.ts';
import { DomainError } from '../../domain/errors/domain-error.ts';
import { inPortions } from './portions.ts';

/** The next start, or the next day, learns what could not be learned now. */
const CAN_WAIT: ReadonlySet<string> = new Set([
  'clock-went-back',
  'store-busy',
  'store-full',
  'store-read-only',
]);

/**
 * Teaches the estimator the days that are over: at the program's start, after the first act of a new day, after an
 * import of history. In small portions beside the hall's work.
 */
export class LearningDesk {
  readonly #store: Store;
  readonly #report: (error: unknown) => void;
  readonly #unsubscribe: () => void;
  #day: string | null;
  #again = false;
  #underWay: Promise<void> | null = null;
  #isClosed = false;

  constructor(store: Store, report: (error: unknown) => void) {
    this.#store = store;
    this.#report = report;
    this.#day = store.tail.day;
    this.#unsubscribe = store.subscribe((entries) => {
      const last = entries.at(-1);
      const isNewDay = last !== undefined && last.day !== this.#day;
      if (last) this.#day = last.day;
      if (isNewDay || entries.some(({ event }) => event.kind === 'ticket.imported')) this.#start();
    });
    this.#start();
  }

  /** Resolves when everything that is over is learned. */
  async idle(): Promise<void> {
    while (this.#underWay) await this.#underWay;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#unsubscribe();
    await this.idle();
  }

  #start(): void {
    this.#again = true;
    this.#underWay ??= this.#learn().finally(() => {
      this.#underWay = null;
    });
  }

  async #learn(): Promise<void> {
    // The act that begins the day is answered first.
    await othersFirst();
    while (this.#again && !this.#isClosed) {
      this.#again = false;
      try {
        await inPortions(this.#whileOpen());
      } catch (error) {
        if (!(error instanceof DomainError && CAN_WAIT.has(error.code))) this.#report(error);
      }
    }
  }

  *#whileOpen(): Generator<void, void> {
    const steps = learnSteps(this.#store, dayAt(this.#store, this.#store.clock.now()));
    while (!this.#isClosed && !steps.next().done) yield;
  }
}

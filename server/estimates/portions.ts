import { setImmediate as othersFirst } from 'node:timers/promises';

/** Nobody who calls or issues a number waits longer for work of this kind. */
const PORTION_MS = 8;

/** Runs steps in portions of a few milliseconds; between them the program answers whoever asks. */
export async function inPortions<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    const until = performance.now() + PORTION_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await othersFirst();
  }
}

import type { Store } from '../db/store.ts';

/** Keeps each answer until the next journal row: made once, served to every screen that asks. */
export class AnswerMemo {
  readonly #store: Store;
  readonly #answers = new Map<string, unknown>();
  #seq = -1;

  constructor(store: Store) {
    this.#store = store;
  }

  /** The answer for `key` as of the last journal row; `make` runs only where it is not known yet. */
  get<T>(key: string, make: () => T): T {
    if (this.#seq !== this.#store.tail.seq) {
      this.#answers.clear();
      this.#seq = this.#store.tail.seq;
    }
    if (this.#answers.has(key)) return this.#answers.get(key) as T;
    const answer = make();
    this.#answers.set(key, answer);
    return answer;
  }
}

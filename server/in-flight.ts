/** The calls that are being answered now, so that the hall's end can wait for them. */
export class InFlight {
  readonly #answers = new Set<Promise<unknown>>();

  /** Gives the answer back as it is and remembers it until it is there. */
  async track<T>(answer: Promise<T>): Promise<T> {
    this.#answers.add(answer);
    try {
      return await answer;
    } finally {
      this.#answers.delete(answer);
    }
  }

  /** Waits for all, but no longer than `ms` milliseconds: a caller who never finishes must not keep the hall open. */
  async settle(ms: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    await Promise.race([Promise.allSettled([...this.#answers]), tooLong]);
    clearTimeout(timer);
  }
}
